import { joinChanges, rowsAfter, type Changes, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { rowEvents } from '../inventory/typists/row-events';
import { rowEntries, type RowNote } from '../log/row-entries';
import { counterFrom, numbered } from '../office/settings/counter';
import type { WorkScan } from '../completeness/work';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import type { ClassificationRow } from '../workbook/reference';
import type { DikRow, DipRow } from '../workbook/registers';
import { entryCells } from './entry/entry-cells';
import { endingChange, entryChange, leaving, type Writing } from './entry/entry-changes';
import { planEntry, type EnteringDocument, type PlanningOffice } from './entry/plan-entry';
import { stateSetting, type StateOffice } from './register-state';
import { announceSharing, planSharing, type SharingOffice } from './share-scans';

export interface EntryOffice extends PlanningOffice<InventoryRow> {
  readonly pindaian: readonly (WorkScan & Pick<ScanRow, 'fileId' | 'shared' | 'originalName'>)[];
  readonly dip: readonly DipRow[];
  readonly dik: readonly DikRow[];
  readonly klasifikasi: readonly ClassificationRow[];
  readonly log: SharingOffice['log'];
}

export interface Entered {
  readonly changes: Changes;
  /** `dip` and `dik` count rows, the others documents; `withdrawn`: entries left for the other register, or ended. */
  readonly counts: Readonly<
    Record<'added' | 'refreshed' | 'unchanged' | 'withdrawn' | 'dip' | 'dik' | 'held', number>
  >;
}

/** SOP 4: writes the entries of planEntry, with a new number for each document that has none. */
export function enterRegisters(office: EntryOffice, kegiatan: string, context: Context): Entered {
  const { entering, staying, ending } = planEntry(office, kegiatan, context);
  const changes = joinChanges(
    enterDocuments(office, entering, { kegiatan, context, reason: '' }),
    ...ending.map((each) => endingChange(each, { kegiatan, context })),
  );
  return {
    changes: joinChanges(changes, followUpChanges(office, changes, context)),
    counts: {
      ...countsOf(entering, ending.length),
      held: staying.filter(({ why }) => why === 'ditarik PPID').length,
    },
  };
}

/** The entries of these documents, and those that they leave. */
export function enterDocuments(
  office: EntryOffice,
  entering: readonly Entering[],
  on: Omit<Writing, 'cellsOf'>,
): Changes {
  const { context } = on;
  const counters = {
    DIP: counterFrom(context.settings, 'DIP', office.dip),
    DIK: counterFrom(context.settings, 'DIK', office.dik),
  };
  const writing: Writing = { ...on, cellsOf: entryCells(office, context) };
  const placed: RowNote[] = [];
  const parts = entering.map((document): Partial<Changes> => {
    const { register } = document.target;
    const id = document.entry?.id ?? numbered(register, counters[register].next());
    placed.push(...placeNotes(document, id));
    return joinChanges(
      ...document.leaves.map(({ id: left }) => leaving(left, id, document, writing)),
      entryChange(document, id, writing),
      {
        updates: document.rows.map(({ id: row }): RowUpdate => ({
          sheet: 'inventaris',
          id: row,
          set: placeOf(document, id),
        })),
      },
    );
  });
  const settings = { ...counters.DIP.settings(), ...counters.DIK.settings() };
  return joinChanges(...parts, { settings, log: rowEntries(rowEvents.registered, placed) });
}

/** What withdrawing and reinstating also read. */
export interface ConsequenceOffice extends Omit<SharingOffice, 'dip'>, Omit<StateOffice, 'dip'> {
  readonly dip: readonly (SharingOffice['dip'][number] & StateOffice['dip'][number])[];
}

/** Further changes: scans of documents that are no longer public are closed, and the register figures are updated. */
export function followUpChanges(
  office: ConsequenceOffice,
  changes: Partial<Changes>,
  context: Context,
): Partial<Changes> {
  const dip = rowsAfter('dip', office.dip, changes);
  const dik = rowsAfter('dik', office.dik, changes);
  const inventaris = rowsAfter('inventaris', office.inventaris, changes);
  const closing = planSharing({ ...office, inventaris, dip }, true).filter(({ open }) => !open);
  return {
    ...announceSharing(closing),
    settings: stateSetting({ dip, dik, dasarHukum: office.dasarHukum }, context),
  };
}

type Entering = EnteringDocument<InventoryRow>;

function countsOf(entering: readonly Entering[], ending: number): Omit<Entered['counts'], 'held'> {
  const rowsIn = (register: string): number =>
    entering
      .filter(({ target }) => target.register === register)
      .reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    added: entering.filter(({ entry }) => entry === null).length,
    refreshed: entering.filter(({ entry, action }) => entry !== null && action !== 'tetap').length,
    unchanged: entering.filter(({ action }) => action === 'tetap').length,
    withdrawn: entering.reduce((sum, { leaves }) => sum + leaves.length, ending),
    dip: rowsIn('DIP'),
    dik: rowsIn('DIK'),
  };
}

const placeOf = ({ target }: Entering, entry: string): Pick<InventoryRow, 'register' | 'entry'> => ({
  register: target.register,
  entry,
});

/** For the Log: a row that is deleted and restored later still names its entry. */
const placeNotes = (document: Entering, entry: string): readonly RowNote[] =>
  document.rows
    .filter((row) => row.entry !== entry)
    .map(({ id }) => ({ id, detail: 'dicatat di register', cells: placeOf(document, entry) }));
