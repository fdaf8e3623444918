import type { Case, Choice } from './crash';

/** Every fault at every call of the operations whose name contains the text. */
export const named =
  (text: string): Choice =>
  ({ operation }) =>
    operation.name.includes(text);

/** Calls that change nothing: killed there, a run leaves what it leaves at the call before. */
const READ = /\.(get\w*|batchGet\w*|list|search|fetch|fetchAll|alert|show\w*)$/;

/**
 * For each function the first writing call of every kind, killed alternately before or after it: every call site once.
 * @param share  one in so many of them
 */
export function everySite(share = 1): Choice {
  const seen = new Map<string, string>();
  const sites: string[] = [];
  return ({ operation, call, site, fault }: Case) => {
    if (READ.test(site)) return false;
    const phase = (seen.size + call) % 2 === 0 ? 'sebelum' : 'sesudah';
    const key = `${operation.call} ${site}`;
    if (!sites.includes(key)) sites.push(key);
    if (sites.indexOf(key) % share > 0) return false;
    const chosen = seen.get(key) ?? `${operation.name} ${call} dimatikan ${phase} panggilan`;
    seen.set(key, chosen);
    return chosen === `${operation.name} ${call} ${fault.name}`;
  };
}
