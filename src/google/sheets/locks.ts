import { runs, type RowRun } from '../../domain/office/settings/locked-places';
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
 * @returns '' where the locks are as they should be, otherwise why Google declined them
 */
export function applyLocks(service: SheetsService, site: Site = survey(service)): string {
  const requests = lockRequests(site);
  if (requests.length === 0) return '';
  try {
    service.update({ requests: [...requests] }, 'spreadsheetId');
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Locked = Pick<Site, 'sheets' | 'lockedRows' | 'lockedAtOnce' | 'keepers'>;

const locksIn = ({ sheets }: Locked): readonly ProtectedRange[] =>
  (sheets.get(sheetId)?.protectedRanges ?? []).filter(({ description = '' }) => description.startsWith(LOCK));

/** 1-based rows that should be locked for these people and are not: Google declined, or somebody removed the lock. */
export function unlockedRows(site: Locked): readonly number[] {
  const { lockedAtOnce, keepers } = site;
  if (keepers.length === 0) return [];
  const valid = locksIn(site).filter(({ description }) => description === described(keepers));
  return lockedAtOnce
    .filter(
      (row) =>
        !valid.some(
          ({ range }) => (range?.startRowIndex ?? 0) <= row && row < (range?.endRowIndex ?? Infinity),
        ),
    )
    .map((row) => row + 1);
}

/** None if the existing locks cover the same rows and have the same editors. */
export function lockRequests(site: Locked): readonly Request[] {
  const { lockedRows, keepers } = site;
  const existing = locksIn(site);
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

const lockOf = ({ from, to }: RowRun, users: readonly string[]): ProtectedRange => ({
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
