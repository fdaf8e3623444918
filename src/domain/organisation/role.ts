import type { UnitCode } from './sub-bagian';

/** SOP, columns "Pelaksana"; the last three exist once per Sub Bagian. */
export const roleNames = [
  'Sekretaris',
  'PPID',
  'Pelaksana',
  'Tim Penghubung',
  'Kepala Sub Bagian',
  'Sub Bagian',
] as const;
export type RoleName = (typeof roleNames)[number];

const perUnit: readonly RoleName[] = ['Tim Penghubung', 'Kepala Sub Bagian', 'Sub Bagian'];
export const isPerUnit = (role: RoleName): boolean => perUnit.includes(role);

export interface Role {
  readonly name: RoleName;
  readonly unit: UnitCode | null;
}

/** @example roleLabel({ name: 'Tim Penghubung', unit: 'KUL' })  //=> 'Tim Penghubung KUL' */
export const roleLabel = ({ name, unit }: Role): string => (unit === null ? name : `${name} ${unit}`);

/** The role in a lane; a role of the office is the same in each. */
export const roleInLane = (name: RoleName, lane: string): Role => ({
  name,
  unit: isPerUnit(name) ? lane : null,
});
