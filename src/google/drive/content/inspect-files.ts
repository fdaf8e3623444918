import type { Codecs } from '../../../domain/scans/content/codecs';
import { inspectFile } from '../../../domain/scans/content/inspect-file';
import { endsOf, partialFile, type Part, type Range } from '../../../domain/scans/content/partial-file';
import type { Content } from '../../../domain/workbook/vocabulary/content';
import type { SizedFile } from '../../../ports/scan-store';
import type { PlatformFault } from '../../../ports/platform-fault';
import { classify } from '../../errors';
import { addressOf } from '../drive-service';
import { bytesOf, rangeHeader } from './partial-download';

type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetchAll'>;

/** Files whose ranges are read in parallel in one call; a further range is longer. */
const FILES_A_CALL = 100;
const LOOKS_A_CALL = 10;

interface Wanted {
  readonly file: SizedFile;
  /** What was read before. */
  readonly parts: readonly Part[];
  readonly ranges: readonly Range[];
}

/**
 * The content of files by their first and last bytes and, where these do not decide, one further range: partial downloads
 * (Drive API, "Partial download") that UrlFetchApp sends in parallel. Files that cannot be read now, or have no size, are
 * omitted.
 */
export function inspectFiles(
  service: Fetch,
  token: () => string,
  codecs: Codecs,
  files: readonly SizedFile[],
): ReadonlyMap<string, Content> {
  const contents = new Map<string, Content>();
  const inspect = (mayReadMore: boolean, read: readonly Wanted[]): readonly Wanted[] =>
    read.flatMap(({ file, parts }) => {
      const { content, more } = inspectFile({ file: partialFile(file.size, parts), mayReadMore, codecs });
      if (more !== null) return [{ file, parts, ranges: [more] }];
      contents.set(file.fileId, content);
      return [];
    });
  const sized = files.filter(({ size }) => size > 0);
  const ends = sized.map((file) => ({ file, parts: [], ranges: endsOf(file.size) }));
  const open = readAll(service, token, ends, FILES_A_CALL, (read) => inspect(true, read));
  readAll(service, token, open, LOOKS_A_CALL, (read) => inspect(false, read));
  return contents;
}

/** Calls `take` for each group of files that was read; ends where Google declines further requests for now. */
function readAll(
  service: Fetch,
  token: () => string,
  wanted: readonly Wanted[],
  filesACall: number,
  take: (read: readonly Wanted[]) => readonly Wanted[],
): readonly Wanted[] {
  const open: Wanted[] = [];
  for (let at = 0; at < wanted.length; at += filesACall) {
    const group = wanted.slice(at, at + filesACall);
    const read = readIfPossible(service, token(), group);
    if (read === undefined) break;
    open.push(...take(read));
  }
  return open;
}

/** Undefined where Google declines further requests for now: what was read is kept, the rest is read by a later run. */
function readIfPossible(...requested: Parameters<typeof read>): ReturnType<typeof read> | undefined {
  try {
    return read(...requested);
  } catch (error) {
    if (PASSING.includes(classify(error))) return undefined;
    throw error;
  }
}

const PASSING: readonly PlatformFault[] = ['QUOTA_DAY', 'QUOTA_MINUTE', 'SERVER', 'DISCONNECTED'];

/** The files of which every range was read, each with all its parts. */
function read(service: Fetch, token: string, wanted: readonly Wanted[]): readonly Wanted[] {
  const requested = wanted.flatMap(({ file, ranges }) => ranges.map((range) => ({ file, range })));
  const responses = service.fetchAll(
    requested.map(({ file, range }) => ({
      url: addressOf(file.fileId, 'alt=media'),
      headers: { Authorization: `Bearer ${token}`, Range: rangeHeader(range) },
      muteHttpExceptions: true,
    })),
  );
  const parts = requested.map(({ file, range }, index) => {
    const response = responses[index];
    const bytes = response && bytesOf(response, { ...range, size: file.size });
    return { file, part: bytes && { from: range.from, bytes } };
  });
  return wanted.flatMap((each) => {
    const own = parts.filter(({ file }) => file === each.file).flatMap(({ part }) => part ?? []);
    return own.length === each.ranges.length ? [{ ...each, parts: [...each.parts, ...own] }] : [];
  });
}
