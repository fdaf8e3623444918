import type { Content } from '../workbook/vocabulary/content';

/** A file as it lies in an inbox, told by Drive in one listing (no download). */
export interface DroppedFile {
  readonly fileId: string;
  readonly name: string;
  /** Whose inbox it lies in; '' for a file elsewhere that was listed because it changed. */
  readonly unit: string;
  /** Bytes. */
  readonly size: number;
  readonly mimeType: string;
  /** Empty for Google-native files and shortcuts, which have no content of their own. */
  readonly sha256: string;
  readonly revision: string;
  /** When it came into Drive, ISO 8601 in UTC; it tells which of many new files has its turn first. */
  readonly createdTime: string;
  readonly owner: string;
  /** By its first and last bytes; '' when it was not looked at. */
  readonly content: Content | '';
}

/** Google-native files, shortcuts and empty files have no bytes that could be looked at. */
export const hasBytes = ({ size, mimeType }: Pick<DroppedFile, 'size' | 'mimeType'>): boolean =>
  size > 0 && !mimeType.startsWith('application/vnd.google-apps');

/** What one listing of Drive told. */
export interface Listing {
  /** Units whose inbox was there to be listed. */
  readonly units: readonly string[];
  readonly files: readonly DroppedFile[];
}
