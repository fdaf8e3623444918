import type { SheetName } from '../domain/workbook';
import type { Archive, Folders } from './scan-store';

/** What set-up found and repaired, one line each, in the order of the actions. */
export interface SetUpReport {
  readonly done: readonly SetUpAction[];
}

export type SetUpAction =
  | { readonly action: 'SHEET_ADDED'; readonly sheet: SheetName }
  | { readonly action: 'COLUMN_ADDED' | 'COLUMN_MARKED'; readonly sheet: SheetName; readonly column: string }
  | { readonly action: 'ROWS_SEEDED'; readonly sheet: SheetName; readonly count: number }
  | { readonly action: 'DROPDOWN_SET' | 'COLOR_ADDED' | 'VIEW_ADDED' | 'CHART_ADDED' }
  | { readonly action: 'FOLDER_ADDED'; readonly path: string }
  /** The row of Pengaturan names a folder that is not the office's; it was not touched. */
  | { readonly action: 'FOLDER_FOREIGN'; readonly path: string }
  /** The published file was in a folder that all staff can write, or another file was recorded. */
  | { readonly action: 'PUBLICATION_MOVED' }
  | { readonly action: 'TRIGGER_ADDED'; readonly name: string };

/** Creates the workbook, the folders and the triggers, as far as they are missing. Never overwrites what people typed. */
export interface Provisioner {
  sheets(): readonly SetUpAction[];
  /** Choices, filter views and charts for the Sub Bagian currently in Pengaturan; creates nothing else. */
  applyFormatting(): readonly SetUpAction[];
  /** Locks the rows of Pengaturan that decide who may do what; four calls. '' or why Google declined it. */
  lock(): string;
  /** Clears the rows of these sheets; headers and formatting stay. Also clears what the last write kept for its undo. */
  empty(sheets: readonly SheetName[]): void;
  /** Null, and nothing is created, where the archive belongs to somebody else and is not shared with this person. */
  folders(
    units: readonly string[],
    archive: Archive,
  ): { readonly actions: readonly SetUpAction[]; readonly folders: Folders } | null;
  /** Whether this person has a time-driven trigger in this script; a copied script has none. */
  hasTrigger(): boolean;
  /** `afresh` replaces this person's time-driven triggers, which may exist and no longer fire. */
  triggers(afresh?: boolean): readonly SetUpAction[];
}
