import type { Case, Choice } from './crash';

/** Every misfortune at every call of the deeds whose name holds the text. */
export const named =
  (text: string): Choice =>
  ({ deed }) =>
    deed.name.includes(text);

/** Of each function the first call at each place in Google's services, killed before and after it: every call site once. */
export function everySite(): Choice {
  const seen = new Set<string>();
  return ({ deed, site, misfortune }: Case) => {
    if (!misfortune.name.startsWith('dimatikan')) return false;
    const key = `${deed.call} ${site} ${misfortune.name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
