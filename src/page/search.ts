/** Without marks, in lower case. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a text has every word of the search. @example hasWords('neraca 24')('KUL-0001 Neraca 2024')  //=> true */
export function hasWords(search: string): (text: string) => boolean {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return (text) => words.length === 0 || words.every((word) => plain(text).includes(word));
}
