import type { SheetName, SheetRow } from '.';
import type { LogDraft } from './log-entry';

export type RowUpdate = {
  [S in SheetName]: { readonly sheet: S; readonly id: string; readonly set: Partial<SheetRow<S>> };
}[SheetName];
/** Gives a row that was typed by hand its first system cells; the row is named by where it was read and what its witness cell held. */
export interface RowAdoption {
  readonly sheet: 'inventaris';
  readonly position: number;
  readonly set: Partial<SheetRow<'inventaris'>>;
}
export type RowInsert = { [S in SheetName]: { readonly sheet: S; readonly row: SheetRow<S> } }[SheetName];

/** All that one command writes, in one atomic step. Only the cells named here change. */
export interface Changes {
  readonly updates: readonly RowUpdate[];
  readonly adoptions: readonly RowAdoption[];
  readonly inserts: readonly RowInsert[];
  /** Values of Pengaturan by key; the row exists or is added. */
  readonly settings: Readonly<Record<string, string>>;
  readonly log: readonly LogDraft[];
}

export const noChanges: Changes = { updates: [], adoptions: [], inserts: [], settings: {}, log: [] };

export const joinChanges = (...parts: readonly Partial<Changes>[]): Changes => ({
  updates: parts.flatMap((part) => part.updates ?? []),
  adoptions: parts.flatMap((part) => part.adoptions ?? []),
  inserts: parts.flatMap((part) => part.inserts ?? []),
  settings: Object.assign({}, ...parts.map((part) => part.settings ?? {})) as Record<string, string>,
  log: parts.flatMap((part) => part.log ?? []),
});

export const isEmpty = ({ updates, adoptions, inserts, settings, log }: Changes): boolean =>
  updates.length + adoptions.length + inserts.length + log.length + Object.keys(settings).length === 0;

/** Rows of a sheet as updates leave them. */
export function applyUpdates<S extends SheetName, R extends { readonly id: string }>(
  sheet: S,
  rows: readonly R[],
  updates: readonly RowUpdate[],
): readonly R[] {
  const sets = new Map<string, object>();
  for (const update of updates)
    if (update.sheet === sheet) sets.set(update.id, { ...sets.get(update.id), ...update.set });
  return rows.map((row) => (sets.has(row.id) ? { ...row, ...sets.get(row.id) } : row));
}

/** Rows of a sheet as changes leave them, what is added among them. */
export function rowsAfter<S extends SheetName, R extends { readonly id: string }>(
  sheet: S,
  rows: readonly R[],
  { updates, inserts }: Partial<Changes>,
): readonly R[] {
  const added = (inserts ?? []).flatMap((insert) =>
    insert.sheet === sheet ? [insert.row as unknown as R] : [],
  );
  return [...applyUpdates(sheet, rows, updates ?? []), ...added];
}
