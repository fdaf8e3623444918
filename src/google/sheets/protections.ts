import { workbook, type SheetName } from '../../domain/workbook';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

const MARK = 'Kolom program';

/** How a protection of ours is told from one that people made. */
const describe = (sheet: SheetName, column: string): string =>
  `${MARK} (${sheet}${column === '' ? '' : `.${column}`}): diisi otomatis, ubah hanya bila yakin`;

/**
 * Registers and Log as a whole, and every system column elsewhere, warn before they are edited by hand. A warning and no
 * lock: the script writes as whoever uses it, so a lock would stop the product too.
 */
export function missingProtections(
  name: SheetName,
  places: Readonly<Record<string, number>>,
  existing: readonly ProtectedRange[],
): readonly Request[] {
  const sheet = workbook[name];
  const known = new Set(existing.map(({ description }) => description));
  const system = Object.entries(sheet.columns)
    .filter(([, column]) => column.system)
    .map(([key]) => key);
  const wanted = sheet.guarded ? [''] : system;
  return wanted
    .filter((key) => !known.has(describe(name, key)))
    .map((key) => ({
      addProtectedRange: {
        protectedRange: {
          range: rangeOf(sheet.sheetId, places[key]),
          description: describe(name, key),
          warningOnly: true,
        },
      },
    }));
}

const rangeOf = (sheetId: number, column: number | undefined): GoogleAppsScript.Sheets.Schema.GridRange =>
  column === undefined
    ? { sheetId }
    : { sheetId, startRowIndex: 1, startColumnIndex: column, endColumnIndex: column + 1 };
