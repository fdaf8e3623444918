import { roleLabel } from '../../organisation/role';
import { orang, type PersonRow } from '../../workbook/reference';
import type { Context } from '../context';
import type { SettingField } from '../settings/setting-form';
import type { Settings } from '../settings/settings';
import { addressKey, personOf, type Person } from './people';

/** The section of the form, and the first part of its keys. Its values are stored in the sheet Orang. */
export const PEOPLE = 'Orang';

export type PersonColumn = Exclude<keyof PersonRow, 'email'>;
export const personColumns = (Object.keys(orang.columns) as (keyof PersonRow)[]).filter(
  (key): key is PersonColumn => key !== 'email',
);

/** A field about a person; `group` names the person and the roles. */
export interface PersonField extends Omit<SettingField, 'section'> {
  readonly section: typeof PEOPLE;
  readonly group: string;
  readonly email: string;
  readonly column: PersonColumn;
}

const notes: { readonly [C in PersonColumn]: string } = {
  name: 'Lengkap dengan gelar',
  nip: '18 angka; kosongkan bila tidak ada',
  jobTitle: 'Misalnya Kepala Sub Bagian Keuangan, Umum, dan Logistik',
  unit: 'Tanda - berarti kantor',
};

/** The choice for a person who belongs to no Sub Bagian. */
export const NO_UNIT = '-';

/** The addresses that have a role, in the order of Pengaturan, then those that only Orang contains. */
export function peopleOfOffice({
  settings,
  people,
}: Pick<Context, 'settings' | 'people'>): readonly string[] {
  const inRoles = settings.roles.flatMap((role) => role.people);
  return [...new Set([...inRoles.map(addressKey), ...people.keys()])].filter((email) => email !== '');
}

/** The form about each person. */
export const peopleFields = (context: Pick<Context, 'settings' | 'people'>): readonly PersonField[] =>
  peopleOfOffice(context).flatMap((email) => {
    const roles = rolesOf(email, context.settings);
    const group = roles.length === 0 ? email : `${email} (${roles.map(roleLabel).join(', ')})`;
    return personColumns.map((column) => fieldOf(column, { email, group }, context));
  });

function fieldOf(
  column: PersonColumn,
  { email, group }: Pick<PersonField, 'email' | 'group'>,
  { settings, people }: Pick<Context, 'settings' | 'people'>,
): PersonField {
  const { header: label } = orang.columns[column];
  const isUnit = column === 'unit';
  const value = personOf(email, people)?.[column] ?? (isUnit ? unitOf(email, settings) : '');
  return {
    key: `${PEOPLE}/${email}/${label}`,
    section: PEOPLE,
    group,
    email,
    column,
    label,
    note: notes[column],
    value: isUnit ? value || NO_UNIT : value,
    kind: isUnit ? 'choice' : 'text',
    choices: isUnit ? [NO_UNIT, ...settings.units.map(({ code }) => code)] : [],
  };
}

const rolesOf = (email: string, { roles }: Settings) =>
  roles.filter(({ people }) => people.some((other) => addressKey(other) === email));

/** The only Sub Bagian in which a person has a role; '' for none or several. */
function unitOf(email: string, settings: Settings): string {
  const units = new Set(rolesOf(email, settings).map(({ unit }) => unit));
  return units.size === 1 ? ([...units][0] ?? '') : '';
}

/** A new row of Orang. */
export const newPerson = (email: string, settings: Settings): Person => ({
  email,
  name: '',
  nip: '',
  jobTitle: '',
  unit: unitOf(email, settings),
});
