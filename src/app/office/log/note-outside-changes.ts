import { unnotedChanges, type OutsideChange } from '../../../domain/office/settings/confirmed-settings';
import { joinChanges } from '../../../domain/workbook/changes';
import { ok, type Result } from '../../../domain/refusal/result';
import type { Refusal } from '../../../domain/refusal/refusal';
import { shorten } from '../../../domain/text/shorten';
import type { Deps } from '../../deps';

/** @example '"" menjadi "a@kpu.go.id"' */
export const describeOutsideChange = ({ confirmed, found }: OutsideChange): string =>
  `"${shorten(confirmed)}" menjadi "${shorten(found)}"`;

/** Every night: logs changes of locked rows that somebody typed into the sheet, each once. Kesehatan shows them until a manager confirms. */
export const noteOutsideChanges =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<{ readonly noted: number }, Refusal> =>
    execution.transact({}, (_office, context) => {
      const { changes, settings } = unnotedChanges(context.settings);
      const log = changes.map((change) => ({
        event: 'PENGATURAN_DIKETIK',
        object: change.key,
        detail: describeOutsideChange(change),
      }));
      return ok({ changes: joinChanges({ settings, log }), reply: { noted: changes.length } });
    });
