import { rowCells } from '../../log/row-cells';
import type { Context } from '../../office/context';
import type { Changes, RowInsert } from '../../workbook/changes';
import type { InventoryRow } from '../../workbook/inventaris';
import { untested, type DikRow, type DipRow } from '../../workbook/registers';
import type { EntryCells } from './entry-cells';
import { eventDetail, eventName, type EntryEvent } from './entry-events';
import { entryUpdate, notWithdrawn, withdrawn } from './entry-life';
import type { EndingDocument, EnteringDocument, EntryAction } from './plan-entry';

/** How the entries of step 4, and of a document that the PPID opens, are written. */
export interface Writing {
  /** '' while none is running. */
  readonly kegiatan: string;
  readonly context: Context;
  /** The PPID's reason for a move between the registers; '' for a move by step 4. */
  readonly reason: string;
  readonly cellsOf: (document: Entering) => EntryCells;
}

type Entering = EnteringDocument<InventoryRow>;

/** A document that ended leaves its register; its entry and its number stay. */
export function endingChange(
  { row, entry }: EndingDocument<InventoryRow>,
  { kegiatan, context }: Pick<Writing, 'kegiatan' | 'context'>,
): Partial<Changes> {
  const words = `${row.carried}: ${row.reason}`;
  const register = 'basis' in entry ? 'DIK' : 'DIP';
  const set = withdrawn(context, words);
  const event = eventName(register, 'DITARIK');
  return {
    updates: [entryUpdate(register, entry.id, set)],
    log: [{ event, object: entry.id, detail: eventDetail(kegiatan, words), cells: rowCells(set) }],
  };
}

/** The entry keeps its number, is withdrawn, and refers to the document's new entry. */
export function leaving(
  id: string,
  to: string,
  { latestRow, target }: Entering,
  { kegiatan, context, reason }: Writing,
): Partial<Changes> {
  const words = `pindah ke ${to} ${reason === '' ? `karena ${latestRow.id}` : `karena dibuka PPID: ${reason}`}`;
  const from = target.register === 'DIP' ? 'DIK' : 'DIP';
  const set = withdrawn(context, words, to);
  const detail = eventDetail(kegiatan, words);
  return {
    updates: [entryUpdate(from, id, set)],
    log: [{ event: eventName(from, 'PINDAH'), object: id, detail, cells: rowCells(set) }],
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
const listedAgain = ({ target }: Entering, id: string, { kegiatan, context }: Writing): Partial<Changes> => ({
  updates: [entryUpdate(target.register, id, { kegiatan, refreshedAt: context.now })],
});

/** The entry of a document, new or with what the document says now. */
export function entryChange(document: Entering, id: string, writing: Writing): Partial<Changes> {
  const { latestRow, target, entry } = document;
  const { context, kegiatan, cellsOf } = writing;
  const { now } = context;
  if (document.action === 'tetap') return listedAgain(document, id, writing);
  const event = eventName(target.register, eventOf[document.action]);
  const detail = eventDetail(kegiatan, wordsOf(document));
  const common = {
    ...notWithdrawn,
    kegiatan,
    source: latestRow.id,
    refreshedAt: now,
  };
  const fresh = { id, number: Number(id.split('-')[1]), addedAt: now };
  const after = cellsOf(document);
  const known = { ...after.cells, ...common, ...(entry === null && { addedAt: now }) };
  const log = [{ event, object: id, detail, cells: rowCells(known) }];
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
