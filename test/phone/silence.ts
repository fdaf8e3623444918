/**
 * Calls that never answer, by their names in `globalThis.silent`; `answerLate()` lets them reach Google after all. The page's thirty
 * seconds is one here. Runs in the browser before the page.
 */
export const silence = (...names: readonly string[]): string => `
  globalThis.silent = ${JSON.stringify(names)};
  const { askWorkspace, setTimeout: later } = globalThis;
  const unanswered = [];
  globalThis.askWorkspace = (name, args) =>
    silent.includes(name)
      ? new Promise((done, failed) => unanswered.push(() => askWorkspace(name, args).then(done, failed)))
      : askWorkspace(name, args);
  globalThis.answerLate = () => unanswered.splice(0).forEach((ask) => ask());
  globalThis.unansweredCalls = () => unanswered.length;
  globalThis.setTimeout = (run, pause, ...given) => later(run, pause === 30_000 ? 1_000 : pause, ...given);
`;
