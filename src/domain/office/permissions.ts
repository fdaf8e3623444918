import { isPerUnit, officeRole, roleInLane, roleNames, type Role, type RoleName } from '../organisation/role';
import type { Refusal } from '../refusal/refusal';
import { stepRef, type Step } from '../sop/step';
import { inventory } from '../sop/step-1-inventory';
import { coordination } from '../sop/step-3-coordination';
import { entry } from '../sop/step-4-entry';
import { reporting } from '../sop/step-6-reporting';
import { holds, peopleIn, type Email } from './actor';
import { refuseUnless } from './authority';
import type { Context } from './context';
import { isAddress } from '../text/address';
import type { Settings } from './settings/settings';
import { doerOf } from './step-roles';

/** A role, or the doer of a step by the office's settings. */
type Holder = RoleName | { readonly doerOf: Pick<Step, 'number' | 'title'> };

/** Who may do what. Refusals, the views of the pages and docs/peran.md read this table; add a permission here. */
export const permissions = {
  openKegiatan: ['PPID'],
  addRows: [{ doerOf: inventory }],
  typeRows: ['Sub Bagian'],
  handleScans: ['Sub Bagian'],
  editExpected: ['Sub Bagian', 'PPID', 'Pelaksana'],
  restoreRows: ['Sub Bagian', 'PPID'],
  recordPlace: ['Sub Bagian', 'Pelaksana'],
  decideRows: [{ doerOf: coordination }],
  postponeReturned: ['Tim Penghubung', 'PPID', { doerOf: coordination }],
  grantException: ['PPID'],
  answerAtEntry: [{ doerOf: entry }, 'PPID'],
  changeEntries: ['PPID'],
  followExemptions: ['PPID', 'Pelaksana'],
  checkLinks: ['PPID', 'Pelaksana'],
  publish: ['PPID', 'Pelaksana'],
  makePublicOutput: ['PPID', 'Pelaksana', 'Sekretaris'],
  makeInternalOutput: ['PPID', 'Pelaksana'],
  makeLabels: ['PPID', 'Pelaksana', 'Sub Bagian'],
  makeUnitPapers: ['PPID', 'Pelaksana', 'Sub Bagian', 'Kepala Sub Bagian', 'Tim Penghubung'],
  returnSigned: ['PPID', 'Pelaksana', 'Sekretaris', 'Sub Bagian', 'Kepala Sub Bagian', 'Tim Penghubung'],
  sendReport: [{ doerOf: reporting }],
  manageOffice: ['PPID', 'Pelaksana'],
  moveOffice: ['PPID'],
  eraseLog: ['PPID'],
  takePart: roleNames,
} as const satisfies Readonly<Record<string, readonly Holder[]>>;

export type Permission = keyof typeof permissions;

/** The roles that have a permission in a unit; without a unit, those of every unit. */
export const rolesWith = (permission: Permission, settings: Settings, unit?: string): readonly Role[] =>
  permissions[permission].flatMap((holder: Holder): readonly Role[] => {
    if (typeof holder === 'object') return [doerOf(stepRef(holder.doerOf, unit), settings)];
    if (!isPerUnit(holder)) return [officeRole(holder)];
    return unit === undefined
      ? settings.units.map(({ code }) => roleInLane(holder, code))
      : [roleInLane(holder, unit)];
  });

export const peopleWith = (permission: Permission, settings: Settings, unit?: string): readonly Email[] => [
  ...new Set(rolesWith(permission, settings, unit).flatMap((role) => peopleIn(role, settings))),
];

/** The addresses to which mail for these people goes, in lower case. */
export const addressesWith = (permission: Permission, settings: Settings, unit?: string): readonly string[] =>
  peopleWith(permission, settings, unit)
    .map((email) => email.toLowerCase())
    .filter(isAddress);

export const may = ({ actor, settings }: Context, permission: Permission, unit?: string): boolean =>
  rolesWith(permission, settings, unit).some((role) => holds(actor, role, settings));

/** The refusal of a person without the permission, with the people who have it; undefined if they have it. */
export const refuseWithout = (context: Context, permission: Permission, unit?: string): Refusal | undefined =>
  refuseUnless(context, ...rolesWith(permission, context.settings, unit));
