import type { Case, Choice } from './crash';

export const everything: Choice = () => true;

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
