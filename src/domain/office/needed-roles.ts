import { sop } from '../sop/sop';
import { stepSetting } from './step-roles';
import { isPerUnit, officeRole, type Role, type RoleName } from '../organisation/role';
import type { Settings } from './settings/settings';

/** Office roles that every Kegiatan needs: who opens it and who receives its report. */
const always: readonly RoleName[] = ['PPID', 'Sekretaris'];

/** Roles without which a step has no doer, once per Sub Bagian for roles of a unit. */
export function neededRoles(settings: Pick<Settings, 'steps' | 'units'>): readonly Role[] {
  const names = new Set([...always, ...sop.map(({ number }) => stepSetting(number, settings).doer)]);
  return [...names].flatMap((name): readonly Role[] =>
    isPerUnit(name) ? settings.units.map(({ code }) => ({ name, unit: code })) : [officeRole(name)],
  );
}

/** The needed roles that nobody holds. */
export const emptyRoles = (settings: Settings): readonly Role[] =>
  neededRoles(settings).filter(
    (role) =>
      !settings.roles.some(
        ({ name, unit, people }) => name === role.name && unit === role.unit && people.length > 0,
      ),
  );
