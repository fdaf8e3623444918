import type { Context } from '../office/context';
import { sameEmail } from '../office/actor';
import { settingKey } from '../office/settings/setting-definitions';
import type { Changes } from '../workbook/changes';

/** The row of section Sistem with what people were told that has no cell of its own: the end of an exemption, a late scan. */
const TOLD = 'Pengingat Sekali';

type Told = ReadonlyMap<string, readonly string[]>;

/** Parses the row. @example 'DIK-0001 2026-05-31 mendekati: a@x.id, b@x.id; P-0012: ...' */
const toldIn = ({ settings }: Pick<Context, 'settings'>): Told =>
  new Map(
    (settings.system.values[TOLD] ?? '').split('; ').flatMap((part) => {
      const [matter = '', people = ''] = part.split(': ');
      return matter === '' ? [] : [[matter, people.split(', ').filter(Boolean)] as const];
    }),
  );

/** A message to a person about these matters. */
interface Telling {
  readonly person: string;
  readonly matters: readonly string[];
}

/** The matters that are new to the person. */
export function untoldOf({ person, matters }: Telling, context: Context): readonly string[] {
  const told = toldIn(context);
  return matters.filter((matter) => !(told.get(matter) ?? []).some((email) => sameEmail(email, person)));
}

/** Records these people as told. @param all the matters that are a task now; others are forgotten */
export function withTold(
  tellings: readonly Telling[],
  all: readonly string[],
  context: Context,
): Changes['settings'] {
  const told = toldIn(context);
  return recorded(
    told,
    all.map((matter) => {
      const now = tellings.filter(({ matters }) => matters.includes(matter)).map(({ person }) => person);
      return [matter, [...new Set([...(told.get(matter) ?? []), ...now])]];
    }),
  );
}

/** Reverts this for messages that were not sent, each with the matters that were new to its reader. */
export function withoutTold(unsent: readonly Telling[], context: Context): Changes['settings'] {
  const told = toldIn(context);
  return recorded(
    told,
    [...told].map(([matter, people]) => [
      matter,
      people.filter(
        (email) => !unsent.some(({ person, matters }) => person === email && matters.includes(matter)),
      ),
    ]),
  );
}

/** {} where nothing was or is recorded, so that an office without such matters gets no row. */
function recorded(
  before: Told,
  told: readonly (readonly [matter: string, people: readonly string[]])[],
): Changes['settings'] {
  const text = told
    .filter(([, people]) => people.length > 0)
    .map(([matter, people]) => `${matter}: ${people.join(', ')}`)
    .join('; ');
  return text === '' && before.size === 0 ? {} : { [settingKey('Sistem', TOLD)]: text };
}
