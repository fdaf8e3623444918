import type { Content } from '../workbook/vocabulary/content';

/** A file in an inbox, as given by one Drive listing (no download). */
export interface DroppedFile {
  readonly fileId: string;
  readonly name: string;
  /** The unit of the inbox; '' for a file elsewhere, listed because it changed. */
  readonly unit: string;
  /** The folder inside the inbox that contains it, with the names of the folders down to it. */
  readonly within?: { readonly id: string; readonly name: string };
  /** Bytes. */
  readonly size: number;
  readonly mimeType: string;
  /** Empty for Google-native files and shortcuts, which have no content of their own. */
  readonly sha256: string;
  readonly revision: string;
  /** When it was created in Drive, ISO 8601 in UTC. Determines which new files are processed first. */
  readonly createdTime: string;
  readonly owner: string;
  /** In the bin of Drive; files of a listing never are. */
  readonly isTrashed?: boolean;
  /** Detected from its first and last bytes; '' if they were not read. */
  readonly content: Content | '';
  /** The codes of papers in the text of a signed PDF, where it was read. */
  readonly tokens?: readonly string[];
}

/** Google-native files, shortcuts and empty files have no bytes to read. */
export const hasBytes = ({ size, mimeType }: Pick<DroppedFile, 'size' | 'mimeType'>): boolean =>
  size > 0 && !mimeType.startsWith('application/vnd.google-apps');

/** The result of one Drive listing. */
export interface Listing {
  /** Units whose inbox could be listed. */
  readonly units: readonly string[];
  readonly files: readonly DroppedFile[];
  /** Names of the files in the folder Masuk that are in no unit's inbox, in alphabetical order. */
  readonly misplaced: readonly string[];
}
