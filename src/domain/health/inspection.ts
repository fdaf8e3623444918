import type { Locality } from '../office/locality';
import type { SeenFolder } from '../scans/archive/exempted-access';
import type { SheetName } from '../workbook';
import type { SeenAccess } from './access';
import type { Scope } from './scopes';

export interface Consent {
  readonly missing: readonly Scope[];
  /** Google's page that asks for the missing consent; '' if nothing is missing, or Google does not give one. */
  readonly link: string;
}

export interface SheetFaults {
  readonly sheets: readonly SheetName[];
  /** Columns that have neither a mark nor a known header. */
  readonly columns: readonly { readonly sheet: SheetName; readonly header: string }[];
  readonly locality?: Locality;
  /** 1-based rows of Pengaturan that should be locked and are not. */
  readonly unlocked?: readonly number[];
}

/**
 * `in shared drive`: moved into a shared drive, where nothing has an owner. `trashed`: in the bin of Drive, can be
 * restored with its content. `not shared`: somebody else must share it. `foreign`: the recorded id is that of
 * a folder that is not the office's; it is not touched.
 */
export const folderStates = [
  'in shared drive',
  'not shared',
  'foreign',
  'missing',
  'trashed',
  'renamed',
  'moved',
] as const;
export interface FolderFault {
  readonly path: string;
  readonly state: (typeof folderStates)[number];
  /** The present name; '' if it is missing. */
  readonly name: string;
}

/** `typed`: the recorded id is that of another file. `outside`: the file is not in the folder that only those who publish can open. */
export type PublishedFault = 'typed' | 'outside';

/** The results of inspecting the office outside its cells; null where the person's consent is not sufficient. */
export interface Inspection {
  readonly consent: Consent;
  readonly sheets: SheetFaults | null;
  readonly folders: readonly FolderFault[] | null;
  /** Whether the Drive API is disabled for the script; Drive is not inspected then. */
  readonly driveIsOff: boolean;
  /** Who can open the workbook, the office's folders, and its files that are open to more than named people. */
  readonly access: readonly SeenAccess[] | null;
  /** The folders of exempted scans and who can open each. */
  readonly exempted: readonly SeenFolder[] | null;
  /** What is wrong with the place of the published file; null for nothing, or where this person cannot see it. */
  readonly published: PublishedFault | null;
  /** Handlers of time-driven triggers that this person lacks; nobody can see another person's triggers. */
  readonly triggers: readonly string[] | null;
  /** Recipients left in today's mail quota. */
  readonly mailLeft: number | null;
}
