import { sameEmail } from '../office/actor';

/** What a person is told of a step, each once: that it opened, that its deadline is near, that it has passed. */
export const tidings = ['dibuka', 'mendekati', 'terlambat'] as const;
export type Tiding = (typeof tidings)[number];

type Told = Readonly<Record<Tiding, readonly string[]>>;

/** Reads the cell Pengingat of a step. @example readTold('dibuka: a@x.id, b@x.id; mendekati: a@x.id') */
export function readTold(cell: string): Told {
  const parts = cell.split(';').map((part) => part.split(':'));
  const people = (tiding: Tiding): readonly string[] =>
    parts
      .filter(([name = '']) => name.trim() === tiding)
      .flatMap(([, list = '']) => list.split(','))
      .map((email) => email.trim())
      .filter((email) => email !== '');
  return { dibuka: people('dibuka'), mendekati: people('mendekati'), terlambat: people('terlambat') };
}

export const wasTold = (cell: string, tiding: Tiding, person: string): boolean =>
  readTold(cell)[tiding].some((email) => sameEmail(email, person));

/** The cell once these people have been told so. */
export function tell(cell: string, told: readonly (readonly [Tiding, string])[]): string {
  const before = readTold(cell);
  return written((tiding) => {
    const people = told.filter(([name]) => name === tiding).map(([, person]) => person.toLowerCase());
    return [...new Set([...before[tiding], ...people])];
  });
}

/** The cell when this person was not told so after all. */
export function untell(cell: string, person: string, said: readonly Tiding[]): string {
  const before = readTold(cell);
  return written((tiding) =>
    said.includes(tiding) ? before[tiding].filter((email) => !sameEmail(email, person)) : before[tiding],
  );
}

const written = (people: (tiding: Tiding) => readonly string[]): string =>
  tidings
    .map((tiding) => [tiding, people(tiding)] as const)
    .filter(([, emails]) => emails.length > 0)
    .map(([tiding, emails]) => `${tiding}: ${emails.join(', ')}`)
    .join('; ');
