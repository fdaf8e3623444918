/** Characters of one entry's list; a cell holds 50,000 (guides/services/quotas). */
const MOST = 40_000;

/** Texts joined into as few parts as fit a cell of the Log; none for no texts. @example listParts(['P-1', 'P-2'], ' ') //=> ['P-1 P-2'] */
export function listParts(texts: readonly string[], separator: string): readonly string[] {
  const parts: string[] = [];
  for (const text of texts) {
    const last = parts[parts.length - 1];
    if (last !== undefined && last.length + text.length < MOST)
      parts[parts.length - 1] = `${last}${separator}${text}`;
    else parts.push(text);
  }
  return parts;
}
