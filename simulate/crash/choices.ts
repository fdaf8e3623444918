import type { Case, Choice } from './crash';

/** Every misfortune at every call of the deeds whose name holds the text. */
export const named =
  (text: string): Choice =>
  ({ operation }) =>
    operation.name.includes(text);

/** Of each function the first call of every kind, killed before it or after it in turn: every call site once. */
export function everySite(): Choice {
  const seen = new Map<string, string>();
  return ({ operation, call, site, fault }: Case) => {
    const phase = (seen.size + call) % 2 === 0 ? 'sebelum' : 'sesudah';
    const key = `${operation.call} ${site}`;
    const chosen = seen.get(key) ?? `${operation.name} ${call} dimatikan ${phase} panggilan`;
    seen.set(key, chosen);
    return chosen === `${operation.name} ${call} ${fault.name}`;
  };
}
