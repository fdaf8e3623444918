import { confirmValues, outsideChanges } from '../../../domain/office/settings/confirmed-settings';
import { joinChanges } from '../../../domain/workbook/changes';
import { ok } from '../../../domain/refusal/result';
import type { Deps } from '../../deps';
import { lockAfter } from '../rights/lock-rows';
import { describeOutsideChange } from '../log/note-outside-changes';
import type { Repair } from './repair';

/** A manager confirms what was typed into locked rows of Pengaturan. */
export const repairConfirm: Repair = (deps) => lockAfter(deps, confirm(deps));

const confirm = ({ execution }: Pick<Deps, 'execution'>): ReturnType<Repair> =>
  execution.transact({}, (_office, { settings }) => {
    const log = outsideChanges(settings).map((change) => ({
      event: 'PENGATURAN_DIPASTIKAN',
      object: change.key,
      detail: describeOutsideChange(change),
    }));
    return ok({ changes: joinChanges({ settings: confirmValues(settings), log }), reply: { notes: [] } });
  });
