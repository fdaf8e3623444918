import { applyUpdates, joinChanges, type Changes, type RowMove } from '../../domain/workbook/changes';
import { normalizeRows } from '../../domain/inventory/normalize-rows';
import { countSettings } from '../../domain/inventory/row-count';
import { formerRows, type FormerOffice } from '../../domain/procedure/former-rows';
import { movedUntil } from '../../domain/log/split-log';
import type { Context } from '../../domain/office/context';
import { openKegiatan as open } from '../../domain/procedure/open-kegiatan';
import { mapResult, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { logOfEntryCells, overviewShown } from '../reads';
import { formerReads } from '../registers/move-former';

const reads = {
  kegiatan: ['id', 'name', 'status', 'closedAt'],
  ...overviewShown,
  ...formerReads,
  tahapan: ['kegiatan', 'lane', 'nihil'],
  log: ['id', ...logOfEntryCells.log],
  inventaris: 'all',
  pindaian: ['row', 'state', 'sha256'],
  dip: ['status'],
  dik: ['status'],
} as const;

export interface OpenedReply {
  readonly id: string;
  /** The number of rows that it lists. */
  readonly carried: number;
}

/** The PPID opens a Kegiatan. The documents of the registers, rows typed before it, and rows left over are included. */
export const openKegiatan =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (name: string): Result<OpenedReply> => {
    const done = execution.transact(reads, (office, context) => {
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
        reply: {
          id,
          carried,
          moves: movesOf(office, changes, id, context),
          last: context.settings.system.chain.count,
        },
      });
    });
    return mapResult(done, ({ moves, last, ...reply }) => {
      moveFormer(execution, moves, last);
      return reply;
    });
  };

type Execution = Deps['execution'];
type Read = FormerOffice & Parameters<typeof open>[0];

/** What leaves the sheets of the running Kegiatan with its opening; nothing leaves with the first one. */
function movesOf(office: Read, { updates }: Changes, id: string, { settings }: Context): readonly RowMove[] {
  if (office.kegiatan.length === 0) return [];
  const { inventaris }: FormerOffice = office;
  const after = { ...office, inventaris: applyUpdates('inventaris', inventaris, updates) };
  return formerRows(after, id, settings.system.chain.count);
}

/** The Kegiatan is open whatever becomes of the former rows: the nightly run moves them if this one cannot. */
function moveFormer(execution: Execution, moves: readonly RowMove[], last: number): boolean {
  try {
    return moves.length > 0 && execution.move(moves, movedUntil(last));
  } catch {
    return false;
  }
}
