import { confirmValues, outsideChanges } from '../../../domain/office/settings/confirmed-settings';
import { joinChanges } from '../../../domain/workbook/changes';
import { ok } from '../../../domain/refusal/result';
import { describeOutsideChange } from '../note-outside-changes';
import type { Repair } from './repair';

/** A manager confirms what was typed into locked rows of Pengaturan. */
export const repairConfirm: Repair = ({ execution }) =>
  execution.transact({}, (_office, { settings }) => {
    const log = outsideChanges(settings).map((change) => ({
      event: 'PENGATURAN_DIPASTIKAN',
      object: change.key,
      detail: describeOutsideChange(change),
    }));
    return ok({ changes: joinChanges({ settings: confirmValues(settings), log }), reply: { notes: [] } });
  });
