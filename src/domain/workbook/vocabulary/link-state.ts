/**
 * What was found when an entry's way to its document was last looked at. A web address outside Drive is never opened: of
 * it only the shape is known, and the words say so.
 */
export const linkStates = [
  'baik',
  'alamat luar, tidak dibuka',
  'tanpa tautan',
  'belum dibagikan untuk umum',
  'berkas tidak ditemukan',
  'berkas di tempat sampah',
  'bentuk alamat keliru',
  'masih terbuka untuk umum',
] as const;
export type LinkState = (typeof linkStates)[number];

const broken: readonly (LinkState | '')[] = [
  'belum dibagikan untuk umum',
  'berkas tidak ditemukan',
  'berkas di tempat sampah',
  'bentuk alamat keliru',
  'masih terbuka untuk umum',
];

/** What somebody has to mend. */
export const isBroken = (state: LinkState | ''): boolean => broken.includes(state);

/** What shows to whoever asks that the document can be had: a file that is there, or an address elsewhere. */
export const isWorking = (state: LinkState | ''): boolean =>
  state === 'baik' || state === 'alamat luar, tidak dibuka';
