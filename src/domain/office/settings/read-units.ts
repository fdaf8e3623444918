import { OFFICE_LANE } from '../../sop/step';
import { headerKey, tidy } from '../../text/normalise';
import { MAX_UNIT_CODE, unitLines, type SettingLine } from './named-settings';
import { defaultUnits, NOT_USED, settingKey, UNIT_ORDER } from './setting-definitions';
import type { SettingProblem } from './setting-problem';
import { isPerUnit, roleNames } from '../../organisation/role';
import type { SubBagian } from '../../organisation/sub-bagian';

type Rows = readonly SettingLine[];

/**
 * The units of the office, in the configured order, else in the order of their rows. A code names a lane and IDs, so it
 * is used only once, by equal rows together, and never equals the code of the office's lane. A unit named "-" is no longer used; its IDs
 * remain.
 */
export function readUnits(rows: Rows, problems: SettingProblem[]): readonly SubBagian[] {
  const taken = new Set([headerKey(OFFICE_LANE)]);
  const units: SubBagian[] = [];
  for (const [code, { value }] of unitLines(rows)) {
    const unit = { code, name: tidy(value) || code };
    const isEqual = units.some(({ code: known, name }) => known === code && name === unit.name);
    if (tidy(value) === NOT_USED || isEqual) continue;
    if (taken.has(headerKey(code)) || code.length > MAX_UNIT_CODE)
      problems.push({ key: settingKey('Sub Bagian', code), found: tidy(value), used: '' });
    else units.push(unit);
    taken.add(headerKey(code));
  }
  return inOrder(units.length > 0 ? units : defaultUnits, orderIn(rows));
}

/** A unit without a row, although its roles have people. */
export interface LostUnit {
  readonly code: string;
  readonly people: readonly string[];
}

/**
 * The units whose row was deleted: nobody has their roles any more. A unit that the office gave up keeps its row.
 * @param locked the texts of the locked rows, by key
 */
export function lostUnits(
  rows: Rows,
  units: readonly SubBagian[],
  locked: Readonly<Record<string, string>>,
): readonly LostUnit[] {
  const known = new Set(
    [...unitLines(rows).map(([code]) => code), ...units.map(({ code }) => code)].map(headerKey),
  );
  const lost = new Map<string, string[]>();
  for (const [key, people] of Object.entries(locked)) {
    const code = ROLE_IN_UNIT.exec(key)?.[1];
    if (code === undefined || people === '' || known.has(headerKey(code))) continue;
    lost.set(code, [...(lost.get(code) ?? []), people]);
  }
  return [...lost].map(([code, people]) => ({ code, people }));
}
const ROLE_IN_UNIT = new RegExp(`^Peran/(?:${roleNames.filter(isPerUnit).join('|')}) (\\S+)$`);

const orderIn = (rows: Rows): readonly string[] =>
  (rows.find(({ section, label }) => tidy(section) === 'Kantor' && tidy(label) === UNIT_ORDER)?.value ?? '')
    .split(/[,;]/)
    .map(headerKey)
    .filter((key) => key !== '');

/** Units that are not in the configured order come last. */
function inOrder(units: readonly SubBagian[], order: readonly string[]): readonly SubBagian[] {
  const place = ({ code }: SubBagian): number => {
    const index = order.indexOf(headerKey(code));
    return index === -1 ? order.length : index;
  };
  return [...units].sort((one, other) => place(one) - place(other));
}
