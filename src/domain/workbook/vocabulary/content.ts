/**
 * The content of a file by its bytes, not by its name: the kinds that an office scans or writes, and the faults of other
 * files. `office-lama`: a format of Office before 2007.
 */
export const contents = [
  'pdf',
  'jpeg',
  'png',
  'tiff',
  'heic',
  'docx',
  'xlsx',
  'terkunci',
  'rusak',
  'program',
  'office-lama',
  'lain',
] as const;
export type Content = (typeof contents)[number];

/** The kinds of scans and born-digital originals; a setting narrows them. */
export const documentKinds = [
  'pdf',
  'jpeg',
  'png',
  'tiff',
  'heic',
  'docx',
  'xlsx',
] as const satisfies readonly Content[];
export type DocumentKind = (typeof documentKinds)[number];
