import { sameEmail } from '../office/actor';

/** What a person is told of a step, each once: that it opened, that its deadline is near, that it has passed. */
export const reminderKinds = ['dibuka', 'mendekati', 'terlambat'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

type SentReminders = Readonly<Record<ReminderKind, readonly string[]>>;

/** Reads the cell Pengingat of a step. @example readTold('dibuka: a@x.id, b@x.id; mendekati: a@x.id') */
export function readSentReminders(cell: string): SentReminders {
  const parts = cell.split(';').map((part) => part.split(':'));
  const people = (tiding: ReminderKind): readonly string[] =>
    parts
      .filter(([name = '']) => name.trim() === tiding)
      .flatMap(([, list = '']) => list.split(','))
      .map((email) => email.trim())
      .filter((email) => email !== '');
  return { dibuka: people('dibuka'), mendekati: people('mendekati'), terlambat: people('terlambat') };
}

export const wasSent = (cell: string, tiding: ReminderKind, person: string): boolean =>
  readSentReminders(cell)[tiding].some((email) => sameEmail(email, person));

/** The cell once these people have been told so. */
export function markSent(cell: string, told: readonly (readonly [ReminderKind, string])[]): string {
  const before = readSentReminders(cell);
  return written((tiding) => {
    const people = told.filter(([name]) => name === tiding).map(([, person]) => person.toLowerCase());
    return [...new Set([...before[tiding], ...people])];
  });
}

/** The cell when this person was not told so after all. */
export function unmarkSent(cell: string, person: string, said: readonly ReminderKind[]): string {
  const before = readSentReminders(cell);
  return written((tiding) =>
    said.includes(tiding) ? before[tiding].filter((email) => !sameEmail(email, person)) : before[tiding],
  );
}

const written = (people: (tiding: ReminderKind) => readonly string[]): string =>
  reminderKinds
    .map((tiding) => [tiding, people(tiding)] as const)
    .filter(([, emails]) => emails.length > 0)
    .map(([tiding, emails]) => `${tiding}: ${emails.join(', ')}`)
    .join('; ');
