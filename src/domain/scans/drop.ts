import type { Instant } from '../calendar/instant';

/** A file as it lies in an inbox, told by Drive in one listing (no download). */
export interface DroppedFile {
  readonly fileId: string;
  readonly name: string;
  readonly unit: string;
  /** Bytes. */
  readonly size: number;
  readonly mimeType: string;
  /** Empty for Google-native files and shortcuts, which have no content of their own. */
  readonly sha256: string;
  readonly revision: string;
  readonly owner: string;
  readonly ownedByOffice: boolean;
  readonly modifiedAt: Instant;
}
