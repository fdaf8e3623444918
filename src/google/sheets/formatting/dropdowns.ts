import { workbook, type SheetName } from '../../../domain/workbook';
import { quoted } from '../rows/layout';

import { remember } from './remember';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

/** Metadata that records the choices of a column, so that they are set again only when the office changed them. */
export const CHOICES_MARK = 'pilihan';

export interface DropdownSite {
  /** Codes of the Sub Bagian in Pengaturan. */
  readonly units: readonly string[];
  /** Titles of the sheets as people may have renamed them. */
  readonly titleOf: (name: SheetName) => string;
  /** 0-based index of a column, undefined when it is not there. */
  readonly placeOf: (name: SheetName, column: string) => number | undefined;
  /** Current choices of a column, by its mark's key. */
  readonly offered: ReadonlyMap<string, string>;
}

interface Dropdown {
  readonly sheet: SheetName;
  readonly column: string;
  /** Undefined while the choices are not known. */
  readonly condition: (site: DropdownSite) => Condition | undefined;
  readonly hint: string;
}

/** Google allows 500 values in a list (Sheets API, ConditionType ONE_OF_LIST). */
const dropdowns: readonly Dropdown[] = [
  ...(['inventaris', 'daftarWajib'] as const).map((sheet): Dropdown => ({
    sheet,
    column: 'subBagian',
    condition: ({ units }) => ({
      type: 'ONE_OF_LIST',
      values: units.slice(0, 500).map((userEnteredValue) => ({ userEnteredValue })),
    }),
    hint: 'Pilih kode Sub Bagian; daftarnya di sheet Pengaturan.',
  })),
  {
    sheet: 'inventaris',
    column: 'classification',
    condition: codesOf,
    hint: 'Pilih kode klasifikasi arsip; daftarnya di sheet Klasifikasi.',
  },
];

/** The codes of the sheet Klasifikasi, wherever people moved that column: the choices grow with the sheet. */
function codesOf({ titleOf, placeOf }: DropdownSite): Condition | undefined {
  const place = placeOf('klasifikasi', 'code');
  if (place === undefined) return undefined;
  const column = columnName(place);
  const range = `=${quoted(titleOf('klasifikasi'))}!$${column}$2:$${column}`;
  return { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: range }] };
}

const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Requests for choices that have changed; other values are marked, never refused (a paste would be lost). */
export function dropdownRequests(site: DropdownSite): readonly Request[] {
  return dropdowns.flatMap(({ sheet, column, condition, hint }) => {
    const place = site.placeOf(sheet, column);
    const wanted = condition(site);
    if (place === undefined || wanted === undefined) return [];
    const key = `${CHOICES_MARK}.${sheet}.${column}`;
    const value = signature(wanted);
    const offered = site.offered.get(key);
    if (offered === value) return [];
    const { sheetId } = workbook[sheet];
    const range = { sheetId, startRowIndex: 1, startColumnIndex: place, endColumnIndex: place + 1 };
    const rule = { condition: wanted, inputMessage: hint, showCustomUi: true, strict: false };
    return [{ setDataValidation: { range, rule } }, remember(key, value, offered !== undefined)];
  });
}

const signature = ({ values = [] }: Condition): string =>
  values.map(({ userEnteredValue }) => userEnteredValue).join('|');
