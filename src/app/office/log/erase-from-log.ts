import { planErasure } from '../../../domain/log/erase';
import { refuseWithout } from '../../../domain/office/permissions';
import { err, ok, type Result } from '../../../domain/refusal/result';
import { tidy } from '../../../domain/text/normalise';
import { joinChanges } from '../../../domain/workbook/changes';
import type { Deps } from '../../deps';

/** Shorter texts would erase parts of other words. */
const SHORTEST = 4;

const elsewhere = {
  inventaris: 'all',
  dip: 'all',
  dik: 'all',
  pindaian: 'all',
  inventarisLama: 'all',
} as const;

/**
 * Erases a text, mostly somebody's personal data, from the Log and from what the last write kept for its undo. First it has to be
 * taken out of the sheets, otherwise the next entry would contain it again.
 */
export const eraseFromLog =
  ({ execution, provisioner, sha256 }: Pick<Deps, 'execution' | 'provisioner' | 'sha256'>) =>
  (wanted: string, reason: string): Result<{ readonly erased: number }> => {
    const text = tidy(wanted);
    const done = execution.transact(
      { ...elsewhere, log: 'all', logLama: 'all' },
      ({ log, logLama, ...sheets }, context) => {
        const wrongActor = refuseWithout(context, 'eraseLog');
        if (wrongActor) return err(wrongActor);
        if (text.length < SHORTEST) return err({ code: 'BAD_INPUT', field: 'Teks', problem: 'TOO_SHORT' });
        if (tidy(reason) === '') return err({ code: 'REASON_NEEDED', field: 'Alasan' });
        const sheet = Object.keys(elsewhere).find((name) =>
          holds(sheets[name as keyof typeof elsewhere] as readonly object[], text),
        );
        if (sheet !== undefined)
          return err({ code: 'STILL_IN_SHEET', sheet: sheet as keyof typeof elsewhere });
        const { entries, log: record } = planErasure([...logLama, ...log], text, tidy(reason), sha256);
        if (entries.length === 0) return err({ code: 'NOTHING_TO_DO' });
        const isOld = new Set(logLama.map(({ id }) => id));
        const updates = entries.map(({ id, detail, cells }) => ({
          sheet: isOld.has(id) ? ('logLama' as const) : ('log' as const),
          id,
          set: { detail, cells },
        }));
        return ok({ changes: joinChanges({ updates, log: record }), reply: { erased: entries.length } });
      },
    );
    if (done.ok) provisioner.empty([]);
    return done;
  };

const holds = (rows: readonly object[], text: string): boolean =>
  rows.some((row) =>
    Object.values(row).some(
      (cell) => typeof cell === 'string' && cell.toLowerCase().includes(text.toLowerCase()),
    ),
  );
