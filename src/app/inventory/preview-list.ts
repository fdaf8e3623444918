import Papa from 'papaparse';
import { localDate } from '../../domain/calendar/instant';
import { yearOf } from '../../domain/calendar/calendar-date';
import { findHeader } from '../../domain/import/find-header';
import { filledColumns, isMeaningless, readList, type ListedRow } from '../../domain/import/read-list';
import { identityOf } from '../../domain/inventory/review/identity';
import { knownDocuments } from '../../domain/inventory/review/twins';
import { runningKegiatan } from '../../domain/sop/running';
import { may } from '../../domain/office/permissions';
import type { Result } from '../../domain/refusal/result';
import { tidy } from '../../domain/text/normalise';
import { workbook } from '../../domain/workbook';
import type { Deps } from '../deps';

const reads = {
  kegiatan: ['id', 'status', 'openedAt'],
  inventaris: ['kegiatan', 'subBagian', 'title', 'year'],
} as const;

export interface ListPreview {
  /** Line of the header, from 1. The lines above it are a title, not documents. */
  readonly headerLine: number;
  /** Each header of the list and the column it fills; '' for one kept as a note, null for a running number. */
  readonly columns: readonly { readonly header: string; readonly fills: string | null }[];
  readonly rows: readonly PreviewedRow[];
  /** Codes of the units whose rows the person may add. */
  readonly mine: readonly string[];
}

export interface PreviewedRow extends ListedRow {
  /** ID of the existing row with the same document, or 'baris n' of the list itself; '' for a new document. */
  readonly twin: string;
}

/**
 * Previews the import of a list; writes nothing. Lines without a unit are assigned to `home`; null if no unit was chosen.
 * Guesses are returned with each row and must be confirmed after saving.
 */
export const previewList =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (csv: string, home: string | null): Result<ListPreview> =>
    execution.read(reads, (office, context) => {
      const { settings, now, calendar } = context;
      const lines = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data;
      const header = findHeader(lines);
      const headers = lines[header] ?? [];
      const kegiatan = runningKegiatan(office.kegiatan);
      const year = yearOf(localDate(kegiatan?.openedAt ?? now, calendar.zone));
      const rows = readList(
        headers,
        lines.slice(header + 1),
        { units: settings.units, year, home },
        header + 1,
      );
      const keys = filledColumns(headers, lines.slice(header + 1));
      return {
        headerLine: header + 1,
        columns: headers.map((name, index) => ({
          header: tidy(name),
          fills: isMeaningless(name) ? null : headerOf(keys[index] ?? null),
        })),
        rows: withTwins(rows, knownDocuments(office.inventaris, kegiatan?.id ?? '')),
        mine: settings.units.map(({ code }) => code).filter((code) => may(context, 'addRows', code)),
      };
    });

const headerOf = (key: keyof typeof workbook.inventaris.columns | null): string =>
  key === null ? '' : workbook.inventaris.columns[key].header;

/** Marks each line that duplicates a document of the inventory or of an earlier line. */
function withTwins(rows: readonly ListedRow[], known: Map<string, string>): readonly PreviewedRow[] {
  return rows.map((row) => {
    const { title = '', year = null } = row.cells;
    if (title === '') return { ...row, twin: '' };
    const identity = identityOf({ subBagian: row.unit, title, year });
    const twin = known.get(identity) ?? '';
    if (twin === '') known.set(identity, `baris ${row.line}`);
    return { ...row, twin };
  });
}
