import { readSnapshot } from '../domain/publication/read-snapshot';
import type { PublishedSnapshot } from '../domain/publication/snapshot';

/** The script property in which the office writes the id of the published file. */
export const FILE_PROPERTY = 'BERKAS_TERBITAN';

export interface PublishedFile {
  readonly text: string;
  readonly snapshot: PublishedSnapshot;
}

/**
 * The one file that this project reads. Null while there is none: not published yet, the property is not set, or Drive
 * does not answer.
 */
export function publishedFile(): PublishedFile | null {
  const id = PropertiesService.getScriptProperties().getProperty(FILE_PROPERTY);
  if (!id) return null;
  const text = contentOf(id.trim());
  const snapshot = readSnapshot(text);
  return snapshot && { text, snapshot };
}

/** '' for a file that is not there, or that Drive cannot give just now: a visitor is not shown Google's own words. */
function contentOf(id: string): string {
  try {
    return DriveApp.getFileById(id).getBlob().getDataAsString('UTF-8');
  } catch (error) {
    console.error(String(error));
    return '';
  }
}
