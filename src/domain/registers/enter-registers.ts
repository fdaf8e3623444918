import { localDate } from '../calendar/instant';
import { joinChanges, type Changes, type RowInsert, type RowUpdate } from '../changes';
import type { Context } from '../context';
import { decreeInForce } from '../coordination/decree';
import { identityOf } from '../inventory/identity';
import { counterFrom, numbered } from '../office/counter';
import { filedRows } from '../sop/evidence';
import type { WorkScan } from '../sop/work';
import type { InventoryRow, Register } from '../workbook/inventaris';
import type { LegalBasisRow } from '../workbook/reference';
import type { DikRow, DipRow } from '../workbook/registers';
import { dikCells, dipCells } from './register-cells';

export interface EntryOffice {
  readonly inventaris: readonly InventoryRow[];
  readonly pindaian: readonly WorkScan[];
  readonly dip: readonly Pick<DipRow, 'id' | 'subBagian' | 'title' | 'year' | 'status'>[];
  readonly dik: readonly Pick<DikRow, 'id' | 'subBagian' | 'title' | 'year' | 'status'>[];
  readonly dasarHukum: readonly LegalBasisRow[];
}

export interface Entered {
  readonly changes: Changes;
  readonly counts: Readonly<Record<'added' | 'refreshed' | 'withdrawn' | 'dip' | 'dik', number>>;
}

type Known = { readonly id: string; readonly isNew: boolean };
type Target = {
  readonly register: Register;
  readonly status: 'berlaku' | 'diusulkan' | 'ditetapkan';
  readonly basis: string;
};

/**
 * SOP 4. Accepted rows enter the DIP once (unit + title + year; a row already there is refreshed), rows backed by a
 * decree the DIK, proposed ones wait in the DIK as diusulkan. The DIP excludes what is dikecualikan by definition, so a
 * document that changes sides is withdrawn from the other register; its number is never given to another.
 */
export function enterRegisters(office: EntryOffice, kegiatan: string, context: Context): Entered {
  const filed = filedRows(office.pindaian);
  const counters = {
    DIP: counterFrom(context.settings, 'DIP', office.dip),
    DIK: counterFrom(context.settings, 'DIK', office.dik),
  };
  const known = { DIP: knownEntries(office.dip), DIK: knownEntries(office.dik) };
  const counts = { added: 0, refreshed: 0, withdrawn: 0, dip: 0, dik: 0 };
  const parts: Partial<Changes>[] = [];
  const today = localDate(context.now, context.calendar.zone);
  const rows = office.inventaris.filter((candidate) => candidate.kegiatan === kegiatan);
  for (const { row, identity, target } of placed(rows, office.dasarHukum, today)) {
    const other: Register = target.register === 'DIP' ? 'DIK' : 'DIP';
    const leaving = known[other].get(identity);
    if (leaving !== undefined) {
      known[other].delete(identity);
      counts.withdrawn += 1;
      parts.push(withdrawal(other, leaving.id, row.id));
    }
    const entry = known[target.register].get(identity) ?? {
      id: numbered(target.register, counters[target.register].next()),
      isNew: true,
    };
    known[target.register].set(identity, { ...entry, isNew: false });
    counts[entry.isNew ? 'added' : 'refreshed'] += 1;
    counts[target.register === 'DIP' ? 'dip' : 'dik'] += 1;
    parts.push(entryChange(row, target, entry, { kegiatan, filed, context }));
    parts.push({
      updates: [{ sheet: 'inventaris', id: row.id, set: { register: target.register, entry: entry.id } }],
    });
  }
  parts.push({ settings: { ...counters.DIP.settings(), ...counters.DIK.settings() } });
  return { changes: foldRepeats(joinChanges(...parts)), counts };
}

interface Placed {
  readonly row: InventoryRow;
  readonly identity: string;
  readonly target: Target;
}

/** Decided rows with where they belong. A document that any row of this Kegiatan excludes is public by none of the others. */
function placed(
  rows: readonly InventoryRow[],
  decrees: readonly LegalBasisRow[],
  today: ReturnType<typeof localDate>,
): readonly Placed[] {
  const all = rows.flatMap((row): Placed[] => {
    const target = targetOf(row, decrees, today);
    return target === null ? [] : [{ row, identity: identityOf(row), target }];
  });
  const excluded = new Map(
    all.filter(({ target }) => target.register === 'DIK').map((each) => [each.identity, each]),
  );
  return all.map((each) => {
    const twin = excluded.get(each.identity);
    if (twin === undefined || each.target.register === 'DIK') return each;
    return { ...each, row: { ...each.row, reason: twin.row.reason }, target: twin.target };
  });
}

