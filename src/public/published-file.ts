import { readSnapshot } from '../domain/publication/read-snapshot';
import { inRegisterOrder } from '../domain/registers/register-order';
import type { PublishedSnapshot } from '../domain/publication/snapshot';

/** The script property in which the office writes the id of the published file. */
export const FILE_PROPERTY = 'BERKAS_TERBITAN';

export interface PublishedFile {
  readonly text: string;
  readonly snapshot: PublishedSnapshot;
}

/** The one file that this project reads. Null while nothing is published, the property is not set, or Drive does not respond. */
export function publishedFile(): PublishedFile | null {
  const id = PropertiesService.getScriptProperties().getProperty(FILE_PROPERTY);
  if (!id) return null;
  const text = contentOf(id.trim());
  const snapshot = readSnapshot(text);
  return snapshot && { text, snapshot: { ...{ decree: '' }, ...snapshot, entries: ordered(snapshot) } };
}

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
