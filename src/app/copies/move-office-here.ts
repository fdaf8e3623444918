import { TRIGGER_OWNER } from '../../domain/office/trigger-owner';
import { joinChanges } from '../../domain/workbook/changes';
import { FORMER_WORKBOOK, ownWorkbook, recordedId, WORKBOOK_ID } from '../../domain/copies/copy-state';
import type { ChainHead } from '../../domain/workbook/log-entry';
import { refuseWithout } from '../../domain/office/permissions';
import { settingKey } from '../../domain/office/settings/setting-definitions';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

/** The state of the copy before the move. */
interface Here {
  readonly workbookId: string;
  /** Id of the office's previous workbook; '' if it is not recorded. */
  readonly from: string;
  readonly chain: ChainHead;
}

/**
 * Moves the office to this copy, on command of its PPID. The original is changed first and becomes the copy, so that two
 * workbooks are never active at once. After an interruption between the two writes, both are inactive; repeating the command
 * completes the move.
 */
export const moveOfficeHere =
  (deps: Pick<Deps, 'execution' | 'otherWorkbook' | 'provisioner'>) =>
  (): Result<{ readonly from: string }> => {
    const asked = deps.execution.transactInCopy({}, (_office, context) => {
      const { workbookId, settings } = context;
      const wrongActor = refuseWithout(context, 'moveOffice');
      if (wrongActor) return err(wrongActor);
      const here: Here = { workbookId, from: recordedId(settings), chain: settings.system.chain };
      return ok({ changes: joinChanges(), reply: here });
    });
    if (!asked.ok) return asked;
    if (asked.value.from !== '') {
      const left = leave(deps.otherWorkbook, asked.value);
      if (!left.ok) return left;
    }
    return arrive(deps);
  };

/** Records the copy's id in the original, with a log entry. Refuses a copy older than the original's log: it would assign numbers twice. */
function leave(otherWorkbook: Deps['otherWorkbook'], { workbookId, from, chain }: Here): Result<null> {
  const left = otherWorkbook(from, (original) =>
    original.transact({}, (_office, { settings }) => {
      const entries = settings.system.chain.count - chain.count;
      if (settings.system.chain.hash !== chain.hash) return err({ code: 'COPY_STALE', entries });
      const log = [{ event: 'KANTOR_DIPINDAHKAN', object: 'lembar kerja', detail: `ke ${workbookId}` }];
      const moved = { [settingKey('Sistem', WORKBOOK_ID)]: workbookId };
      return ok({ changes: joinChanges({ settings: moved, log }), reply: null });
    }),
  );
  // An earlier, interrupted command has already changed the original.
  const isAlreadyMoved = !left.ok && left.error.code === 'IS_COPY' && left.error.recorded === workbookId;
  return isAlreadyMoved ? ok(null) : left;
}

/** Triggers belong to a script, and the copy has its own script: the person who moves the office becomes the owner of its triggers. */
const arrive = ({ execution, provisioner }: Pick<Deps, 'execution' | 'provisioner'>) =>
  execution.transactInCopy({}, (_office, context) => {
    const wrongActor = refuseWithout(context, 'moveOffice');
    if (wrongActor) return err(wrongActor);
    const from = recordedId(context.settings);
    provisioner.triggers(true);
    const settings = {
      ...ownWorkbook(context),
      ...(from === '' ? {} : { [settingKey('Sistem', FORMER_WORKBOOK)]: from }),
      [TRIGGER_OWNER]: context.actor,
    };
    const log = [
      {
        event: 'KANTOR_DIPINDAHKAN',
        object: 'lembar kerja',
        detail: from === '' ? 'dicatat di sini' : `dari ${from}`,
      },
    ];
    return ok({ changes: joinChanges({ settings, log }), reply: { from } });
  });
