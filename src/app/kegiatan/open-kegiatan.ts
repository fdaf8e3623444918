import { joinChanges } from '../../domain/workbook/changes';
import { reviewedColumns, normalizeRows } from '../../domain/inventory/normalize-rows';
import { countSettings } from '../../domain/inventory/row-count';
import { isUnregistered, openKegiatan as open } from '../../domain/procedure/open-kegiatan';
import { ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { overviewShown } from '../reads';

const reads = {
  kegiatan: ['id', 'name', 'status'],
  tahapan: [],
  ...overviewShown,
  inventaris: reviewedColumns,
} as const;

/** The PPID opens a Kegiatan. Rows typed before it, or left over from the last one, are included. */
export const openKegiatan =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (name: string): Result<{ readonly id: string }> =>
    execution.transact(reads, (office, context) => {
      const opened = open(office, context, name);
      if (!opened.ok) return opened;
      const { changes, id } = opened.value;
      const typed = office.inventaris.filter((row) => row.id === '');
      const review = normalizeRows(typed, id, context);
      const count = office.inventaris.filter(isUnregistered).length + review.rows.length;
      return ok({
        changes: joinChanges(changes, review.changes, {
          settings: countSettings(count, 0, context.settings),
        }),
        reply: { id },
      });
    });
