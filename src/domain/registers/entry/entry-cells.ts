import type { Context } from '../../office/context';
import { entryGaps, type DipGap } from '../../completeness/dip-gaps';
import { filedRows } from '../../completeness/evidence';
import type { WorkScan } from '../../completeness/work';
import type { ClassificationRow } from '../../workbook/reference';
import { dik, dip, type DikRow, type DipRow } from '../../workbook/registers';
import type { EnteringDocument, PlannedInventory } from './plan-entry';
import {
  dikCells,
  dipCells,
  type CellSources,
  type DikCells,
  type DipCells,
  type EnteringRow,
} from '../register-cells';
import type { KnownDik, KnownDip } from '../active-entries';

export interface CellsOffice {
  readonly pindaian: readonly Pick<WorkScan, 'row' | 'state' | 'reason'>[];
  readonly dip: readonly (KnownDip & DipCells)[];
  readonly dik: readonly (KnownDik & DikCells)[];
  readonly klasifikasi: readonly ClassificationRow[];
}

/** The cells of an entry after step 4: those that describe the document, and its status. */
export type EntryCells =
  | { readonly register: 'DIP'; readonly cells: DipCells & Pick<DipRow, 'status'> }
  | { readonly register: 'DIK'; readonly cells: DikCells & Pick<DikRow, 'status' | 'basis'> };

type Entering = EnteringDocument<PlannedInventory & EnteringRow>;

/** The cells of each entering document's entry. Both the preview and step 4 use this function. */
export function entryCells(office: CellsOffice, { settings }: Context): (document: Entering) => EntryCells {
  const sources: CellSources = {
    filed: filedRows(office.pindaian),
    codes: new Map(office.klasifikasi.map((code) => [code.code, code])),
    settings,
  };
  const known = {
    DIP: new Map(office.dip.map((entry) => [entry.id, entry])),
    DIK: new Map(office.dik.map((entry) => [entry.id, entry])),
  };
  return ({ latestRow, rows, target, entry, leaves }) => {
    const id = entry?.id ?? '';
    const left = leaves[0]?.id ?? '';
    // The row that determines the document's cells comes last.
    const ordered = [...rows.filter((row) => row.id !== latestRow.id), latestRow];
    if (target.register === 'DIP') {
      const cells = dipCells(ordered, known.DIP.get(id) ?? null, sources, known.DIK.get(left));
      return { register: 'DIP', cells: { ...cells, status: 'berlaku' } };
    }
    const before = known.DIK.get(id);
    const cells = dikCells(ordered, before ?? null, sources, known.DIP.get(left));
    const status = target.status === 'ditetapkan' ? 'ditetapkan' : 'diusulkan';
    return { register: 'DIK', cells: { ...cells, status, basis: target.basis || (before?.basis ?? '') } };
  };
}

/** What the entry of each entering document would lack of the law's form; nothing for the DIK. */
export function enteringGaps(
  office: CellsOffice,
  context: Context,
): (document: Entering) => readonly DipGap[] {
  const cellsOf = entryCells(office, context);
  return (document) => {
    const after = cellsOf(document);
    return after.register === 'DIP' ? entryGaps(after.cells) : [];
  };
}

/** A cell of an entry whose content changes; '' where it is blank. */
export interface CellChange {
  readonly header: string;
  readonly old: string;
  readonly now: string;
}

/** The cells that change in an existing entry, in column order. */
export function cellChanges(
  before: Readonly<Record<string, unknown>>,
  after: EntryCells,
): readonly CellChange[] {
  const columns = after.register === 'DIP' ? dip.columns : dik.columns;
  const cells = after.cells as Readonly<Record<string, unknown>>;
  return Object.entries(columns).flatMap(([key, { header }]): CellChange[] => {
    if (!(key in cells) || cells[key] === before[key]) return [];
    return [{ header, old: words(before[key]), now: words(cells[key]) }];
  });
}

const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
