import { badRequest } from '../errors';
import { asText, type JsonObject } from '../json';
import { canSee } from './access';
import type { Drive } from './drive';
import { isListed } from './listed';
import type { Entry } from './model';
import { parseQuery } from './query';
import { fileResource } from './resource';
import { driveIdOf, listsSharedDrives } from './shared-drives';

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list : 100 files a page by default, 1,000 at most. */
export function listFiles(
  drive: Drive,
  user: string,
  options: JsonObject,
  now: number,
  app?: string,
): JsonObject {
  const pageSize = sizeOf(options['pageSize']);
  const test = parseQuery(asText(options['q']), drive, user, app);
  const all = listsSharedDrives(options);
  const found = candidates(drive, options).filter(
    (entry) =>
      (all || driveIdOf(drive, entry) === undefined) &&
      entry.parent !== undefined &&
      canSee(drive, user, entry) &&
      isListed(drive, user, entry, now) &&
      test(entry),
  );
  const page = found.slice(0, pageSize);
  const rest = found.slice(pageSize).map(({ id }) => id);
  return {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: page.map((entry) => fileResource(drive, user, entry, app)),
    ...(rest.length > 0 && { nextPageToken: keepPage(drive, rest) }),
  };
}

function sizeOf(value: unknown): number {
  const size = value === undefined ? 100 : Number(value);
  if (!Number.isInteger(size) || size < 1 || size > 1000)
    throw badRequest(`Invalid value '${String(value)}'. Values must be within the range: [1, 1000]`);
  return size;
}

/** A page token refers to the files that earlier pages did not return yet. */
function candidates(drive: Drive, options: JsonObject): readonly Entry[] {
  const token = options['pageToken'];
  if (token === undefined || token === null) return ordered(drive, asText(options['orderBy']));
  const ids = drive.pages.get(asText(token));
  if (!ids) throw badRequest('Invalid Value');
  return ids.flatMap((id) => drive.entries.get(id) ?? []);
}

function keepPage(drive: Drive, ids: readonly string[]): string {
  const token = `~!!~${drive.ids.token(48)}`;
  drive.pages.set(token, ids);
  return token;
}

const KEYS: Readonly<Record<string, (entry: Entry) => string | number>> = {
  name: ({ name }) => name.toLowerCase(),
  name_natural: ({ name }) => name.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(20, '0')),
  createdTime: ({ createdTime }) => createdTime,
  modifiedTime: ({ modifiedTime }) => modifiedTime,
  folder: ({ mimeType }) => (mimeType.endsWith('.folder') ? 0 : 1),
  quotaBytesUsed: ({ content }) => content?.size ?? 0,
};

/** Newest first by default, as Drive tends to return them. */
function ordered(drive: Drive, orderBy: string): readonly Entry[] {
  const entries = [...drive.entries.values()].reverse();
  const keys = orderBy
    .split(',')
    .filter((key) => key.trim() !== '')
    .map(orderKey);
  if (keys.length === 0) return entries;
  return entries.sort((one, other) => {
    for (const { read, sign } of keys) {
      const [a, b] = [read(one), read(other)];
      if (a !== b) return (a < b ? -1 : 1) * sign;
    }
    return 0;
  });
}

function orderKey(text: string): { read: (entry: Entry) => string | number; sign: 1 | -1 } {
  const [name = '', direction] = text.trim().split(/\s+/);
  const read = KEYS[name];
  if (!read) throw badRequest('Invalid Value');
  return { read, sign: direction === 'desc' ? -1 : 1 };
}
