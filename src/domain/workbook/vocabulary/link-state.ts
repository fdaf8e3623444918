/**
 * The result of the last check of an entry's link. A web address outside Drive is never opened: only its shape is
 * known, and its state says so.
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

/** States that somebody must repair. */
export const isBroken = (state: LinkState | ''): boolean => broken.includes(state);

/** States in which the document is available: an existing file, or an address elsewhere. */
export const isWorking = (state: LinkState | ''): boolean =>
  state === 'baik' || state === 'alamat luar, tidak dibuka';
