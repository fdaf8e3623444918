import type { Case, Choice } from './crash';

/** Every misfortune at every call of the deeds whose name holds the text. */
export const named =
  (text: string): Choice =>
  ({ deed }) =>
    deed.name.includes(text);

/** Of each function the first call of every kind, killed before it or after it in turn: every call site once. */
export function everySite(): Choice {
  const seen = new Map<string, string>();
  return ({ deed, call, site, misfortune }: Case) => {
    const phase = (seen.size + call) % 2 === 0 ? 'sebelum' : 'sesudah';
    const key = `${deed.call} ${site}`;
    const chosen = seen.get(key) ?? `${deed.name} ${call} dimatikan ${phase} panggilan`;
    seen.set(key, chosen);
    return chosen === `${deed.name} ${call} ${misfortune.name}`;
  };
}
