import { sop } from '../sop/sop';
import { isPerUnit, type Role, type RoleName } from '../organisation/role';
import type { Settings } from './settings/settings';

/** Roles of the office itself that no Kegiatan goes without: who opens it and who receives its report. */
const always: readonly RoleName[] = ['PPID', 'Sekretaris'];

/** Roles without which a step has nobody who does it, once per Sub Bagian where they are per unit. */
export function neededRoles({ steps, units }: Pick<Settings, 'steps' | 'units'>): readonly Role[] {
  const names = new Set([...always, ...sop.map(({ number }) => steps[number].doer)]);
  return [...names].flatMap((name): readonly Role[] =>
    isPerUnit(name) ? units.map(({ code }) => ({ name, unit: code })) : [{ name, unit: null }],
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
