import { workbook } from '../../domain/workbook';
import type { SheetsService } from './sheets-service';
import { survey, type Site } from './survey-workbook';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

/**
 * The beginning of the description by which the locks are recognised. The people follow: Google adds the owner, and whoever
 * makes a lock, to its editors, so that the list of editors does not tell whom the product named.
 */
const LOCK = 'Baris terkunci program: hanya pemilik lembar dan';
const described = (users: readonly string[]): string => `${LOCK} ${users.join(', ')}`;

const { sheetId } = workbook.pengaturan;

/**
 * The rows of Pengaturan that decide who may do what can be changed by the spreadsheet's owner and by those who look after
 * the office only: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#protectedrange
 * Google declines the locks as a whole if an address has no account (assumed): then the former ones stay.
 * @returns whether the locks are as they should be
 */
export function applyLocks(service: SheetsService, site: Site = survey(service)): boolean {
  const requests = lockRequests(site);
  if (requests.length === 0) return true;
  try {
    service.update({ requests: [...requests] }, 'spreadsheetId');
    return true;
  } catch (error) {
    console.warn(`locks: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** None if the existing locks cover the same rows and have the same editors. */
export function lockRequests({ sheets, lockedRows, keepers }: Site): readonly Request[] {
  const existing = (sheets.get(sheetId)?.protectedRanges ?? []).filter(({ description = '' }) =>
    description.startsWith(LOCK),
  );
  const wanted = keepers.length === 0 ? [] : runs(lockedRows).map((run) => lockOf(run, keepers));
  if (same(existing, wanted)) return [];
  const deleted = existing.map(({ protectedRangeId }): Request => ({
    deleteProtectedRange: { protectedRangeId: protectedRangeId ?? 0 },
  }));
  return [
    ...deleted,
    ...wanted.map((protectedRange): Request => ({ addProtectedRange: { protectedRange } })),
  ];
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Adjacent rows as one range. @example runs([1, 2, 5])  //=> [{ from: 1, to: 3 }, { from: 5, to: 6 }] */
function runs(rows: readonly number[]): readonly Run[] {
  const found: Run[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last?.to === row) found[found.length - 1] = { from: last.from, to: row + 1 };
    else found.push({ from: row, to: row + 1 });
  }
  return found;
}

const lockOf = ({ from, to }: Run, users: readonly string[]): ProtectedRange => ({
  range: { sheetId, startRowIndex: from, endRowIndex: to },
  description: described(users),
  editors: { users: [...users] },
});

const same = (existing: readonly ProtectedRange[], wanted: readonly ProtectedRange[]): boolean =>
  keysOf(existing).join() === keysOf(wanted).join();

const keysOf = (ranges: readonly ProtectedRange[]): readonly string[] =>
  ranges
    .map(
      ({ range, description }) =>
        `${range?.startRowIndex ?? 0}-${range?.endRowIndex ?? 0} ${description ?? ''}`,
    )
    .sort();
