import { workbook, type SheetName } from '../../domain/workbook';
import type { Column } from '../../domain/workbook/column';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

const REST = 'diisi otomatis, ubah hanya bila yakin';

/** The description by which our protections are recognised, which Google shows before a cell is edited. */
const describe = (name: SheetName, key: string): string => {
  const { title, columns } = workbook[name];
  const header = (columns as Readonly<Record<string, Column>>)[key]?.header;
  return header === undefined
    ? `Sheet program "${title}": ${REST}`
    : `Kolom program "${header}" di sheet ${title}: ${REST}`;
};

/** The description of former versions, in internal names; an existing one is renamed. */
const describedBefore = (name: SheetName, key: string): string =>
  `Kolom program (${name}${key === '' ? '' : `.${key}`}): ${REST}`;

/**
 * Registers and Log as a whole, and every system column elsewhere, show a warning before a manual edit. They are not
 * locked: the script writes as the person who uses it, so a lock would stop the product too. An existing protection
 * stays where it is.
 */
export function missingProtections(
  name: SheetName,
  places: Readonly<Record<string, number>>,
  existing: readonly ProtectedRange[],
): readonly Request[] {
  const sheet = workbook[name];
  const system = Object.entries<Column>(sheet.columns)
    .filter(([, column]) => column.system)
    .map(([key]) => key);
  return (sheet.guarded ? [''] : system).flatMap((key) => {
    const description = describe(name, key);
    const isKnown = existing.some((range) => range.description === description);
    const former = existing.filter((range) => range.description === describedBefore(name, key));
    const [first, ...rest] = former;
    const surplus = (isKnown ? former : rest).map(removed);
    if (isKnown) return surplus;
    return [first ? renamed(first, description) : added(sheet.sheetId, places[key], description), ...surplus];
  });
}

const added = (sheetId: number, column: number | undefined, description: string): Request => ({
  addProtectedRange: {
    protectedRange: { range: rangeOf(sheetId, column), description, warningOnly: true },
  },
});

const renamed = ({ protectedRangeId }: ProtectedRange, description: string): Request => ({
  updateProtectedRange: {
    protectedRange: { ...(protectedRangeId !== undefined && { protectedRangeId }), description },
    fields: 'description',
  },
});

const removed = ({ protectedRangeId }: ProtectedRange): Request => ({
  deleteProtectedRange: protectedRangeId === undefined ? {} : { protectedRangeId },
});

const rangeOf = (sheetId: number, column: number | undefined): GoogleAppsScript.Sheets.Schema.GridRange =>
  column === undefined
    ? { sheetId }
    : { sheetId, startRowIndex: 1, startColumnIndex: column, endColumnIndex: column + 1 };
