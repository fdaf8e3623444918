import { workbook } from '../workbook';
import { inventaris } from '../workbook/inventaris';
import { typedColumns, type TypedColumn } from '../workbook/typed-columns';
import { fold, headerKey } from '../text/normalise';

export type Key = 'subBagian' | TypedColumn;
/** What a column of a list fills; `made` is time and place in one cell. */
export type Filled = Key | 'made';

/** Columns that an import can fill. */
export const importedColumns: readonly Key[] = ['subBagian', ...typedColumns];

/** Headers of numbers that the list or the product gave, which carry no information about a document. */
const meaningless = new Set(
  [
    'no',
    'nomor',
    'nomer',
    'id',
    'no urut',
    'nomor urut',
    'nomor dip',
    'nomor dik',
    'ditambahkan',
    'dimutakhirkan',
  ].map(headerKey),
);
export const isMeaningless = (header: string): boolean => meaningless.has(headerKey(header));

/**
 * Words by which a header is recognised if it is none of the known ones, the more specific first. A header with a word of
 * `not` is another column.
 */
const words: readonly { readonly key: Filled; readonly has: RegExp; readonly not?: RegExp }[] = [
  { key: 'exemptionBasis', has: /\bdasar\b.*kecuali/ },
  { key: 'unscannable', has: /alasan tidak (dapat )?di ?pindai/ },
  { key: 'retention', has: /retensi|jangka (waktu|simpan)|masa simpan|lama simpan|umur simpan/ },
  { key: 'made', has: /waktu\b.*\btempat|tempat\b.*\bwaktu|tempat tanggal|tanggal tempat/ },
  { key: 'printedPlace', has: /lokasi|tempat (penyimpanan|simpan)|\b(boks|box|rak|lemari|filing)\b/ },
  { key: 'producer', has: /penanggung ?jawab|penerbit|pembuat(?!an)|pencipta/, not: /\bunit\b|sub ?bag/ },
  { key: 'holder', has: /menguasai|penguasa\b/ },
  { key: 'subBagian', has: /sub ?bag|\bunit\b|\bbagian\b|\bbidang\b|\bseksi\b|\bsatker\b|satuan kerja/ },
  { key: 'category', has: /kategori|\bkat\b|\bsifat\b|klasifikasi informasi|jenis informasi/, not: /surat/ },
  { key: 'year', has: /\b(tahun|thn|th|ta|t a)\b|kurun waktu/ },
  // When a file was changed or uploaded is not when its document was made.
  { key: 'madeOn', has: /\b(tanggal|tgl|waktu)\b/, not: /\b(di)?(ubah|unggah|akses)\b|modif|upload/ },
  { key: 'madeAt', has: /\btempat\b/ },
  { key: 'link', has: /tautan|\blink\b|\burl\b|alamat (web|situs)|\bunduh|\bdownload\b|\bhyperlink\b/ },
  { key: 'media', has: /\bjenis media\b|\bmedia (yang )?(me)?muat/, not: /tautan|bentuk|format/ },
  { key: 'group', has: /\bkelompok\b|\brumpun\b/, not: /\bunit\b|pejabat|jabatan|kerja\b/ },
  { key: 'form', has: /\bbentuk\b|\bformat\b|\bmedia\b|\bwujud\b/ },
  { key: 'classification', has: /kode (klasifikasi|arsip)|klasifikasi arsip/ },
  { key: 'summary', has: /ringkasan|isi informasi|\buraian\b|deskripsi|abstrak/ },
  {
    key: 'title',
    has: /\b(nama|judul|daftar)\b.*\b(dokumen|informasi|arsip|berkas|naskah|surat|data|publikasi|produk)|\bjudul\b|\bperihal\b|\b(dokumen|informasi|arsip|naskah)\b/,
    not: /\b(nomor|no|jumlah|jml|kode|jenis|kelompok|pejabat|file|tipe|klasifikasi|keamanan|akses|ukuran|status|tingkat|pemohon|kondisi)\b/,
  },
  { key: 'notes', has: /\b(ket|keterangan|catatan|alasan)\b/ },
];

/** Headers that name the document if no other one does: a list of archives has an Uraian, the official DIP a Ringkasan. */
const insteadOfTitle = [
  /jenis (dokumen|arsip|informasi|naskah|data|surat)/,
  /ringkasan|uraian|isi informasi/,
];

/** Characters of the longest header that is read by its words; a longer text is a sentence. */
const LONGEST = 90;

/**
 * The column of each header; null for an unknown one, or if another header has the column already. `notCategory` is the
 * index of a column that the cells show not to be the category.
 */
export function recogniseHeaders(
  headers: readonly string[],
  notCategory?: number,
): readonly (Filled | null)[] {
  const keys: (Filled | null)[] = headers.map(() => null);
  const isTaken = (key: Filled): boolean => keys.includes(key);
  const isOwn = ownHeaders(headers);
  const give = (find: (header: string) => Filled | undefined): void =>
    headers.forEach((header, index) => {
      if (keys[index] !== null || header === '' || isMeaningless(header)) return;
      const key = find(header);
      const isRefused = index === notCategory && key === 'category';
      if (key !== undefined && !isRefused && !isTaken(key)) keys[index] = key;
    });
  give(exactKey);
  give(isOwn ? (header) => (headerKey(header) === 'alasan' ? 'notes' : undefined) : likelyKey);
  if (isTaken('title')) return keys;
  for (const pattern of insteadOfTitle) {
    const index = headers.findIndex(
      (header, place) =>
        keys[place] !== 'category' && pattern.test(plain(header)) && header.length <= LONGEST,
    );
    if (index >= 0) {
      keys[index] = 'title';
      break;
    }
  }
  return keys;
}

/** The column that has this header in the workbook or as one of its other names. */
export const exactKey = (header: string): Filled | undefined => byName.get(headerKey(header));

const byName: ReadonlyMap<string, Filled> = new Map(
  [
    ...importedColumns.flatMap((key) =>
      inventaris.columns[key].aliases.map((alias) => [headerKey(alias), key as Filled] as const),
    ),
    [headerKey(workbook.dip.columns.made.header), 'made' as Filled] as const,
    ...importedColumns.map((key) => [headerKey(inventaris.columns[key].header), key as Filled] as const),
  ].filter(([name]) => name !== ''),
);

const plain = (header: string): string =>
  fold(header)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function likelyKey(header: string): Filled | undefined {
  const text = plain(header);
  if (text.length > LONGEST) return undefined;
  return words.find(({ has, not }) => has.test(text) && !(not?.test(text) ?? false))?.key;
}

/** Sheets of the workbook that people download and import again. */
const ownSheets = [workbook.inventaris, workbook.rekapitulasi, workbook.dip, workbook.dik].map(
  ({ columns }) => new Set(Object.values(columns).map(({ header }) => headerKey(header))),
);

/**
 * Whether the headers are those of an output of the product, which has its numbers of the DIP or the DIK, or of a sheet of
 * the workbook, which has ID and Kegiatan. The other columns are the product's records, not information about the document.
 */
export const ownHeaders = (headers: readonly string[]): boolean => {
  const keys = headers.map(headerKey).filter((key) => key !== '');
  return (
    ['nomordip', 'nomordik'].some((key) => keys.includes(key)) ||
    (keys.includes('kegiatan') &&
      keys.includes('id') &&
      ownSheets.some((sheet) => keys.filter((key) => sheet.has(key)).length >= keys.length * 0.8))
  );
};
