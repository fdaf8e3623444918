/** Reasons that the ledger records for a file, in Indonesian. */
export const GONE = 'hilang';
export const NOT_SHARED = 'folder arsip belum dibagikan kepada yang memindahkan';
export const FOREIGN = 'bukan berkas kantor ini';
export const FOREIGN_FOLDER = 'folder di Pengaturan bukan milik kantor ini';
export const ALTERED = 'isi berkas berubah';
/** Its state was typed in the sheet: it was never filed. */
export const TYPED = 'status diketik dengan tangan';
export const NOT_FOR_US = 'bukan untuk kami';
export const NEW_VERSION = 'versi baru?';
/** A further file for a document on which step 3 of its unit has decided: the Tim Penghubung looks at it first. */
export const LATE = 'sesudah diputuskan';
export const NOT_A_COPY = 'bukan salinan';
/** A file with the content of a kept scan of the same row, given again in a later Kegiatan. */
export const AGAIN = 'dikenali, sudah tersimpan';
/** A signed paper whose code is in no list of this office. */
export const UNKNOWN_PAPER = 'kode naskah tidak dikenal';
export const SAME = 'salinan, sudah diperiksa';

/** Whether a person has answered what a file aside is, or nobody needs to. */
export const isAnswered = ({ reason }: { readonly reason: string }): boolean =>
  [NOT_FOR_US, SAME, AGAIN].includes(reason);
