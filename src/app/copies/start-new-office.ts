import { joinChanges } from '../../domain/workbook/changes';
import { emptiedSheets, freshSettings, type Beginning } from '../../domain/copies/fresh-office';
import { ownWorkbook, recordedId } from '../../domain/copies/copy-state';
import { freshItems } from '../../domain/expected/fresh-items';
import { ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

const reads = { pengaturan: ['id', 'section', 'label'], daftarWajib: 'all' } as const;

/**
 * Makes a copy an office of its own. Everybody who can edit the copy may do so: the roles of the former office do not apply.
 * Settings are cleared, then rows; last, the workbook is recorded with the first entry of a new log. If interrupted before
 * that,
 * the workbook is still a copy and the command can be repeated.
 */
export const startNewOffice =
  ({ execution, provisioner }: Pick<Deps, 'execution' | 'provisioner'>) =>
  (beginning: Beginning): Result<{ readonly beginning: Beginning }> => {
    const cleared = execution.transactInCopy(reads, ({ pengaturan, daftarWajib }, context) =>
      ok({
        changes: joinChanges(freshItems(daftarWajib, context, beginning === 'daftar'), {
          settings: freshSettings(pengaturan, beginning),
        }),
        reply: null,
      }),
    );
    if (!cleared.ok) return cleared;
    provisioner.empty(emptiedSheets[beginning]);
    return execution.transactInCopy({}, (_office, context) => {
      const { settings } = context;
      const detail = `Dimulai dari salinan lembar kerja ${recordedId(settings)} (${settings.office.name}), ${beginning === 'daftar' ? 'dengan Inventaris, DIP, dan DIK' : 'kosong'}`;
      const log = [{ event: 'KANTOR_BARU', object: 'lembar kerja', detail }];
      return ok({ changes: joinChanges({ settings: ownWorkbook(context), log }), reply: { beginning } });
    });
  };
