import type { CalendarDate } from '../calendar/calendar-date';
import type { Context } from '../office/context';
import type { TypedLine } from '../procedure/restore-steps';
import type { LoggedEntry } from '../registers/entry/logged-entries';
import type { OpenedFile } from '../registers/opened-files';
import type { CopiedNumber } from '../workbook/without-copies';
import type { TypedEntry, WithheldEntry } from '../registers/visibility';
import type { LoggedScan } from '../scans/ledger/logged-scans';
import type { ScanRow } from '../workbook/pindaian';
import type { SheetName } from '../workbook';
import type { LegalBasisRow } from '../workbook/reference';
import type { AccessHistory } from './access';
import type { Inspection } from './inspection';

/** A cell with a value that does not fit its column; `row` is its 1-based position when it was read. */
export interface UnreadableCell {
  readonly sheet: SheetName;
  readonly row: number;
  readonly header: string;
  readonly found: string;
}

/** The input of a check-up. */
export interface HealthState {
  readonly inspection: Inspection;
  /** Null if the workbook cannot be read. */
  readonly context: Context | null;
  readonly bases: readonly Pick<LegalBasisRow, 'id' | 'kind' | 'status' | 'note'>[];
  readonly unreadable: readonly UnreadableCell[];
  readonly withheld: readonly WithheldEntry[];
  readonly gone: readonly Pick<LoggedEntry, 'id' | 'name'>[];
  /** Lines of Kegiatan and Tahapan that were deleted, by ID, and those that were typed over. */
  readonly steps: { readonly gone: readonly string[]; readonly typed: readonly TypedLine[] };
  /** Filed scans whose line in a ledger was deleted. */
  readonly unlisted: readonly LoggedScan[];
  /** Filed scans whose file is gone. */
  readonly filesGone: readonly Pick<ScanRow, 'id' | 'row' | 'place' | 'archiveName'>[];
  /** Files that are open to anyone and may no longer be. */
  readonly stillOpen: readonly OpenedFile[];
  readonly typed: Readonly<Record<'dip' | 'dik', readonly TypedEntry[]>>;
  readonly copied: Readonly<Record<'dip' | 'dik' | 'pindaian' | 'daftarWajib', readonly CopiedNumber[]>>;
  readonly history: AccessHistory;
  readonly today: CalendarDate;
}

/** `gawat` stops work, `perlu` will stop it, `info` is for information. */
export const severities = ['gawat', 'perlu', 'info'] as const;
export type Severity = (typeof severities)[number];

/** The repairs that the product can carry out (src/app/office/repairs). */
export type RepairName =
  | 'workbook'
  | 'folders'
  | 'exempted'
  | 'sharing'
  | 'public'
  | 'former'
  | 'outsider'
  | 'confirm'
  | 'entries'
  | 'steps'
  | 'scans'
  | 'closing'
  | 'lock'
  | 'triggers'
  | 'holidays'
  | 'default'
  | 'locality';

/** Who repairs a finding: the product, a person on the given page or sheet, Google, somebody else, or only time. */
export type Remedy =
  | { readonly by: 'program'; readonly repair: RepairName }
  | { readonly by: 'sheet'; readonly sheet: SheetName }
  | { readonly by: 'settings'; readonly section: string }
  | { readonly by: 'google' }
  | { readonly by: 'owner' }
  | { readonly by: 'time' };

export interface Found<F = unknown> {
  /** The faulty object; together with the kind it identifies the finding. '' if there can be only one. */
  readonly object: string;
  /** The facts that its words use (rpc/finding-words.ts). */
  readonly facts: F;
  /** The remedy, if it differs from that of the kind. */
  readonly remedy?: Remedy;
}

/** A kind of finding. To add one, add a file, an entry in the list of kinds, and its words. */
export interface FindingKind<I extends string = string, F = unknown> {
  readonly id: I;
  readonly severity: Severity;
  readonly remedy: Remedy;
  readonly find: (state: HealthState) => readonly Found<F>[];
}

export const defineFinding = <const I extends string, F>(kind: FindingKind<I, F>): FindingKind<I, F> => kind;

/** A kind that needs the settings: it finds nothing if the workbook cannot be read. */
export const defineOfficeFinding = <const I extends string, F>(
  kind: Omit<FindingKind<I, F>, 'find'> & {
    readonly find: (context: Context, state: HealthState) => readonly Found<F>[];
  },
): FindingKind<I, F> => ({
  ...kind,
  find: (state) => (state.context === null ? [] : kind.find(state.context, state)),
});

/** The single finding of its kind; none for null. */
export const only = <F>(facts: F | null): readonly Found<F>[] =>
  facts === null ? [] : [{ object: '', facts }];

/** The single finding of its kind, about all items; none if there are no items. */
export const onlyAbout = <T>(items: readonly T[]): readonly Found<readonly T[]>[] =>
  only(items.length === 0 ? null : items);

export interface Finding extends Found {
  readonly id: string;
  readonly remedy: Remedy;
  readonly kind: FindingKind;
}
