import type { Zone } from '../domain/calendar/instant';
import type { SeenAccess } from '../domain/health/access';
import type { Consent, FolderFault, PublishedFault, SheetFaults } from '../domain/health/inspection';
import type { Archive, Folders } from './scan-store';

/**
 * `no-account`: the address has no Google account. `declined`: Drive allows no more shares today. `foreign`: the folder in
 * Pengaturan is not the office's archive; nothing was shared.
 */
export type Sharing = 'shared' | 'no-account' | 'declined' | 'foreign';

interface Repaired {
  readonly folders: Folders;
  readonly repaired: number;
  readonly needsOwner: readonly string[];
  readonly inSharedDrive: readonly string[];
}

export interface InspectedFolders {
  readonly faults: readonly FolderFault[];
  /** Who can open the workbook and the office's folders, as far as Drive tells this person; without those of exempted scans. */
  readonly access: readonly SeenAccess[];
}

/** Inspects the folders, the triggers and the workbook, and repairs what people changed. Inspecting writes nothing. */
export interface OfficeInspector {
  consent(): Consent;
  sheets(): SheetFaults;
  /** Null where the Drive API is not enabled for the script. */
  folders(units: readonly string[], archive: Archive): InspectedFolders | null;
  /** Handlers for which this person has no time-driven trigger. */
  triggers(): readonly string[];
  /**
   * Restores folders from the bin, then their names and places, before any is created anew. `needsOwner`: only their owner
   * can restore these. While some are in a shared drive, nothing is repaired. Null where the archive belongs to
   * somebody else and is not shared with this person.
   */
  repairFolders(units: readonly string[], archive: Archive): Repaired | null;
  /** Sets the workbook's locale and time zone; false where Google accepts no Indonesian locale. */
  becomeIndonesian(zone: Zone): boolean;
  /** As in Inspection, for this id and the folder of the published file ('' if it has none yet). At most two calls. */
  published(fileId: string, folderId: string): PublishedFault | null;
  /** The office's files that are open to more than named people. */
  openFiles(): readonly SeenAccess[];
  /** Revokes a permission; false where Drive declines. */
  revoke(fileId: string, grantId: string): boolean;
  /** Makes a person an editor of the archive and of the workbook, for which Google sends an invitation by mail. Idempotent. */
  share(person: string, archive: Archive): Sharing;
}
