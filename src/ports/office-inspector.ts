import type { Zone } from '../domain/calendar/instant';
import type { Consent, FolderFault, SheetFaults } from '../domain/health/inspection';
import type { Archive, Folders } from './scan-store';

/** `no-account`: an address without a Google account, which Drive gives no folder; `declined`: Drive shares no more today. */
export type Sharing = 'shared' | 'no-account' | 'declined';

export interface Repaired {
  readonly folders: Folders;
  readonly repaired: number;
  readonly stuck: readonly string[];
  readonly away: readonly string[];
}

/** Looks at what the office stands on, and puts back what people moved. Looking writes nothing. */
export interface OfficeInspector {
  consent(): Consent;
  sheets(): SheetFaults;
  /** Null where the Drive API is not switched on for the script. */
  folders(units: readonly string[], archive: Archive): readonly FolderFault[] | null;
  /** Handlers of this person's clock triggers that are missing. */
  triggers(): readonly string[];
  /**
   * Brings folders back from the bin, under their names and to their places, before any is made anew. `stuck` are those
   * that only their owner can bring back; while some are `away` in a shared drive, nothing is mended. Null where the archive is somebody else's and not shared with this person.
   */
  repairFolders(units: readonly string[], archive: Archive): Repaired | null;
  /** The workbook's locale and time zone; false where Google takes no Indonesian locale. */
  becomeIndonesian(zone: Zone): boolean;
  /** As in Inspection. */
  editors(archive: Archive): readonly string[] | null;
  /** Lets somebody edit the archive and the workbook, to which Google invites by mail. Done twice it changes nothing. */
  share(person: string, archive: Archive): Sharing;
}
