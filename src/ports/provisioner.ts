import type { SheetName } from '../domain/workbook';
import type { Archive, Folders } from './scan-store';

/** What set-up found and mended, one line each, in the order it was done. */
export interface SetUpReport {
  readonly done: readonly SetUpAction[];
}

export type SetUpAction =
  | { readonly action: 'SHEET_ADDED'; readonly sheet: SheetName }
  | { readonly action: 'COLUMN_ADDED' | 'COLUMN_MARKED'; readonly sheet: SheetName; readonly column: string }
  | { readonly action: 'ROWS_SEEDED'; readonly sheet: SheetName; readonly count: number }
  | { readonly action: 'DROPDOWN_SET' | 'COLOR_ADDED' | 'VIEW_ADDED' | 'CHART_ADDED' }
  | { readonly action: 'FOLDER_ADDED'; readonly path: string }
  | { readonly action: 'TRIGGER_ADDED'; readonly name: string };

/** Builds the workbook, the folders and the triggers, or whatever of them is missing. Never overwrites what people typed. */
export interface Provisioner {
  sheets(): readonly SetUpAction[];
  /** Choices, filter views and charts by the Sub Bagian as Pengaturan has them now; builds nothing else. */
  applyFormatting(): readonly SetUpAction[];
  /** Takes the rows out of these sheets, headers and looks stay; what the last write kept for its undoing goes too. */
  empty(sheets: readonly SheetName[]): void;
  /** Null, and nothing made, where the archive is somebody else's and not shared with this person. */
  folders(
    units: readonly string[],
    archive: Archive,
  ): { readonly actions: readonly SetUpAction[]; readonly folders: Folders } | null;
  /** Whether this person has a clock trigger in this very script; a copied script has none. */
  hasTrigger(): boolean;
  /** `afresh` replaces this person's clock triggers, which may be there and no longer fire. */
  triggers(afresh?: boolean): readonly SetUpAction[];
}
