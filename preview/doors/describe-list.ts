import type { SaidList, SaidRow, SaidSource } from './said-list';

/** A previewed list for people. */
export function describeList({ file, problem, sources }: SaidList): readonly string[] {
  return [file, ...(problem === null ? sources.flatMap(describeSource) : [`  ${problem}`])];
}

const describeSource = ({ name, headerLine, unknown, rows, notDocuments }: SaidSource): readonly string[] => [
  `  ${name}: ${headerLine === 0 ? 'tanpa judul kolom' : `judul kolom di baris ${headerLine}`}, ${rows.length} dokumen`,
  ...(unknown.length === 0 ? [] : [`  Kolom yang dicatat di Catatan: ${unknown.join(', ')}`]),
  ...rows.map(describeRow),
  ...notDocuments.map(({ line, why }) => `  ${line}. bukan dokumen: ${why}`),
];

const describeRow = ({
  line,
  take,
  title,
  year,
  category,
  unit,
  form,
  link,
  twinOf,
  flags,
}: SaidRow): string =>
  [
    `  ${line}. ${take ? '' : '(tidak diambil) '}${title ?? '(tanpa nama)'}`,
    [year, category, unit, form, link].filter((cell) => cell !== null).join(' · '),
    ...(twinOf === null ? [] : [`sama dengan ${twinOf}`]),
    ...flags,
  ].join(' | ');
