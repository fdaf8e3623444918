import { parse, tokTypes, type Token } from 'acorn';

/**
 * Stops the build where HtmlService would run a part of the page as a template, remove it as a comment, or cut its
 * script (https://github.com/enuchi/React-Google-Apps-Script/issues/157).
 * @throws Error with the file and the problem
 */
export function refuseUnsafePage(file: string, html: string): void {
  for (const [mark, taken] of MARKS)
    if (html.includes(mark)) throw new Error(`${file} contains "${mark}", which HtmlService ${taken}`);
  for (const [, script = ''] of html.matchAll(/<script>([\s\S]*?)<\/script>/g)) {
    const template = templateIn(script);
    if (template !== undefined)
      throw new Error(`${file} contains a template literal, which HtmlService may cut: ${template}`);
  }
}

const MARKS = [
  ['<?', 'would take for a template mark'],
  ['<!--', 'would drop as a comment'],
] as const;

/** The first template literal of a script, shortened for the message. */
function templateIn(script: string): string | undefined {
  const tokens: Token[] = [];
  parse(script, { ecmaVersion: 'latest', onToken: tokens });
  const start = tokens.find(({ type }) => type === tokTypes.backQuote)?.start;
  return start === undefined ? undefined : script.slice(start, start + 60);
}
