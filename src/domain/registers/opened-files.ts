import { listParts } from '../log/list-parts';
import type { LogDraft } from '../workbook/log-entry';
import type { LogRow } from '../workbook/procedure';

/** `listed`: what is open when a Kegiatan is opened, so that nothing before it has to be read. */
export const sharingEvents = {
  opened: 'PINDAIAN_DIBUKA',
  closed: 'PINDAIAN_DITUTUP',
  listed: 'PINDAIAN_TERBUKA',
} as const;

/** Without the details, nothing but what is listed is known. */
export type LogOfSharing = Pick<LogRow, 'event' | 'object' | 'cells'> & Partial<Pick<LogRow, 'detail'>>;

/** A file that is open to anyone with the link, as the Log has it. */
export interface OpenedFile {
  readonly scanId: string;
  readonly fileId: string;
  /** The DIP entries for which it was opened. */
  readonly entries: readonly string[];
}

/** The detail of an entry about opening or closing. */
export const sharingWords = ({ fileId, entries }: Omit<OpenedFile, 'scanId'>): string =>
  [`${FOR_ALL}${fileId}`, ...entries].join(', ');

const FOR_ALL = 'untuk umum: berkas ';

/** The files that Bagikan Pindaian opened and has not closed since, by ID, whatever became of their lines in Pindaian. */
export function openedFiles(log: readonly LogOfSharing[]): ReadonlyMap<string, OpenedFile> {
  const opened = new Map<string, OpenedFile>();
  for (const entry of log) {
    if (entry.event === sharingEvents.listed)
      for (const file of listedFiles(entry.cells)) opened.set(file.fileId, file);
    if (entry.event !== sharingEvents.opened && entry.event !== sharingEvents.closed) continue;
    const [fileId = '', ...entries] = (entry.detail ?? '').slice(FOR_ALL.length).split(', ');
    if (entry.event === sharingEvents.closed) opened.delete(fileId);
    else opened.set(fileId, { scanId: entry.object, fileId, entries });
  }
  return opened;
}

/** The entries that list these files; none for no files. */
export const openedList = (kegiatan: string, files: readonly OpenedFile[]): readonly LogDraft[] =>
  listParts(
    files.map(({ scanId, fileId, entries }) => JSON.stringify([scanId, fileId, ...entries])),
    ',',
  ).map((part) => ({
    event: sharingEvents.listed,
    object: kegiatan,
    detail: `${files.length} berkas terbuka untuk umum`,
    cells: `[${part}]`,
  }));

function listedFiles(cells: string): readonly OpenedFile[] {
  try {
    const files = JSON.parse(cells) as readonly (readonly [string, string, ...string[]])[];
    return files.map(([scanId, fileId, ...entries]) => ({ scanId, fileId, entries }));
  } catch {
    return [];
  }
}
