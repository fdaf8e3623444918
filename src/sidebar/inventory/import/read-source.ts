import readXlsx from 'read-excel-file/universal';
import { toCsv, type Cell } from './to-csv';

/** A list as text; a workbook has several. */
export interface Source {
  readonly name: string;
  readonly csv: string;
}

/** Bytes. A list of 5,000 documents takes about two million. */
const LIMIT = 20 * 1024 * 1024;

export type Reading = { readonly sources: readonly Source[] } | { readonly problem: string };

/** The lists in a chosen file: CSV as written by Excel or Google, or every non-empty sheet of an XLSX. */
export async function readSource(file: File): Promise<Reading> {
  if (file.size > LIMIT)
    return { problem: `${file.name} lebih dari 20 MB. Bagi daftarnya menjadi beberapa berkas.` };
  const bytes = await file.arrayBuffer();
  if (isZip(bytes)) return readWorkbook(file.name, bytes);
  if (/\.xls$/i.test(file.name))
    return { problem: `${file.name} berformat Excel lama. Simpan dahulu sebagai XLSX atau CSV.` };
  return { sources: [{ name: file.name, csv: decode(bytes) }] };
}

async function readWorkbook(name: string, bytes: ArrayBuffer): Promise<Reading> {
  try {
    const sheets = await readXlsx(bytes);
    const sources = sheets
      .filter(({ data }) => data.length > 0)
      .map(({ sheet, data }) => ({ name: sheet, csv: toCsv(data as unknown as Cell[][]) }));
    return sources.length === 0 ? { problem: `${name} tidak berisi apa pun.` } : { sources };
  } catch {
    return {
      problem: `${name} tidak dapat dibaca. Buka di Excel atau Google Sheets, lalu simpan lagi sebagai XLSX.`,
    };
  }
}

/** XLSX is a ZIP, and every ZIP begins with "PK". */
const isZip = (bytes: ArrayBuffer): boolean => {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  return first === 0x50 && second === 0x4b;
};

/** Decodes UTF-8, or else the encoding of an older Excel on Windows. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
