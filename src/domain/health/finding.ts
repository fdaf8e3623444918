import type { CalendarDate } from '../calendar/calendar-date';
import type { Context } from '../office/context';
import type { SheetName } from '../workbook';
import type { LegalBasisRow } from '../workbook/reference';
import type { Inspection } from './inspection';

/** A cell that does not hold what its column is for; `row` is its 1-based place when it was read. */
export interface UnreadableCell {
  readonly sheet: SheetName;
  readonly row: number;
  readonly header: string;
  readonly found: string;
}

/** Everything that a check-up looks at. */
export interface HealthState {
  readonly inspection: Inspection;
  /** Null where the workbook cannot be read. */
  readonly context: Context | null;
  readonly bases: readonly Pick<LegalBasisRow, 'id' | 'kind' | 'status' | 'note'>[];
  readonly unreadable: readonly UnreadableCell[];
  readonly today: CalendarDate;
}

/** `gawat` stops the work, `perlu` will, `info` is good to know. */
export const severities = ['gawat', 'perlu', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What the product can do itself about a finding, by name; src/app/office/repairs has each. */
export type RepairName =
  'siapkan' | 'folder' | 'batasi' | 'bagikan' | 'pemicu' | 'hari-libur' | 'nilai-bawaan' | 'lokalitas';

/** How a finding is mended: by the product, at a page or a sheet to which it leads, at Google, by somebody else, or only by time. */
export type Remedy =
  | { readonly by: 'program'; readonly mend: RepairName; readonly label: string }
  | { readonly by: 'sheet'; readonly sheet: SheetName; readonly label: string }
  | { readonly by: 'settings'; readonly section: string; readonly label: string }
  | { readonly by: 'google'; readonly label: string }
  | { readonly by: 'owner' }
  | { readonly by: 'time' };

export interface Found {
  /** What of this kind is wrong; with the kind it names the finding. '' where there can be only one. */
  readonly object: string;
  /** A sentence that says what is wrong, and one that says how to mend it. */
  readonly words: string;
  /** Where this one is mended otherwise than its kind is. */
  readonly remedy?: Remedy;
}

/** One thing that can be wrong with an office. Adding a check is adding a file to the list. */
export interface FindingKind {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly remedy: Remedy;
  readonly find: (state: HealthState) => readonly Found[];
}

/** One that needs the settings: nothing is found where the workbook cannot be read. */
export const defineFinding = (
  kind: Omit<FindingKind, 'find'> & {
    readonly find: (context: Context, state: HealthState) => readonly Found[];
  },
): FindingKind => ({
  ...kind,
  find: (state) => (state.context === null ? [] : kind.find(state.context, state)),
});

export interface Finding extends Found {
  readonly id: string;
  readonly remedy: Remedy;
  readonly kind: FindingKind;
}
