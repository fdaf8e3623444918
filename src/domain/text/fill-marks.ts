/**
 * Fills the marks of a template of Pengaturan; an unknown mark stays as it is, so that the mistake is visible.
 * @example fillMarks('Kegiatan {kegiatan}', { kegiatan: 'Semester I' })  //=> 'Kegiatan Semester I'
 */
export const fillMarks = (template: string, words: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (mark, name: string) =>
    Object.keys(words).includes(name) ? String(words[name]) : mark,
  );
