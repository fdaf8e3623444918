import { joinChanges } from '../../domain/workbook/changes';
import { normalizeRows } from '../../domain/inventory/normalize-rows';
import { countSettings } from '../../domain/inventory/row-count';
import { openKegiatan as open } from '../../domain/procedure/open-kegiatan';
import { ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { logOfRows, overviewShown } from '../reads';

const reads = {
  kegiatan: ['id', 'name', 'status'],
  tahapan: [],
  ...overviewShown,
  ...logOfRows,
  inventaris: 'all',
  dip: ['status'],
  dik: ['status'],
} as const;

/** The PPID opens a Kegiatan. The documents of the registers, rows typed before it, and rows left over are included. */
export const openKegiatan =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (name: string): Result<{ readonly id: string; readonly carried: number }> =>
    execution.transact(reads, (office, context) => {
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
        reply: { id, carried },
      });
    });
