import { peopleIn, type Email } from './actor';
import type { Settings } from './settings/settings';

/** What it means who holds which roles (SOP: at least two people; four eyes in step 3). */
export type TeamNote =
  | { readonly code: 'ONE_PERSON'; readonly person: Email }
  /** Nobody else of the unit may decide what this person types. */
  | { readonly code: 'ALONE'; readonly unit: string; readonly person: Email }
  /** Holds both roles; a colleague decides what this person types. */
  | { readonly code: 'BOTH_ROLES'; readonly unit: string; readonly person: Email };

export function teamNotes(settings: Settings): readonly TeamNote[] {
  const everyone = [...new Set(settings.roles.flatMap(({ people }) => people))];
  const [only, second] = everyone;
  return [
    ...(only !== undefined && second === undefined ? [{ code: 'ONE_PERSON', person: only } as const] : []),
    ...settings.units.flatMap(({ code }) => unitNotes(code, settings)),
  ];
}

function unitNotes(unit: string, settings: Settings): readonly TeamNote[] {
  const liaisons = peopleIn({ name: 'Tim Penghubung', unit }, settings);
  return peopleIn({ name: 'Sub Bagian', unit }, settings)
    .filter((person) => liaisons.includes(person))
    .map((person) => ({
      code: liaisons.some((other) => other !== person) ? 'BOTH_ROLES' : 'ALONE',
      unit,
      person,
    }));
}

const words: { readonly [C in TeamNote['code']]: (note: Extract<TeamNote, { code: C }>) => string } = {
  ONE_PERSON: ({ person }) =>
    `Baru satu orang yang terdaftar (${person}). SOP mensyaratkan minimal 2 orang; dengan satu orang laporan ditolak.`,
  ALONE: ({ unit, person }) =>
    `${unit}: ${person} mengetik dan memutuskan sendirian. Ia tidak dapat menerima baris yang diketiknya sendiri (empat mata). Tambahkan orang kedua sebagai Tim Penghubung ${unit}, atau PPID mencatat pengecualian dengan alasan.`,
  BOTH_ROLES: ({ unit, person }) =>
    `${unit}: ${person} memegang dua peran. Itu boleh; baris yang diketiknya diputuskan rekannya.`,
};

/** The notes on one person who stands so in several units, said once: 'KUL, TPH: …'. */
export const describeTeam = (notes: readonly TeamNote[]): readonly string[] => [
  ...new Set(notes.map((note) => describeTeamNote(joined(note, notes)))),
];

const joined = (note: TeamNote, notes: readonly TeamNote[]): TeamNote =>
  note.code === 'ONE_PERSON'
    ? note
    : {
        ...note,
        unit: notes
          .flatMap((other) => (other.code === note.code && other.person === note.person ? [other.unit] : []))
          .join(', '),
      };

/** @example describeTeamNote({ code: 'ONE_PERSON', person: 'a@b.id' }) */
export const describeTeamNote = (note: TeamNote): string =>
  (words[note.code] as (each: TeamNote) => string)(note);