/** Where a decided row belongs; null for what stays in the inventory. A decree that has lapsed since step 3 leaves a proposal. */
function targetOf(
  row: InventoryRow,
  decrees: readonly LegalBasisRow[],
  today: ReturnType<typeof localDate>,
): Target | null {
  if (row.decision === 'diusulkan dikecualikan') return { register: 'DIK', status: 'diusulkan', basis: '' };
  if (row.decision !== 'diterima') return null;
  if (row.category !== 'dikecualikan') return { register: 'DIP', status: 'berlaku', basis: '' };
  const decree = decreeInForce(row.exemptionBasis, decrees, today);
  return { register: 'DIK', status: decree ? 'ditetapkan' : 'diusulkan', basis: decree?.id ?? '' };
}

function knownEntries(
  entries: readonly Pick<DipRow, 'id' | 'subBagian' | 'title' | 'year'>[] | EntryOffice['dik'],
): Map<string, Known> {
  const present = entries.filter((entry) => !('status' in entry) || entry.status !== 'ditarik');
  return new Map(present.map((entry) => [identityOf(entry), { id: entry.id, isNew: false }]));
}

function withdrawal(register: Register, id: string, because: string): Partial<Changes> {
  const update: RowUpdate =
    register === 'DIP'
      ? { sheet: 'dip', id, set: { status: 'ditarik' } }
      : { sheet: 'dik', id, set: { status: 'ditarik' } };
  return {
    updates: [update],
    log: [{ event: `${register}_DITARIK`, object: id, detail: `pindah register karena ${because}` }],
  };
}

interface EntryDetails {
  readonly kegiatan: string;
  readonly filed: ReadonlySet<string>;
  readonly context: Context;
}

function entryChange(
  row: InventoryRow,
  target: Target,
  entry: Known,
  details: EntryDetails,
): Partial<Changes> {
  const number = Number(entry.id.split('-')[1]);
  const { now } = details.context;
  const common = { kegiatan: details.kegiatan, source: row.id, subBagian: row.subBagian, refreshedAt: now };
  const event = `${target.register}_${entry.isNew ? 'MASUK' : 'DIMUTAKHIRKAN'}`;
  const log = [{ event, object: entry.id, detail: `${row.id} ${row.title}` }];
  if (target.register === 'DIP') {
    const cells = { ...dipCells(row, details.filed, details.context), ...common, status: 'berlaku' as const };
    return entry.isNew
      ? { inserts: [{ sheet: 'dip', row: { ...cells, id: entry.id, number, addedAt: now } }], log }
      : { updates: [{ sheet: 'dip', id: entry.id, set: cells }], log };
  }
  const cells = {
    ...dikCells(row),
    ...common,
    status: target.status === 'ditetapkan' ? ('ditetapkan' as const) : ('diusulkan' as const),
    basis: target.basis,
  };
  return entry.isNew
    ? { inserts: [{ sheet: 'dik', row: { ...cells, id: entry.id, number, addedAt: now } }], log }
    : { updates: [{ sheet: 'dik', id: entry.id, set: cells }], log };
}

/** A document listed twice in one Kegiatan enters once: later updates of a row that is only being added join the addition. */
function foldRepeats(changes: Changes): Changes {
  const isRegister = (sheet: string): boolean => sheet === 'dip' || sheet === 'dik';
  const added = new Map(
    changes.inserts
      .filter(({ sheet }) => isRegister(sheet))
      .map((insert) => [insert.row['id' as never] as string, insert]),
  );
  const inserts = new Map(added);
  const updates = changes.updates.filter((update) => {
    const insert = isRegister(update.sheet) ? inserts.get(update.id) : undefined;
    if (insert) inserts.set(update.id, { ...insert, row: { ...insert.row, ...update.set } } as RowInsert);
    return insert === undefined;
  });
  return { ...changes, updates, inserts: [...inserts.values()] };
}
