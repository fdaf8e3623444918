import { decodeText } from './decode-text';
import { isZip, problemOf } from './file-problem';
import type { Reading } from './source';
import { readWorkbook } from './workbook/read-workbook';

/** Bytes. A list of 5,000 documents takes about two million. */
const LIMIT = 20 * 1024 * 1024;

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
