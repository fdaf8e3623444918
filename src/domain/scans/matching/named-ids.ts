import { escapePattern } from '../../text/escape-pattern';

/**
 * Finds the row IDs that occur in a name as separate words, in any case, with any single separator.
 * @example namedIds(['KUL-0007'])('kul 0007 laporan.pdf')  //=> ['KUL-0007']
 */
export function namedIds(ids: Iterable<string>): (fileName: string) => readonly string[] {
  const known = new Set(ids);
  const patterns = [...new Set([...known].map((id) => id.slice(0, id.lastIndexOf('-'))))].map((prefix) => {
    const escaped = escapePattern(prefix);
    return {
      prefix,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped}[-_ .]?(\\d+)(?![\\p{L}\\p{N}])`, 'giu'),
    };
  });
  return (fileName) => {
    const named = patterns.flatMap(({ prefix, pattern }) =>
      [...fileName.matchAll(pattern)].map(([, number = '']) => `${prefix}-${number}`),
    );
    return [...new Set(named)].filter((id) => known.has(id));
  };
}
