/**
 * Fills the marks of a phrase of Pengaturan; an unknown mark stays as it is, so that the mistake shows.
 * @example fillPhrase('Kegiatan {kegiatan}', { kegiatan: 'Semester I' })  //=> 'Kegiatan Semester I'
 */
export const fillPhrase = (phrase: string, words: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (mark, name: string) => words[name] ?? mark);
