/** What the server wrote into the page when it was opened (src/phone-page.ts). */
export interface Facts {
  readonly account: string;
  /** The id of the workbook. */
  readonly office: string;
  /** The row or the box of a code that was scanned; '' for none. */
  readonly row: string;
  readonly box: string;
  /** The code of the box's Sub Bagian; '' in codes that were printed earlier. */
  readonly unit: string;
}

export function readFacts(): Facts {
  const {
    akun = '',
    kantor = '',
    baris = '',
    box = '',
    bagian = '',
  } = document.getElementById('buka')?.dataset ?? {};
  // IDs are in capitals; an address may be typed by hand.
  return { account: akun, office: kantor, row: baris.trim().toUpperCase(), box, unit: bagian };
}
