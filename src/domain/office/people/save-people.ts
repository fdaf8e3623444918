import { joinChanges, type Changes, type RowInsert, type RowUpdate } from '../../workbook/changes';
import type { Context } from '../context';
import type { Refusal } from '../../refusal/refusal';
import { err, ok, type Result } from '../../refusal/result';
import { tidy } from '../../text/normalise';
import { refuseUnlessManager } from '../managers';
import { saveSettings } from '../settings/save-settings';
import type { SettingChange, SettingsOffice } from '../settings/setting-change';
import { isNip } from './nip';
import { personOf, plainNip, type Person } from './people';
import {
  newPerson,
  NO_UNIT,
  PEOPLE,
  peopleFields,
  type PersonColumn,
  type PersonField,
} from './people-fields';

interface PersonChange extends Pick<PersonField, 'email' | 'column' | 'label'> {
  readonly before: string;
  readonly value: string;
}

/** Saves values of Pengaturan and of Orang, all of them or none. */
export function saveOffice(
  office: SettingsOffice,
  context: Context,
  wanted: readonly SettingChange[],
): Result<Changes> {
  const isPerson = ({ key }: SettingChange): boolean => key.startsWith(`${PEOPLE}/`);
  const saved = saveSettings(
    office,
    context,
    wanted.filter((change) => !isPerson(change)),
  );
  if (!saved.ok) return saved;
  const named = savePeople(context, wanted.filter(isPerson));
  return named.ok ? ok(joinChanges(saved.value, named.value)) : named;
}

/** Saves what a form says about people: a row for each address, the first one with this address. */
export function savePeople(context: Context, wanted: readonly SettingChange[]): Result<Partial<Changes>> {
  const wrongActor = refuseUnlessManager(context);
  if (wrongActor) return err(wrongActor);
  const known = new Map(peopleFields(context).map((field) => [field.key, field]));
  const changes: PersonChange[] = [];
  for (const change of wanted) {
    const field = known.get(change.key);
    const refusal = refuseChange(change, field);
    if (refusal) return err(refusal);
    if (field) changes.push({ ...field, before: field.value, value: plain(field.column, change.value) });
  }
  return ok(changesOf(changes, context));
}

const plain = (column: PersonColumn, text: string): string =>
  column === 'nip' ? plainNip(text) : column === 'unit' && tidy(text) === NO_UNIT ? '' : tidy(text);

function refuseChange(
  { key, seen, value }: SettingChange,
  field: PersonField | undefined,
): Refusal | undefined {
  if (field === undefined) return { code: 'BAD_INPUT', field: key.slice(0, 60), problem: 'UNKNOWN' };
  const label = `${field.label} (${field.email})`;
  if (tidy(seen) !== field.value && tidy(value) !== field.value)
    return { code: 'SETTING_CHANGED', label, found: field.value };
  const text = plain(field.column, value);
  return field.column === 'nip' && text !== '' && !isNip(text)
    ? { code: 'SETTINGS_WRONG', faults: [{ key, label, found: tidy(value), note: field.note }] }
    : undefined;
}

function changesOf(changes: readonly PersonChange[], { settings, people }: Context): Partial<Changes> {
  const updates: RowUpdate[] = [];
  const inserts: RowInsert[] = [];
  const emails = [...new Set(changes.map(({ email }) => email))];
  for (const email of emails) {
    const own = changes.filter((change) => change.email === email);
    const set: Partial<Person> = Object.fromEntries(own.map(({ column, value }) => [column, value]));
    const person = personOf(email, people);
    if (person) updates.push({ sheet: 'orang', id: person.email, set });
    else inserts.push({ sheet: 'orang', row: { ...newPerson(email, settings), ...set } });
  }
  const log = emails.map((email) => ({
    event: 'ORANG_DIUBAH',
    object: email,
    detail: changes.flatMap((change) => (change.email === email ? [describe(change)] : [])).join('; '),
  }));
  return { updates, inserts, log };
}

/** The Log does not repeat a NIP. */
const describe = ({ column, label, before, value }: PersonChange): string =>
  column === 'nip' ? `${label} diubah` : `${label} "${before}" menjadi "${value}"`;
