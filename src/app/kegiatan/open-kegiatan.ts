import { joinChanges } from '../../domain/workbook/changes';
import { normalizeRows } from '../../domain/inventory/normalize-rows';
import { countSettings } from '../../domain/inventory/row-count';
import { openKegiatan as open } from '../../domain/procedure/open-kegiatan';
import { ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { logOfRows, overviewShown } from '../reads';
import { shelveLog } from './shelve-log';

const reads = {
  kegiatan: ['id', 'name', 'status'],
  tahapan: [],
  ...overviewShown,
  ...logOfRows,
  inventaris: 'all',
  dip: ['status'],
  dik: ['status'],
} as const;

export interface OpenedReply {
  readonly id: string;
  /** The number of rows that it lists. */
  readonly carried: number;
  /** Older entries of the Log are to move to Log Lama. */
  readonly isSplit: boolean;
}

/** The PPID opens a Kegiatan. The documents of the registers, rows typed before it, and rows left over are included. */
export const openKegiatan =
  (deps: Pick<Deps, 'execution' | 'provisioner'>) =>
  (name: string): Result<OpenedReply> => {
    const done = deps.execution.transact(reads, (office, context) => {
      const opened = open(office, context, name);
      if (!opened.ok) return opened;
      const { changes, id, carried } = opened.value;
      const typed = office.inventaris.filter((row) => row.id === '');
      const review = normalizeRows(typed, id, context);
      const count = carried + review.rows.length;
      return ok({
        changes: joinChanges(changes, review.changes, {
          settings: countSettings(count, 0, context.settings),
        }),
        reply: { id, carried, isSplit: office.kegiatan.length > 0 },
      });
    });
    if (done.ok && done.value.isSplit) startShelving(deps);
    return done;
  };

/** The Kegiatan is open whatever becomes of the old entries: the nightly run moves them if this one cannot. */
function startShelving(deps: Pick<Deps, 'execution' | 'provisioner'>): boolean {
  try {
    return shelveLog(deps)().ok;
  } catch {
    return false;
  }
}
