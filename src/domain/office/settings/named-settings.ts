import { tidy } from '../../text/normalise';
import type { SettingRow } from '../../workbook/reference';
import { defaultUnits, keyOf, sections, settingKey } from './setting-definitions';
import { settingDefinitions } from './setting-list';

/** A row of Pengaturan; `id` is its cell Kunci, `position` its 1-based place where it was read. */
export type SettingLine = Pick<SettingRow, 'section' | 'label' | 'value'> & {
  readonly id?: string;
  readonly position?: number;
};

/** Two or more rows of the same setting; only the first counts. */
export interface SettingTwins<R> {
  readonly key: string;
  readonly counts: R;
  readonly others: readonly R[];
}

export interface NamedSettings<R> {
  /** The row that is read and written for each key. */
  readonly byKey: ReadonlyMap<string, R>;
  readonly twins: readonly SettingTwins<R>[];
}

/** The longest code of a Sub Bagian that folder names and IDs can hold. */
export const MAX_UNIT_CODE = 20;
const UNIT = settingKey('Sub Bagian', '');

/** A row with the keys from its Kunci and from its Bagian and Uraian; computed once, since every run reads all rows. */
interface Line<R> {
  readonly row: R;
  readonly id: string;
  readonly name: string;
}

const lineOf = <R extends SettingLine>(row: R): Line<R> => ({
  row,
  id: tidy(row.id ?? ''),
  name: `${tidy(row.section)}/${tidy(row.label)}`,
});

/**
 * Finds the row of Pengaturan for each key, for reading and writing. The key of a row comes from its Bagian and Uraian
 * or, if these name no setting any more, from its Kunci. Of several rows with the same key, the one whose Kunci agrees
 * counts, else the first of the sheet.
 */
export function nameSettings<R extends SettingLine>(rows: readonly R[]): NamedSettings<R> {
  const lines = rows.map(lineOf);
  const units = unitsIn(lines).map(([code]) => ({ code, name: code }));
  const definitions = settingDefinitions(units.length > 0 ? units : defaultUnits);
  const defined = new Set(definitions.map(keyOf));
  const claims = new Map<string, Line<R>[]>();
  for (const line of lines) {
    const alike = claims.get(line.name);
    if (alike) alike.push(line);
    else claims.set(line.name, [line]);
  }
  for (const [key, alike] of claims)
    alike.sort((one, other) => Number(other.id === key) - Number(one.id === key));
  for (const line of lines.filter((each) => isStray(each, defined)))
    if (!claims.has(line.id)) claims.set(line.id, [line]);
  const byKey = new Map<string, R>();
  const twins: SettingTwins<R>[] = [];
  for (const [key, [counts, ...others]] of claims) {
    if (!counts) continue;
    byKey.set(key, counts.row);
    if (others.length > 0 && key !== '/')
      twins.push({ key, counts: counts.row, others: others.map(({ row }) => row) });
  }
  return { byKey, twins };
}

/** Whether Bagian and Uraian were overwritten, so that only Kunci identifies the row. */
function isStray({ id, name }: Line<unknown>, defined: ReadonlySet<string>): boolean {
  if (id === name || !isKnownSection(id) || defined.has(name)) return false;
  return !isUnitName(name);
}

const isKnownSection = (id: string): boolean =>
  sections.some((section) => id.startsWith(settingKey(section, '')) && id.length > section.length + 1);

const isUnitName = (name: string): boolean =>
  name.startsWith(UNIT) && name.length > UNIT.length && name.length <= UNIT.length + MAX_UNIT_CODE;

/** The rows of Sub Bagian in the order of the sheet, by code; a damaged row by the code of its Kunci. */
export const unitLines = <R extends SettingLine>(
  rows: readonly R[],
): readonly (readonly [code: string, row: R])[] => unitsIn(rows.map(lineOf));

function unitsIn<R extends SettingLine>(all: readonly Line<R>[]): readonly (readonly [string, R])[] {
  const lines = all.filter(({ id, name }) => id.startsWith(UNIT) || name.startsWith(UNIT));
  const names = new Set(lines.map(({ name }) => name).filter(isUnitName));
  return lines.flatMap(({ row, id, name }): (readonly [string, R])[] => {
    const isElsewhere = sections.some((section) => section !== 'Sub Bagian' && section === tidy(row.section));
    const key = isUnitName(name) ? name : !isElsewhere && isUnitName(id) && !names.has(id) ? id : '';
    // A code is part of folder paths and step ids, so it may not contain a slash.
    const code = (key === '' && name.startsWith(UNIT) ? name : key).slice(UNIT.length).replace(/[/\\]/g, '-');
    return code === '' ? [] : [[code, row]];
  });
}
