import { sameEmail } from '../office/actor';

/** Reminders of a step, each sent once: it opened, its deadline is near, its deadline has passed. */
export const reminderKinds = ['dibuka', 'mendekati', 'terlambat'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

type SentReminders = Readonly<Record<ReminderKind, readonly string[]>>;

/** Parses the cell Pengingat of a step. @example readSentReminders('dibuka: a@x.id, b@x.id; mendekati: a@x.id') */
export function readSentReminders(cell: string): SentReminders {
  const parts = cell.split(';').map((part) => part.split(':'));
  const people = (reminder: ReminderKind): readonly string[] =>
    parts
      .filter(([name = '']) => name.trim() === reminder)
      .flatMap(([, list = '']) => list.split(','))
      .map((email) => email.trim())
      .filter((email) => email !== '');
  return { dibuka: people('dibuka'), mendekati: people('mendekati'), terlambat: people('terlambat') };
}

export const wasSent = (cell: string, reminder: ReminderKind, person: string): boolean =>
  readSentReminders(cell)[reminder].some((email) => sameEmail(email, person));

/** The cell with these reminders marked as sent. */
export function markSent(cell: string, sent: readonly (readonly [ReminderKind, string])[]): string {
  const before = readSentReminders(cell);
  return written((reminder) => {
    const people = sent.filter(([name]) => name === reminder).map(([, person]) => person.toLowerCase());
    return [...new Set([...before[reminder], ...people])];
  });
}

/** The cell without these reminders of this person, which were not sent. */
export function unmarkSent(cell: string, person: string, unsent: readonly ReminderKind[]): string {
  const before = readSentReminders(cell);
  return written((reminder) =>
    unsent.includes(reminder)
      ? before[reminder].filter((email) => !sameEmail(email, person))
      : before[reminder],
  );
}

const written = (people: (reminder: ReminderKind) => readonly string[]): string =>
  reminderKinds
    .map((reminder) => [reminder, people(reminder)] as const)
    .filter(([, emails]) => emails.length > 0)
    .map(([reminder, emails]) => `${reminder}: ${emails.join(', ')}`)
    .join('; ');
