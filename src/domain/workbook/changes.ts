import type { SheetName, SheetRow } from '.';
import type { LogDraft } from './log-entry';
import type { CellProblem } from './sheet';

export type RowUpdate = {
  [S in SheetName]: { readonly sheet: S; readonly id: string; readonly set: Partial<SheetRow<S>> };
}[SheetName];
/** Writes the first system cells of a row typed by hand; its position and its title, as read, identify it. */
export type RowAdoption = {
  [S in 'inventaris' | 'daftarWajib']: {
    readonly sheet: S;
    readonly position: number;
    readonly set: Partial<SheetRow<S>>;
  };
}['inventaris' | 'daftarWajib'];
export type RowInsert = { [S in SheetName]: { readonly sheet: S; readonly row: SheetRow<S> } }[SheetName];

/** Rows that leave a sheet for another with the same columns. Their positions are those that were read. */
export interface RowMove {
  readonly from: SheetName;
  readonly to: SheetName;
  readonly rows: readonly { readonly id: string; readonly position: number }[];
}

/** Everything that a command writes, as one atomic transaction. Only the cells named here change. */
export interface Changes {
  readonly updates: readonly RowUpdate[];
  readonly adoptions: readonly RowAdoption[];
  readonly inserts: readonly RowInsert[];
  /** Values of Pengaturan by key; a missing row is added. */
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

interface Updated {
  readonly id: string;
  readonly unreadable?: readonly CellProblem[];
}

/** The rows of a sheet after updates. A written cell can be read. */
export function applyUpdates<S extends SheetName, R extends Updated>(
  sheet: S,
  rows: readonly R[],
  updates: readonly RowUpdate[],
): readonly R[] {
  const sets = new Map<string, object>();
  for (const update of updates)
    if (update.sheet === sheet) sets.set(update.id, { ...sets.get(update.id), ...update.set });
  return rows.map((row) => {
    const set = sets.get(row.id);
    if (!set) return row;
    const unreadable = row.unreadable?.filter(({ column }) => !(column in set));
    return { ...row, ...set, ...(unreadable && { unreadable }) };
  });
}

/** The rows of a sheet after changes, including inserted rows. */
export function rowsAfter<S extends SheetName, R extends Updated>(
  sheet: S,
  rows: readonly R[],
  { updates, inserts }: Partial<Changes>,
): readonly R[] {
  const added = (inserts ?? []).flatMap((insert) =>
    insert.sheet === sheet ? [insert.row as unknown as R] : [],
  );
  return [...applyUpdates(sheet, rows, updates ?? []), ...added];
}
