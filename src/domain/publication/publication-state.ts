import { PUBLISHED_AT } from '../registers/published-register';
import { PUBLISHED } from '../scans/office-folders';
import type { Settings } from '../office/settings/settings';

/** The state of the publication in Pengaturan, section Sistem. */
export interface PublicationState {
  /** `menerbitkan` found later: the last publication was interrupted, and the next one completes it. */
  readonly state: '' | 'menerbitkan' | 'terbit';
  /** Drive ID of the published file. The public page reads this file, so the ID stays the same. */
  readonly fileId: string;
  /** Drive ID of its copy, from which it is restored and which the public page shows while the file itself is not what was published. */
  readonly copyId: string;
  readonly sha256: string;
  /** ISO 8601 with offset; '' before the first time. */
  readonly publishedAt: string;
  readonly count: number;
  /** Entries that the published file may still contain, though they are not public in the DIP. */
  readonly behind: number;
  /** Whether the file was found to be changed and could not be restored. */
  readonly isChanged: boolean;
}

/** Label of the setting with the published file's ID, section Sistem. */
export const FILE_ID = 'Berkas Terbitan';

const labels = {
  state: 'Terbitan',
  fileId: FILE_ID,
  copyId: 'Salinan Terbitan',
  sha256: 'SHA-256 Terbitan',
  publishedAt: PUBLISHED_AT,
  count: 'Jumlah Terbitan',
  behind: 'Sisa Terbitan',
  isChanged: 'Terbitan Diubah Orang',
} as const;

export function publicationState({ system }: Pick<Settings, 'system'>): PublicationState {
  const value = (name: keyof PublicationState): string => system.values[labels[name]] ?? '';
  const state = value('state');
  return {
    state: state === 'menerbitkan' || state === 'terbit' ? state : '',
    fileId: value('fileId'),
    copyId: value('copyId'),
    sha256: value('sha256'),
    publishedAt: value('publishedAt'),
    count: Number(value('count')) || 0,
    behind: Number(value('behind')) || 0,
    isChanged: value('isChanged') === 'ya',
  };
}

/** The folder in which the published file is created; '' before set-up. Offices of former versions have another one until the next set-up. */
export const publicationFolder = (settings: Pick<Settings, 'folders'>): string =>
  settings.folders[publicationPath(settings)] ?? '';

export const publicationPath = ({ folders }: Pick<Settings, 'folders'>): string =>
  folders[PUBLISHED] === undefined ? 'Publik' : PUBLISHED;

/** The same as settings by key. */
export const publicationSettings = (state: PublicationState): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Object.keys(labels) as (keyof PublicationState)[]).map((name) => [
      `Sistem/${labels[name]}`,
      name === 'isChanged' ? (state[name] ? 'ya' : '') : String(state[name]),
    ]),
  );
