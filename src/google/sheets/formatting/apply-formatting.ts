import type { SheetName } from '../../../domain/workbook';
import { sheetNames, workbook } from '../../../domain/workbook';
import { sop } from '../../../domain/sop/sop';
import type { SetUpAction } from '../../../ports/provisioner';
import type { Site } from '../survey-workbook';
import { BACKUP_SHEET_ID } from '../backup';
import { chartRequests } from './charts';
import { clipRequests } from './clipped';
import { colorRequests } from './colors';
import { dropdownRequests } from './dropdowns';
import { filterViewRequests } from './filter-views';
import { formattedKey, roomRequests } from './room';

type Request = GoogleAppsScript.Sheets.Schema.Request;

export interface Formatting {
  readonly requests: readonly Request[];
  readonly actions: readonly SetUpAction[];
}

/** 0-based index of every column, as it will be once the sheets are built. */
export type Places = (name: SheetName, column: string) => number | undefined;

/** Choices, colors, filter views and charts; only those that are missing or out of date. */
export function applyFormatting(site: Site, placeOf: Places): Formatting {
  const units = site.units.map(({ code }) => code);
  const sheet = (sheetId: number) => site.sheets.get(sheetId);
  const kinds: readonly (readonly [SetUpAction['action'] & FormattingSurvey, readonly Request[]])[] = [
    [
      'DROPDOWN_SET',
      dropdownRequests({
        units,
        placeOf,
        titleOf: (name) => sheet(workbook[name].sheetId)?.properties?.title ?? workbook[name].title,
        offered: site.choices,
      }),
    ],
    ['COLOR_ADDED', colorRequests(placeOf, (id) => sheet(id)?.conditionalFormats ?? [])],
    ['VIEW_ADDED', filterViewRequests(units, placeOf, (id) => sheet(id)?.filterViews ?? [])],
    [
      'CHART_ADDED',
      chartRequests({
        placeOf,
        found: sheet(workbook.beranda.sheetId)?.charts ?? [],
        heightOf: (name) => 1 + (name === 'angka' ? sop.length : Math.max(site.lanes, units.length + 1)),
      }),
    ],
  ];
  return {
    requests: [
      ...kinds.flatMap(([, requests]) => requests),
      ...roomOf(site, placeOf),
      ...clipRequests(placeOf, site.clipped),
      ...emptiedBackup(site),
    ],
    actions: kinds.flatMap(([action, requests]) =>
      requests.filter(isMain).map((): SetUpAction => ({ action })),
    ),
  };
}

/** Removes rules and dropdowns that former versions copied into the hidden sheet with whole cells. */
function emptiedBackup(site: Site): readonly Request[] {
  const rules = site.sheets.get(BACKUP_SHEET_ID)?.conditionalFormats ?? [];
  if (rules.length === 0) return [];
  return [
    ...rules.map((): Request => ({ deleteConditionalFormatRule: { sheetId: BACKUP_SHEET_ID, index: 0 } })),
    { setDataValidation: { range: { sheetId: BACKUP_SHEET_ID } } },
  ];
}

/** Existing sheets only; a new one is created with its formats. */
const roomOf = (site: Site, placeOf: Places): readonly Request[] =>
  sheetNames.flatMap((name) => {
    const height = site.sheets.get(workbook[name].sheetId)?.properties?.gridProperties?.rowCount;
    if (height === undefined) return [];
    const formatted = site.formatted.get(formattedKey(name));
    return roomRequests({
      name,
      placeOf: (column) => placeOf(name, column),
      height,
      used: site.used.get(name) ?? 1,
      formatted: formatted === undefined ? undefined : Number(formatted),
    });
  });

type FormattingSurvey = 'DROPDOWN_SET' | 'COLOR_ADDED' | 'VIEW_ADDED' | 'CHART_ADDED';

/** Metadata that only records a state does not count as an action. */
const isMain = (request: Request): boolean =>
  !('createDeveloperMetadata' in request) && !('updateDeveloperMetadata' in request);
