import type { Settings } from '../office/settings/settings';

/** The state of the publication in Pengaturan, section Sistem. */
export interface PublicationState {
  /** `menerbitkan` found later: the last publication was interrupted, and the next one completes it. */
  readonly state: '' | 'menerbitkan' | 'terbit';
  /** Drive ID of the published file. The public page reads this file, so the ID stays the same. */
  readonly fileId: string;
  readonly sha256: string;
  /** ISO 8601 with offset; '' before the first time. */
  readonly publishedAt: string;
  readonly count: number;
  /** Entries that the published file may still contain, though they are not public in the DIP. */
  readonly behind: number;
}

/** Label of the setting with the published file's ID, section Sistem. */
export const FILE_ID = 'Berkas Terbitan';

const labels = {
  state: 'Terbitan',
  fileId: FILE_ID,
  sha256: 'SHA-256 Terbitan',
  publishedAt: 'Waktu Terbitan',
  count: 'Jumlah Terbitan',
  behind: 'Sisa Terbitan',
} as const;

export function publicationState({ system }: Pick<Settings, 'system'>): PublicationState {
  const value = (name: keyof PublicationState): string => system.values[labels[name]] ?? '';
  const state = value('state');
  return {
    state: state === 'menerbitkan' || state === 'terbit' ? state : '',
    fileId: value('fileId'),
    sha256: value('sha256'),
    publishedAt: value('publishedAt'),
    count: Number(value('count')) || 0,
    behind: Number(value('behind')) || 0,
  };
}

/** The same as settings by key. */
export const publicationSettings = (state: PublicationState): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Object.keys(labels) as (keyof PublicationState)[]).map((name) => [
      `Sistem/${labels[name]}`,
      String(state[name]),
    ]),
  );
