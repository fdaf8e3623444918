import { readSnapshot } from '../domain/publication/read-snapshot';
import { hexOf, isSealed } from '../domain/publication/seal';
import { inRegisterOrder } from '../domain/registers/register-order';
import type { PublishedSnapshot } from '../domain/publication/snapshot';

/**
 * The script property in which the office writes the code that its sidebar shows: the ids of the published file and of its copy and the
 * key of their seal, with slashes between. In an office of former versions it is the id of the file only; nothing is verified then.
 */
export const FILE_PROPERTY = 'BERKAS_TERBITAN';

export interface PublishedFile {
  readonly text: string;
  readonly snapshot: PublishedSnapshot;
  /** The published file itself cannot be read, or is not what the office published: this is its copy. */
  readonly isCopy: boolean;
}

/**
 * The published list; the only files that this project reads are the published one and, where that is not right, its copy. Null while
 * nothing is published, the property is not set, or neither is right.
 */
export function publishedFile(): PublishedFile | null {
  const code = PropertiesService.getScriptProperties().getProperty(FILE_PROPERTY);
  const [fileId = '', copyId = '', key = ''] = (code ?? '').trim().split('/');
  return readFile(fileId, key, false) ?? readFile(copyId, key, true);
}

function readFile(id: string, key: string, isCopy: boolean): PublishedFile | null {
  const text = id === '' ? '' : contentOf(id);
  const snapshot = key === '' || isSealed(text, sealWith(key)) ? readSnapshot(text) : null;
  return (
    snapshot && { text, snapshot: { ...{ decree: '' }, ...snapshot, entries: ordered(snapshot) }, isCopy }
  );
}

const sealWith =
  (key: string) =>
  (text: string): string =>
    hexOf(Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8));

/** A file of an earlier version is in the order of numbers, and has neither group nor media; nor has it a decree. */
const ordered = ({ entries, units }: PublishedSnapshot): PublishedSnapshot['entries'] =>
  inRegisterOrder(
    entries.map((entry) => ({ ...{ group: '', media: '' }, ...entry })),
    ({ unit }) => unit,
    units,
  );

/** '' for a file that does not exist or that Drive cannot return now: visitors do not see Google's own error messages. */
function contentOf(id: string): string {
  try {
    return DriveApp.getFileById(id).getBlob().getDataAsString('UTF-8');
  } catch (error) {
    console.error(String(error));
    return '';
  }
}
