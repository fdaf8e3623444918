/** Events of the Log that tell of a row of the inventory. */
export const rowEvents = {
  /** By form or import. */
  added: 'BARIS_DITAMBAH',
  /** The product met a row that was typed into the sheet. */
  adopted: 'BARIS_DITERIMA',
  /** A key that was in the row has become an address. */
  identified: 'PENGISI_DIKENALI',
  edited: 'BARIS_DIUBAH',
  /** What an import guessed is right. */
  confirmed: 'TEBAKAN_DIPASTIKAN',
  /** Cells that differ from the Log were copied from the sheet. */
  copied: 'BARIS_DISALIN',
  decided: 'BARIS_DIPUTUSKAN',
  /** Whoever decided a row of an unknown typist stated that it is not their own. */
  notMine: 'BUKAN_PENGISI',
  /** The unit has corrected a row that was returned, straight in the sheet. */
  corrected: 'BARIS_DIPERBAIKI',
  /** The unit has submitted a row that was returned once more, with a word. */
  resubmitted: 'BARIS_DIAJUKAN_LAGI',
  postponed: 'BARIS_DITUNDA',
  resumed: 'BARIS_DILANJUTKAN',
  /** It has come along into the next Kegiatan. */
  carried: 'BARIS_DIBAWA',
  /** Somebody has said that a deleted row need not come back. */
  dismissed: 'BARIS_DILEPAS',
  restored: 'BARIS_DIPULIHKAN',
} as const;
