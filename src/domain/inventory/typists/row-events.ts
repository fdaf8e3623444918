import { ROWS_CARRIED } from '../../log/row-cells';

/** Events of the Log about a row of the inventory. */
export const rowEvents = {
  /** Added by form or import. */
  added: 'BARIS_DITAMBAH',
  /** A row that was typed into the sheet was found. */
  adopted: 'BARIS_DITERIMA',
  /** A key in the row was replaced by an address. */
  identified: 'PENGISI_DIKENALI',
  edited: 'BARIS_DIUBAH',
  /** It cannot be scanned; the reason replaces the scan. */
  unscannable: 'TIDAK_DIPINDAI',
  /** Another file was chosen as its scan. */
  rescanned: 'PINDAIAN_DIGANTI',
  /** Guesses of an import were confirmed. */
  confirmed: 'TEBAKAN_DIPASTIKAN',
  /** Cells that differ from the Log were copied from the sheet. */
  copied: 'BARIS_DISALIN',
  decided: 'BARIS_DIPUTUSKAN',
  /** Whoever decided a row of an unknown typist stated that it is not their own. */
  notMine: 'BUKAN_PENGISI',
  /** The unit corrected a returned row directly in the sheet. */
  corrected: 'BARIS_DIPERBAIKI',
  /** The unit that was typed over that of a returned row cannot correct it. */
  keptUnit: 'SUB_BAGIAN_TETAP',
  /** The unit submitted a returned row again, with a text. */
  resubmitted: 'BARIS_DIAJUKAN_LAGI',
  postponed: 'BARIS_DITUNDA',
  resumed: 'BARIS_DILANJUTKAN',
  /** The unit answered about a document of the former Kegiatan. */
  answered: 'KELANJUTAN_DIJAWAB',
  /** Its register and entry were written. */
  registered: 'BARIS_TERDAFTAR',
  /** Carried over into the next Kegiatan. */
  carried: ROWS_CARRIED,
  /** Somebody recorded that a deleted row need not be restored. */
  dismissed: 'BARIS_DILEPAS',
  restored: 'BARIS_DIPULIHKAN',
} as const;
