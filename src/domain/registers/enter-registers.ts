import { joinChanges, rowsAfter, type Changes, type RowInsert, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { counterFrom, numbered } from '../office/settings/counter';
import type { WorkScan } from '../completeness/work';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import type { ClassificationRow } from '../workbook/reference';
import { untested, type DikRow, type DipRow } from '../workbook/registers';
import { entryCells, type EntryCells } from './entry/entry-cells';
import { eventDetail, eventName, type EntryEvent } from './entry/entry-events';
import {
  planEntry,
  type EndingDocument,
  type EnteringDocument,
  type EntryAction,
  type PlanningOffice,
} from './entry/plan-entry';
import { stateSetting, type StateOffice } from './register-state';
import { announceSharing, planSharing, type SharingOffice } from './share-scans';

export interface EntryOffice extends PlanningOffice<InventoryRow> {
  readonly pindaian: readonly (WorkScan & Pick<ScanRow, 'fileId' | 'shared' | 'originalName'>)[];
  readonly dip: readonly DipRow[];
  readonly dik: readonly DikRow[];
  readonly klasifikasi: readonly ClassificationRow[];
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
  const parts = entering.map((document): Partial<Changes> => {
    const { register } = document.target;
    const id = document.entry?.id ?? numbered(register, counters[register].next());
    return joinChanges(
      ...document.leaves.map(({ id: left }) => leaving(left, id, document, writing)),
      entryChange(document, id, writing),
      { updates: document.rows.map((row) => entered(row.id, document, id)) },
    );
  });
  const settings = { ...counters.DIP.settings(), ...counters.DIK.settings() };
  return joinChanges(...parts, { settings });
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
  const closing = planSharing({ pindaian: office.pindaian, inventaris, dip }, true).filter(
    ({ open }) => !open,
  );
  return {
    ...announceSharing(closing),
    settings: stateSetting({ dip, dik, dasarHukum: office.dasarHukum }, context),
  };
}

interface Writing {
  /** '' while none is running. */
  readonly kegiatan: string;
  readonly context: Context;
  /** The PPID's reason for a move between the registers; '' for a move by step 4. */
  readonly reason: string;
  readonly cellsOf: (document: Entering) => EntryCells;
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

const entered = (row: string, { target }: Entering, id: string): RowUpdate => ({
  sheet: 'inventaris',
  id: row,
  set: { register: target.register, entry: id },
});

/** A document that ended leaves its register; its entry and its number stay. */
function endingChange(
  { row, entry }: EndingDocument<InventoryRow>,
  { kegiatan, context }: Pick<Writing, 'kegiatan' | 'context'>,
): Partial<Changes> {
  const words = `${row.carried}: ${row.reason}`;
  const set = {
    status: 'ditarik',
    withdrawnAt: context.now,
    withdrawnBy: context.actor,
    withdrawnReason: words,
    movedTo: '',
  } as const;
  const register = 'basis' in entry ? 'DIK' : 'DIP';
  const { id } = entry;
  return {
    updates: [register === 'DIP' ? { sheet: 'dip', id, set } : { sheet: 'dik', id, set }],
    log: [{ event: eventName(register, 'DITARIK'), object: id, detail: eventDetail(kegiatan, words) }],
  };
}

/** The entry keeps its number, is withdrawn, and refers to the document's new entry. */
function leaving(
  id: string,
  to: string,
  { latestRow, target }: Entering,
  { kegiatan, context, reason }: Writing,
): Partial<Changes> {
  const words = `pindah ke ${to} ${reason === '' ? `karena ${latestRow.id}` : `karena dibuka PPID: ${reason}`}`;
  const set = {
    status: 'ditarik',
    withdrawnAt: context.now,
    withdrawnBy: context.actor,
    withdrawnReason: words,
    movedTo: to,
  } as const;
  const from = target.register === 'DIP' ? 'DIK' : 'DIP';
  return {
    updates: [from === 'DIP' ? { sheet: 'dip', id, set } : { sheet: 'dik', id, set }],
    log: [{ event: eventName(from, 'PINDAH'), object: id, detail: eventDetail(kegiatan, words) }],
  };
}

const eventOf: Readonly<Record<Exclude<EntryAction, 'tetap'>, EntryEvent>> = {
  baru: 'MASUK',
  dimutakhirkan: 'DIMUTAKHIRKAN',
  'pindah kategori': 'PINDAH_KATEGORI',
  ditetapkan: 'DITETAPKAN',
  'pindah register': 'MASUK',
  kembali: 'KEMBALI',
};

/** An unchanged document: its entry only states that this Kegiatan lists it. */
function listedAgain(
  { target }: Entering,
  id: string,
  { kegiatan, context: { now } }: Writing,
): Partial<Changes> {
  const set = { kegiatan, refreshedAt: now };
  return { updates: [target.register === 'DIP' ? { sheet: 'dip', id, set } : { sheet: 'dik', id, set }] };
}

const reactivated = { withdrawnAt: null, withdrawnBy: '', withdrawnReason: '', movedTo: '' } as const;

function entryChange(document: Entering, id: string, writing: Writing): Partial<Changes> {
  const { latestRow, target, entry } = document;
  const { context, kegiatan, cellsOf } = writing;
  const { now } = context;
  if (document.action === 'tetap') return listedAgain(document, id, writing);
  const event = eventName(target.register, eventOf[document.action]);
  const log = [{ event, object: id, detail: eventDetail(kegiatan, wordsOf(document)) }];
  const common = {
    ...reactivated,
    kegiatan,
    source: latestRow.id,
    refreshedAt: now,
  };
  const fresh = { id, number: Number(id.split('-')[1]), addedAt: now };
  const after = cellsOf(document);
  if (after.register === 'DIP') {
    const cells = { ...after.cells, ...common };
    return {
      log,
      ...(entry === null
        ? { inserts: [insertDip(cells, fresh)] }
        : { updates: [{ sheet: 'dip', id, set: cells }] }),
    };
  }
  const cells = { ...after.cells, ...common };
  return {
    log,
    ...(entry === null
      ? { inserts: [{ sheet: 'dik', row: { ...untested, ...cells, ...fresh } }] }
      : { updates: [{ sheet: 'dik', id, set: cells }] }),
  };
}

const insertDip = (
  cells: Omit<DipRow, 'id' | 'number' | 'addedAt' | 'linkCheckedAt' | 'linkState' | 'guard'>,
  fresh: Pick<DikRow, 'id' | 'number' | 'addedAt'>,
): RowInsert => ({
  sheet: 'dip',
  row: { ...cells, ...fresh, linkCheckedAt: null, linkState: '', guard: '' },
});

function wordsOf({ latestRow, action, entry, leaves }: Entering): string {
  const named = `${latestRow.id} ${latestRow.title}`;
  if (action === 'pindah register') return `${named}: pindah dari ${leaves.map(({ id }) => id).join(', ')}`;
  if (action === 'pindah kategori' && entry !== null && 'category' in entry)
    return `${named}: ${entry.category || 'tanpa kategori'} menjadi ${latestRow.category}`;
  return named;
}
