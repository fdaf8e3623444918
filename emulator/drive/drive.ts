import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../json';
import type { Ids } from '../storage/ids';
import { checkFileName, insideFolder } from '../storage/inside-folder';
import { readJson } from '../storage/read-json';
import { writeAtomically } from '../storage/write-atomically';
import { openJournal, undoUnsaved, type Journal } from './journal';
import { FOLDER, type Entry, type Permission } from './model';

/** The index of all Drives of this workspace, and the location of their bytes. */
export interface Drive {
  /** The workspace folder. */
  readonly folder: string;
  readonly owner: string;
  readonly people: ReadonlyMap<string, string>;
  readonly ids: Ids;
  readonly entries: Map<string, Entry>;
  /** My Drive of each person: the id of its root folder. */
  readonly roots: Map<string, string>;
  /** Pending pages of files.list: from page token to the remaining ids. */
  readonly pages: Map<string, readonly string[]>;
  /** Open resumable uploads by upload id; they are lost when the workspace is closed. */
  readonly uploads: Map<string, Upload>;
  readonly journal: Journal;
  /** Paths on disk that could not be read and were reported. */
  readonly skipped: Set<string>;
  /** Milliseconds by which files.list lags behind creation and sharing; files.get does not lag. */
  listingLag: number;
  save(): void;
}

/** What a resumable upload has so far: https://developers.google.com/workspace/drive/api/guides/manage-uploads#resumable */
export interface Upload {
  readonly by: string;
  /** The file whose content is replaced; undefined when a new file is created. */
  readonly fileId: string | undefined;
  readonly resource: JsonObject;
  /** Query parameters of the first request. */
  readonly options: JsonObject;
  readonly type: string | null;
  /** X-Upload-Content-Length of the first request, where it was given. */
  readonly size: number | undefined;
  readonly begun: number;
  received: Buffer;
  /** The created or changed file, once the upload is complete. */
  done: Entry | undefined;
}

export interface DriveOptions {
  readonly folder: string;
  readonly owner: string;
  readonly people: ReadonlyMap<string, string>;
  readonly ids: Ids;
  readonly persist: boolean;
  readonly now: string;
}

interface DriveFile {
  /** Incremented at each save. */
  readonly revision?: number;
  readonly roots: Record<string, string>;
  readonly entries: readonly Entry[];
}

export function openDrive(options: DriveOptions): Drive {
  const { folder, owner, people, ids } = options;
  const index = join(folder, 'drive.json');
  const lines = new WeakMap<Entry, string>();
  const stored = readJson<DriveFile>(index) ?? { roots: {}, entries: [] };
  for (const entry of stored.entries) checkDiskName(folder, entry);
  let revision = stored.revision ?? 0;
  undoUnsaved(folder, revision);
  const drive: Drive = {
    folder,
    owner,
    people,
    ids,
    entries: new Map(stored.entries.map((entry) => [entry.id, entry])),
    roots: new Map(Object.entries(stored.roots)),
    pages: new Map(),
    uploads: new Map(),
    skipped: new Set(),
    listingLag: 0,
    journal: openJournal(folder, revision, options.persist),
    save: () => {
      revision += 1;
      if (options.persist) writeAtomically(index, indexText(drive, lines, revision));
      drive.journal.committed(revision);
    },
  };
  rootOf(drive, owner, options.now);
  return drive;
}

/** An entry's name on disk is the name of one file or folder. @throws Error when it leads elsewhere */
function checkDiskName(folder: string, { disk, parent }: Entry): void {
  if (disk === undefined) return;
  checkFileName(folder, disk);
  if (parent === undefined) insideFolder(folder, disk);
}

/** One line for each entry. Entries are immutable, so each line is serialized once. */
function indexText(drive: Drive, lines: WeakMap<Entry, string>, revision: number): string {
  const line = (entry: Entry): string => {
    const text = lines.get(entry) ?? JSON.stringify(entry);
    lines.set(entry, text);
    return text;
  };
  const entries = Array.from(drive.entries.values(), line).join(',\n');
  return `{"revision":${revision},"roots":${JSON.stringify(Object.fromEntries(drive.roots))},"entries":[\n${entries}\n]}\n`;
}

/**
 * A person's My Drive, created on first use. The owner's is stored in `Drive/`, the others' in `Drive of <address>/`. A
 * person sees nothing of another's My Drive until something in it is shared.
 */
export function rootOf(drive: Drive, person: string, now: string): Entry {
  const known = drive.entries.get(drive.roots.get(person) ?? '');
  if (known) return known;
  const disk = person === drive.owner ? 'Drive' : `Drive of ${person.replace(/[^\w@.+-]/g, '_')}`;
  const times = { createdTime: now, modifiedTime: now, lastModifiedBy: person };
  const root: Entry = {
    id: `0A${drive.ids.token(17)}`,
    name: 'My Drive',
    mimeType: FOLDER,
    owner: person,
    disk,
    ...times,
  };
  mkdirSync(join(drive.folder, disk), { recursive: true });
  drive.roots.set(person, root.id);
  drive.entries.set(root.id, root);
  return root;
}

export const sharesWith = (people: readonly string[]): readonly Permission[] =>
  people.map((emailAddress) => ({ id: permissionId(emailAddress), emailAddress, role: 'writer' }));

const permissionIds = new Map<string, string>();

/** Like Drive's, a permission id is a number that is always the same for an address. */
export function permissionId(address: string): string {
  const id = permissionIds.get(address) ?? digitsOf(address);
  permissionIds.set(address, id);
  return id;
}

const digitsOf = (address: string): string =>
  [...address]
    .reduce((sum, letter) => (sum * 31n + BigInt(letter.codePointAt(0) ?? 0)) % 10n ** 20n, 7n)
    .toString()
    .padStart(20, '0');

export const childrenOf = (drive: Drive, folder: string): readonly Entry[] =>
  [...drive.entries.values()].filter(({ parent }) => parent === folder);
