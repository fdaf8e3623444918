import { readSnapshot } from '../domain/publication/read-snapshot';
import type { PublishedSnapshot } from '../domain/publication/snapshot';

/** The script property in which the office writes the id of the published file. */
export const FILE_PROPERTY = 'BERKAS_TERBITAN';

export interface PublishedFile {
  readonly text: string;
  readonly snapshot: PublishedSnapshot;
}

/** The one file that this project reads. Null while there is none: not published yet, or the property is not set. */
export function publishedFile(): PublishedFile | null {
  const id = PropertiesService.getScriptProperties().getProperty(FILE_PROPERTY);
  if (!id) return null;
  const text = DriveApp.getFileById(id.trim()).getBlob().getDataAsString('UTF-8');
  const snapshot = readSnapshot(text);
  return snapshot && { text, snapshot };
}
