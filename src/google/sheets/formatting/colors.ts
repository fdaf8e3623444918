import { workbook, type SheetName } from '../../../domain/workbook';
import { monthColumns } from '../../../domain/workbook/daftar-wajib';
import type { CellWord } from '../../../domain/workbook/vocabulary/expected';

type Request = GoogleAppsScript.Sheets.Schema.Request;
export type ConditionalRule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;

/** Pale enough for black text (contrast above 14 : 1). */
const tones = {
  /** Somebody must act. */
  attention: { red: 1, green: 0.91, blue: 0.76 },
  /** Under way. */
  busy: { red: 0.88, green: 0.93, blue: 1 },
  good: { red: 0.87, green: 0.95, blue: 0.88 },
  /** No longer active. */
  quiet: { red: 0.93, green: 0.93, blue: 0.93 },
} as const;

interface Color {
  readonly sheet: SheetName;
  readonly column: string;
  /** Further columns of the same rule. */
  readonly others?: readonly string[];
  /** The text of the cell that the color repeats; undefined for any text. A color never says more than the text. */
  readonly word?: string;
  readonly tone: keyof typeof tones;
}

const [firstMonth, ...otherMonths] = monthColumns;
const month = (word: CellWord, tone: Color['tone']): Color => ({
  sheet: 'daftarWajib',
  column: firstMonth,
  others: otherMonths,
  word,
  tone,
});

const colors: readonly Color[] = [
  month('Ada', 'good'),
  month('Ada?', 'busy'),
  month('Nihil', 'quiet'),
  month('Kosong', 'attention'),
  { sheet: 'beranda', column: 'state', word: 'Terlambat', tone: 'attention' },
  { sheet: 'beranda', column: 'state', word: 'Selesai', tone: 'good' },
  { sheet: 'inventaris', column: 'problems', tone: 'attention' },
  { sheet: 'inventaris', column: 'decision', word: 'dikembalikan', tone: 'attention' },
  { sheet: 'inventaris', column: 'decision', word: 'ditunda', tone: 'quiet' },
  { sheet: 'pindaian', column: 'state', word: 'karantina', tone: 'attention' },
  { sheet: 'pindaian', column: 'state', word: 'menunggu', tone: 'busy' },
  { sheet: 'tahapan', column: 'status', word: 'terbuka', tone: 'busy' },
  { sheet: 'kegiatan', column: 'mailState', word: 'MENGIRIM', tone: 'attention' },
  { sheet: 'dip', column: 'status', word: 'ditarik', tone: 'quiet' },
  { sheet: 'dik', column: 'status', word: 'ditarik', tone: 'quiet' },
  { sheet: 'dasarHukum', column: 'status', word: 'perlu diperiksa', tone: 'attention' },
  { sheet: 'dasarHukum', column: 'status', word: 'dicabut', tone: 'attention' },
  { sheet: 'dasarHukum', column: 'status', word: 'berakhir', tone: 'attention' },
];

/** Missing rules; those that people added or recolored stay. */
export function colorRequests(
  placeOf: (name: SheetName, column: string) => number | undefined,
  rulesOf: (sheetId: number) => readonly ConditionalRule[],
): readonly Request[] {
  return colors.flatMap(({ sheet, column, others = [], word, tone }) => {
    const place = placeOf(sheet, column);
    const { sheetId } = workbook[sheet];
    if (place === undefined || rulesOf(sheetId).some((rule) => says(rule, place, word))) return [];
    const places = [place, ...others.flatMap((other) => placeOf(sheet, other) ?? [])];
    const rule = {
      ranges: places.map((startColumnIndex) => ({
        sheetId,
        startRowIndex: 1,
        startColumnIndex,
        endColumnIndex: startColumnIndex + 1,
      })),
      booleanRule: { condition: conditionFor(word), format: { backgroundColor: tones[tone] } },
    };
    return [{ addConditionalFormatRule: { rule, index: 0 } }];
  });
}

const conditionFor = (word: string | undefined): GoogleAppsScript.Sheets.Schema.BooleanCondition =>
  word === undefined ? { type: 'NOT_BLANK' } : { type: 'TEXT_EQ', values: [{ userEnteredValue: word }] };

function says({ ranges, booleanRule }: ConditionalRule, place: number, word: string | undefined): boolean {
  const wanted = conditionFor(word);
  const { type, values } = booleanRule?.condition ?? {};
  return (
    type === wanted.type &&
    values?.[0]?.userEnteredValue === word &&
    (ranges ?? []).some(({ startColumnIndex }) => (startColumnIndex ?? 0) === place)
  );
}
