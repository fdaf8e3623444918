import type { TeamNote } from '../domain/office/team-notes';

const words: { readonly [C in TeamNote['code']]: (note: Extract<TeamNote, { code: C }>) => string } = {
  ONE_PERSON: ({ person }) =>
    `Baru satu orang yang terdaftar (${person}). SOP mensyaratkan minimal 2 orang; dengan satu orang laporan ditolak.`,
  ALONE: ({ unit, person }) =>
    `${unit}: ${person} mengetik dan memutuskan sendirian. Ia tidak dapat menerima baris yang diketiknya sendiri (empat mata). Tambahkan orang kedua sebagai Tim Penghubung ${unit}, atau PPID mencatat pengecualian dengan alasan.`,
  BOTH_ROLES: ({ unit, person }) =>
    `${unit}: ${person} memegang dua peran. Itu boleh; baris yang diketiknya diputuskan rekannya.`,
};

/** The same note about one person in several units becomes one sentence: 'KUL, TPH: …'. */
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
