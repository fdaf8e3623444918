/** Why a file cannot be a scan. rpc/scan-words.ts has the advice for each. */
export const quarantineReasons = [
  'kosong',
  'jenis',
  'terlalu-besar',
  'berkas-google',
  'pintasan',
  'terkunci',
  'rusak',
  'program',
  'tidak-cocok',
  'belum-dibaca',
] as const;
export type QuarantineReason = (typeof quarantineReasons)[number];

/** How a file came: in an inbox, in the folder of signed papers, or uploaded from a page. */
export type FileDoor = 'inbox' | 'signed' | 'upload';
