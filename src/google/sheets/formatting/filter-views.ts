import { workbook, type SheetName } from '../../../domain/workbook';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

/** `filterSpecs` is newer than the type declarations and replaces `criteria`. */
export type FilterView = GoogleAppsScript.Sheets.Schema.FilterView & {
  readonly filterSpecs?: readonly {
    readonly columnIndex?: number;
    readonly filterCriteria?: { readonly condition?: Condition };
  }[];
};

interface View {
  readonly sheet: SheetName;
  readonly column: string;
  readonly title: string;
  readonly condition: Condition;
}

/** Sheets whose rows belong to a Sub Bagian. */
const byUnit: readonly SheetName[] = ['inventaris', 'pindaian', 'rekapitulasi'];

const viewsFor = (units: readonly string[]): readonly View[] => [
  {
    sheet: 'inventaris',
    column: 'problems',
    title: 'Bermasalah',
    condition: { type: 'NOT_BLANK' },
  },
  ...byUnit.flatMap((sheet) =>
    units.map((code): View => ({
      sheet,
      column: 'subBagian',
      title: `Sub Bagian ${code}`,
      condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: code }] },
    })),
  ),
];

/**
 * Filter views (Sheets API, AddFilterViewRequest): each person opens one without affecting the others. They are found
 * by id, so a renamed one stays renamed; corrected when its column has moved.
 */
export function filterViewRequests(
  units: readonly string[],
  placeOf: (name: SheetName, column: string) => number | undefined,
  viewsOf: (sheetId: number) => readonly FilterView[],
): readonly Request[] {
  const seen = new Set<number>();
  return viewsFor(units).flatMap((view): Request[] => {
    const place = placeOf(view.sheet, view.column);
    const { sheetId } = workbook[view.sheet];
    const filterViewId = viewId(sheetId, view.title);
    if (place === undefined || seen.has(filterViewId)) return [];
    seen.add(filterViewId);
    const filterSpecs = [{ columnIndex: place, filterCriteria: { condition: view.condition } }];
    const found = viewsOf(sheetId).find((candidate) => candidate.filterViewId === filterViewId);
    const filter: FilterView = { filterViewId, filterSpecs };
    if (!found) return [{ addFilterView: { filter: { ...filter, title: view.title, range: { sheetId } } } }];
    if ((found.filterSpecs ?? []).some(({ columnIndex = 0 }) => columnIndex === place)) return [];
    return [{ updateFilterView: { filter, fields: 'filterSpecs' } }];
  });
}

/** A fixed id for each sheet and title. */
const viewId = (sheetId: number, title: string): number =>
  sheetId * 1_000_000 +
  [...title].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000, 7);
