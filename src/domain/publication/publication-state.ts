import type { Settings } from '../office/settings/settings';

/** What Pengaturan, section Sistem, knows of the publication. */
export interface PublicationState {
  /** `menerbitkan` found later: the last publication was cut short, and the next one brings it to its end. */
  readonly state: '' | 'menerbitkan' | 'terbit';
  /** Drive id of the published file: the public page reads just it, so it stays the same. */
  readonly fileId: string;
  readonly sha256: string;
  /** ISO 8601 with offset; '' before the first time. */
  readonly publishedAt: string;
  readonly count: number;
  /** Entries that the published file may still hold though the DIP does not hold them as public. */
  readonly behind: number;
}

const labels = {
  state: 'Terbitan',
  fileId: 'Berkas Terbitan',
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

/** The same as values of Pengaturan by key. */
export const publicationSettings = (state: PublicationState): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Object.keys(labels) as (keyof PublicationState)[]).map((name) => [
      `Sistem/${labels[name]}`,
      String(state[name]),
    ]),
  );
