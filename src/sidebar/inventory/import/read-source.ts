import type { ListOptionsView } from '../../../rpc/contract/inventory';
import { decodeText } from './decode-text';
import { isZip, problemOf } from './file-problem';
import { readWorkbook } from './workbook/read-workbook';

/** A list as text; a workbook has several. */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** How its cells are separated: as in a CSV, as in the clipboard, or as read-workbook.ts writes a sheet. */
  readonly kind: NonNullable<ListOptionsView['kind']>;
}

/** Bytes. A list of 5,000 documents takes about two million. */
const LIMIT = 20 * 1024 * 1024;

export type Reading = { readonly sources: readonly Source[] } | { readonly problem: string };

/** Pasted cells. */
export const pastedSource = (text: string): Source => ({ name: 'tempelan', text, kind: 'pasted' });

/** The lists in a chosen file: a CSV or another text, or every sheet of an XLSX that is shown and not blank. */
export async function readSource(file: File): Promise<Reading> {
  const { name } = file;
  if (file.size > LIMIT)
    return { problem: `${name} lebih dari 20 MB. Bagi daftarnya menjadi beberapa berkas.` };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const problem = problemOf(bytes);
  if (problem !== undefined) return { problem: `${name} ${problem}` };
  if (isZip(bytes)) return readSheets(name, bytes);
  const text = decodeText(bytes);
  return text.trim() === '' ? { problem: `${name} kosong.` } : { sources: [{ name, text, kind: 'file' }] };
}

function readSheets(name: string, bytes: Uint8Array): Reading {
  try {
    const sources = readWorkbook(bytes).map((sheet) => ({ ...sheet, kind: 'sheet' as const }));
    if (sources.length > 0) return { sources };
    return { problem: `${name} tidak berisi apa pun, atau semua lembarnya disembunyikan.` };
  } catch {
    return {
      problem: `${name} tidak dapat dibaca. Buka di Excel atau Google Sheets, lalu simpan lagi sebagai XLSX.`,
    };
  }
}
