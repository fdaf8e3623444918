/**
 * Fills the placeholders of a phrase of Pengaturan. An unknown placeholder stays, so that the mistake is visible.
 * @example fillPhrase('Kegiatan {kegiatan}', { kegiatan: 'Semester I' })  //=> 'Kegiatan Semester I'
 */
export const fillPhrase = (phrase: string, words: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (mark, name: string) => words[name] ?? mark);
