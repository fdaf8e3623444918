import type { Locality } from '../office/locality';
import type { SeenFolder } from '../scans/archive/exempted-access';
import type { SheetName } from '../workbook';
import type { Scope } from './scopes';

export interface Consent {
  readonly missing: readonly Scope[];
  /** Where Google asks for what is missing; '' when nothing is, or Google does not say. */
  readonly link: string;
}

export interface SheetFaults {
  readonly sheets: readonly SheetName[];
  /** Columns that are neither marked nor to be known by their header. */
  readonly columns: readonly { readonly sheet: SheetName; readonly header: string }[];
  readonly locality?: Locality;
}

/** `drive bersama`: moved into a shared drive, where nothing has an owner. `terhapus` lies in the bin of Drive and can come back with all that is in it; `tidak dibagikan` is somebody else's to share. */
export const folderStates = [
  'drive bersama',
  'tidak dibagikan',
  'hilang',
  'terhapus',
  'berganti nama',
  'berpindah',
] as const;
export interface FolderFault {
  readonly path: string;
  readonly state: (typeof folderStates)[number];
  /** As it is called now; '' when it is not there. */
  readonly name: string;
}

/** What a look at the office found outside its cells; null where the person's consent does not reach. */
export interface Inspection {
  readonly consent: Consent;
  readonly sheets: SheetFaults | null;
  readonly folders: readonly FolderFault[] | null;
  /** Whether the Drive API is not switched on for the script; nothing of Drive is looked at then. */
  readonly driveIsOff: boolean;
  /** Who may edit the archive's folder and the workbook; null also where Google does not say, or lets in others than named people. */
  readonly editors: readonly string[] | null;
  /** The folders of exempted scans, with who can open each. */
  readonly exempted: readonly SeenFolder[] | null;
  /** Handlers of clock triggers that this person lacks; nobody sees another's. */
  readonly triggers: readonly string[] | null;
  /** Recipients that may still be written to today. */
  readonly mailLeft: number | null;
}
