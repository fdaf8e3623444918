import type { FoundAnchor } from '../domain/log/compare-anchors';
import type { ChainHead } from '../domain/workbook/log-entry';
import type { Folders } from './scan-store';

/** Anchors of the Log that are kept in Drive, with the files they were made with. */
export interface AnchorStore {
  /** All that the current user can see. One call for a thousand files. */
  find(): readonly FoundAnchor[];
  /** Keeps an anchor at the archive's own folder, in the place of that number; the last twenty numbers stay. */
  keep(folders: Folders, head: ChainHead, number: number): void;
}
