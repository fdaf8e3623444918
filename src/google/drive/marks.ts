/**
 * What the product makes or takes into custody bears its marks in Drive (appProperties). Only the script project that wrote
 * them sees them. A file holds 30 of them for a project; key and value together have 124 bytes in UTF-8:
 * https://developers.google.com/workspace/drive/api/guides/properties
 */
export type Marks = Readonly<Record<string, string>>;

/** The key with the workbook's id. */
export const WORKBOOK_MARK = 'lembarKerja';
/** The key that tells what the file is. */
export const KIND_MARK = 'jenis';
/** The key with a folder's path; the archive's own folder may lack it, as the only one that was marked in former versions. */
export const PATH_MARK = 'jalur';
/** The key with the id of the file's row in the ledger. */
export const SCAN_MARK = 'pindaian';

const MOST_BYTES = 124;

export type PaperKind = 'laporan' | 'terbitan' | 'salinan' | 'unggahan';

export const marksOfFolder = (workbookId: string, path: string): Marks => ({
  [WORKBOOK_MARK]: workbookId,
  [KIND_MARK]: 'folder',
  [PATH_MARK]: clipped(path, MOST_BYTES - PATH_MARK.length),
});

export const marksOfScan = (workbookId: string, scanId: string): Marks => ({
  [WORKBOOK_MARK]: workbookId,
  [KIND_MARK]: 'pindaian',
  [SCAN_MARK]: scanId,
});

export const marksOfPaper = (workbookId: string, kind: PaperKind): Marks => ({
  [WORKBOOK_MARK]: workbookId,
  [KIND_MARK]: kind,
});

/** A UTF-16 unit has three bytes at most in UTF-8, one if it is ASCII. */
function clipped(text: string, bytes: number): string {
  let left = bytes;
  let end = 0;
  while (end < text.length && (left -= text.charCodeAt(end) < 128 ? 1 : 3) >= 0) end += 1;
  return text.slice(0, end);
}
