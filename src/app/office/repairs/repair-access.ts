import { excessAccess, type Excess, type StrangerKind } from '../../../domain/health/access';
import { wholeLog } from '../../../domain/log/split-log';
import { mapResult, ok } from '../../../domain/refusal/result';
import { nameOf } from '../../../domain/scans/archive/exempted-access';
import { joinChanges } from '../../../domain/workbook/changes';
import type { Deps } from '../../deps';
import { accessHistory, historyReads } from '../log/access-history';
import { archiveOf } from '../rights/archive-of';
import type { Repair } from './repair';

/** Revokes what people without a role have on the workbook and the archive. Each place is logged before anything is revoked. */
export const repairAccess =
  (kind: StrangerKind): Repair =>
  ({ execution, inspector }) => {
    const found = execution.readToAct(historyReads, (office, context) => {
      const archive = archiveOf(context);
      const units = context.settings.units.map(({ code }) => code);
      const all = [...(inspector.folders(units, archive)?.access ?? []), ...inspector.openFiles()];
      return excessAccess(
        all,
        kind,
        context.settings,
        accessHistory(office, wholeLog(office.logLama, office.log), context),
      );
    });
    if (!found.ok || found.value.length === 0) return mapResult(found, () => ({ notes: [] }));
    const log = found.value.map(({ seen, grants }) => ({
      event: 'AKSES_DICABUT',
      object: seen.name,
      detail: grants.map(nameOf).join(', '),
    }));
    const ordered = execution.transact({}, () =>
      ok({ changes: joinChanges({ log }), reply: null, effectsFollow: true }),
    );
    return mapResult(ordered, () => ({ notes: found.value.flatMap((each) => revokeAll(inspector, each)) }));
  };

/** @returns a sentence for each permission that Drive declined to revoke */
const revokeAll = (inspector: Deps['inspector'], { seen, grants }: Excess): readonly string[] =>
  grants
    .filter(({ id }) => !inspector.revoke(seen.id, id))
    .map(
      (grant) =>
        `Google menolak mencabut akses ${nameOf(grant)} dari ${seen.name}. Pemiliknya mencabutnya di Drive: klik kanan, Bagikan.`,
    );
