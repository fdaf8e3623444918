import type { Context } from '../office/context';
import { sameEmail } from '../office/actor';
import { peopleWith } from '../office/permissions';
import { settingKey } from '../office/settings/setting-definitions';
import { isAddress } from '../text/address';
import type { Changes } from '../workbook/changes';
import { endingExemptions, type EndingExemption } from '../registers/exemption/ending-exemptions';

const TOLD = 'Pengingat Pengecualian';

/** The people to whom the end of an exemption is a task. */
export const followersOf = ({ settings }: Pick<Context, 'settings'>): readonly string[] =>
  peopleWith('followExemptions', settings)
    .map((email) => email.toLowerCase())
    .filter(isAddress);

/** What is new once: the end is near, the end has passed; a new last day is new again. @example 'DIK-0001 2026-05-31 mendekati' */
const matterOf = ({ entry, day, isOver }: EndingExemption): string =>
  `${entry} ${day} ${isOver ? 'berakhir' : 'mendekati'}`;

type Told = ReadonlyMap<string, readonly string[]>;

/** Parses the row of Pengaturan. @example 'DIK-0001 2026-05-31 mendekati: a@x.id, b@x.id; DIK-0002 ...' */
const toldIn = ({ settings }: Pick<Context, 'settings'>): Told =>
  new Map(
    (settings.system.values[TOLD] ?? '').split('; ').flatMap((part) => {
      const [matter = '', people = ''] = part.split(': ');
      return matter === '' ? [] : [[matter, people.split(', ').filter(Boolean)] as const];
    }),
  );

const isTold = (exemption: EndingExemption, person: string, context: Context): boolean =>
  (toldIn(context).get(matterOf(exemption)) ?? []).some((email) => sameEmail(email, person));

/** A person's message about ending exemptions. */
interface Telling {
  readonly person: string;
  readonly exemptions: readonly EndingExemption[];
}

/** Records these people as told. Exemptions that are no longer a task are forgotten. */
export const withTold = (tellings: readonly Telling[], context: Context): Changes['settings'] =>
  recorded(context, (matter, people) => [
    ...new Set([
      ...people,
      ...tellings
        .filter(({ exemptions }) => exemptions.some((each) => matterOf(each) === matter))
        .map(({ person }) => person),
    ]),
  ]);

/** Reverts this for messages that were not sent. */
export const withoutTold = (unsent: readonly UntoldTelling[], context: Context): Changes['settings'] =>
  recorded(context, (matter, people) =>
    people.filter(
      (email) => !unsent.some(({ person, untold }) => person === email && untold.includes(matter)),
    ),
  );

/** A message that was not sent, with the matters that were new to its reader. */
interface UntoldTelling {
  readonly person: string;
  readonly untold: readonly string[];
}

export const untoldOf = ({ person, exemptions }: Telling, context: Context): readonly string[] =>
  exemptions.filter((each) => !isTold(each, person, context)).map(matterOf);

/** {} where nothing was or is recorded, so that an office without exemptions gets no row. */
function recorded(
  context: Context,
  peopleOf: (matter: string, before: readonly string[]) => readonly string[],
): Changes['settings'] {
  const told = toldIn(context);
  const text = endingExemptions(context)
    .map((exemption) => matterOf(exemption))
    .map((matter) => [matter, peopleOf(matter, told.get(matter) ?? [])] as const)
    .filter(([, people]) => people.length > 0)
    .map(([matter, people]) => `${matter}: ${people.join(', ')}`)
    .join('; ');
  return text === '' && told.size === 0 ? {} : { [settingKey('Sistem', TOLD)]: text };
}
