import Papa from 'papaparse';
import { localDate } from '../domain/calendar/instant';
import { yearOf } from '../domain/calendar/calendar-date';
import { readList, recogniseHeaders, type ListedRow } from '../domain/import/read-list';
import { runningKegiatan } from '../domain/kegiatan/running';
import type { Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import { tidy } from '../domain/text/normalise';
import { workbook } from '../domain/workbook';
import type { Deps } from './deps';

export interface ListPreview {
  /** Every header of the list with the column it fills; '' for one that is kept as a note. */
  readonly columns: readonly { readonly header: string; readonly fills: string }[];
  readonly rows: readonly ListedRow[];
}

/** Shows what a list from elsewhere would become; writes nothing. What was guessed stays visible in the row's notes. */
export const previewList =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (csv: string): Result<ListPreview, Refusal> =>
    execution.look({ kegiatan: ['id', 'status', 'openedAt'] }, (office, { settings, now, calendar }) => {
      const [headers = [], ...records] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
        skipEmptyLines: false,
      }).data;
      const opened = runningKegiatan(office.kegiatan)?.openedAt ?? now;
      const rows = readList(headers, records, {
        units: settings.units,
        year: yearOf(localDate(opened, calendar.zone)),
      });
      const keys = recogniseHeaders(headers);
      return {
        columns: headers.map((header, index) => ({
          header: tidy(header),
          fills: headerOf(keys[index] ?? null),
        })),
        rows: rows.map(withDoubts),
      };
    });

const headerOf = (key: keyof typeof workbook.inventaris.columns | null): string =>
  key === null ? '' : workbook.inventaris.columns[key].header;

function withDoubts(row: ListedRow): ListedRow {
  if (row.flags.length === 0) return row;
  const doubts = `Perlu diperiksa: ${row.flags.map(({ column, reason }) => `${column} ${reason}`).join('; ')}`;
  return { ...row, cells: { ...row.cells, notes: [row.cells.notes, doubts].filter(Boolean).join('; ') } };
}
