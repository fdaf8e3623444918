import { joinChanges } from '../domain/changes';
import { reviewInventory } from '../domain/inventory/review';
import { openKegiatan as open } from '../domain/kegiatan/open-kegiatan';
import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { Deps } from './deps';

const reads = {
  kegiatan: ['id', 'name', 'status'],
  tahapan: [],
  beranda: 'all',
  inventaris: [
    'kegiatan',
    'subBagian',
    'title',
    'year',
    'category',
    'problems',
    'register',
    'decision',
    'decidedBy',
    'decidedAt',
  ],
} as const;

/** The PPID begins a Kegiatan; rows typed before it, or left over from the last, come along. */
export const openKegiatan =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (name: string): Result<{ readonly id: string }, Refusal> =>
    execution.run(reads, (office, context) => {
      const opened = open(office, context, name);
      if (!opened.ok) return opened;
      const { changes, id } = opened.value;
      const typed = office.inventaris.filter((row) => row.id === '');
      return ok({
        changes: joinChanges(changes, reviewInventory(typed, id, context).changes),
        reply: { id },
      });
    });
