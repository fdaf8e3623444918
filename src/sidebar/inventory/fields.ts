import type { DocumentDraft } from '../../rpc/contract/contract';

export type FieldKey = keyof DocumentDraft;
export type Draft = Readonly<Record<FieldKey, string>>;

export interface Field {
  readonly key: FieldKey;
  /** As the sheet Inventaris names the column. */
  readonly label: string;
  readonly hint?: string;
  readonly required?: true;
  readonly long?: true;
  readonly choices?: readonly string[];
}

/** The cells that a person types, in the order of the form; the first group is what SOP 1 asks of every row. */
export const fieldGroups: readonly { readonly title: string; readonly fields: readonly Field[] }[] = [
  {
    title: 'Wajib',
    fields: [
      { key: 'title', label: 'Nama Dokumen', required: true, long: true },
      { key: 'year', label: 'Tahun', required: true, hint: 'Empat angka, misalnya 2025' },
      {
        key: 'category',
        label: 'Kategori',
        required: true,
        choices: ['berkala', 'serta merta', 'setiap saat', 'dikecualikan'],
      },
    ],
  },
  {
    title: 'Isi Daftar Informasi Publik',
    fields: [
      { key: 'summary', label: 'Ringkasan Isi Informasi', long: true },
      { key: 'holder', label: 'Pejabat/Unit yang Menguasai' },
      { key: 'producer', label: 'Penanggung Jawab Pembuatan' },
      { key: 'madeOn', label: 'Waktu Pembuatan' },
      { key: 'madeAt', label: 'Tempat Pembuatan' },
      { key: 'form', label: 'Bentuk', choices: ['Softcopy', 'Hardcopy', 'Softcopy dan Hardcopy'] },
      { key: 'retention', label: 'Jangka Waktu Penyimpanan' },
    ],
  },
  {
    title: 'Pindaian dan arsip',
    fields: [
      { key: 'link', label: 'Tautan', hint: 'Bila dokumennya lahir digital, misalnya https://…' },
      { key: 'unscannable', label: 'Alasan Tidak Dipindai' },
      { key: 'classification', label: 'Kode Klasifikasi' },
      {
        key: 'exemptionBasis',
        label: 'Dasar Pengecualian',
        hint: 'Nomor keputusan, untuk yang dikecualikan',
      },
      { key: 'printedPlace', label: 'Lokasi Arsip Tercetak' },
      { key: 'notes', label: 'Catatan', long: true },
    ],
  },
];

export const fields: readonly Field[] = fieldGroups.flatMap((group) => group.fields);

/** Cells as texts of the form. */
export const draftOf = (cells: DocumentDraft): Draft =>
  Object.fromEntries(fields.map(({ key }) => [key, String(cells[key] ?? '')])) as Draft;

/** Why a text cannot be saved, by field; what merely lacks is flagged in the sheet instead. */
export function mistakesOf(draft: Draft): Partial<Record<FieldKey, string>> {
  return {
    ...(draft.title.trim() === '' ? { title: 'Nama Dokumen harus diisi.' } : {}),
    ...(/^((19|20|21)\d\d)?$/.test(draft.year.trim())
      ? {}
      : { year: 'Tahun ditulis empat angka, misalnya 2025.' }),
  };
}

/** The cells in which two drafts differ, as the server takes them: of `draft`. */
export const differing = (draft: Draft, other: Draft): DocumentDraft =>
  Object.fromEntries(
    fields
      .filter(({ key }) => draft[key] !== other[key])
      .map(({ key }) => [key, key === 'year' ? yearOf(draft.year) : draft[key]]),
  );

const yearOf = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim()));
