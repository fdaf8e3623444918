import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../json';
import type { Ids } from '../storage/ids';
import { writeAtomically } from '../storage/write-atomically';
import { openJournal, undoUnsaved, type Journal } from './journal';
import { FOLDER, type Entry, type Permission } from './model';

/** The index of all Drives of this workspace, and where their bytes lie. */
export interface Drive {
  /** The workspace folder. */
  readonly folder: string;
  readonly owner: string;
  readonly people: ReadonlyMap<string, string>;
  readonly ids: Ids;
  readonly entries: Map<string, Entry>;
  /** My Drive of each person: the id of its root folder. */
  readonly roots: Map<string, string>;
  /** Answers of list that have a next page: page token to the ids still to come. */
  readonly pages: Map<string, readonly string[]>;
  /** Resumable uploads that were begun, by upload id; closing the workspace loses them. */
  readonly uploads: Map<string, Upload>;
  readonly journal: Journal;
  /** Milliseconds by which listings lag behind what is made and shared; files.get does not. */
  listingLag: number;
  save(): void;
}

/** What a resumable upload has so far: https://developers.google.com/workspace/drive/api/guides/manage-uploads#resumable */
export interface Upload {
  readonly by: string;
  /** The file whose content is replaced; undefined where a new one is made. */
  readonly fileId: string | undefined;
  readonly resource: JsonObject;
  /** Query parameters of the first request. */
  readonly options: JsonObject;
  readonly type: string | null;
  /** X-Upload-Content-Length of the first request, where it was given. */
  readonly size: number | undefined;
  readonly begun: number;
  received: Buffer;
  /** The made or changed file, once all is there. */
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
  /** Grows with each saving. */
  readonly revision?: number;
  readonly roots: Record<string, string>;
  readonly entries: readonly Entry[];
}

export function openDrive(options: DriveOptions): Drive {
  const { folder, owner, people, ids } = options;
  const index = join(folder, 'drive.json');
  const lines = new WeakMap<Entry, string>();
  const stored = existsSync(index)
    ? (JSON.parse(readFileSync(index, 'utf8')) as DriveFile)
    : { roots: {}, entries: [] };
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

/** One line an entry; a line is made once, since entries are never changed. */
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
 * A person's My Drive, made when first needed. The owner's lies in `Drive/`, the others' in `Drive of <address>/`; nobody
 * sees another's until something of it is shared.
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

/** Drive's permission ids are numbers that stay the same for an address. */
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
