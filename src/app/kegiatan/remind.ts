import type { Context } from '../../domain/office/context';
import { digestMessage } from '../../domain/reminders/digest-message';
import { planReminders, withoutUnsent, type Digest } from '../../domain/reminders/plan-reminders';
import { ok, type Result } from '../../domain/refusal/result';
import { workbook } from '../../domain/workbook';
import { isUnsent } from '../../ports/mailer';
import type { Deps } from '../deps';

export type RemindDeps = Pick<Deps, 'execution' | 'mail' | 'mailQuota' | 'address' | 'timeIsOver'>;

export interface Reminded {
  readonly sent: number;
  /** Messages that were certainly not sent; they are due again the next time. */
  readonly unsent: number;
  /** Messages of unknown status; they are never sent again. */
  readonly uncertain: number;
}

const reads = {
  kegiatan: ['id', 'name', 'status'],
  tahapan: 'all',
  inventaris: ['kegiatan', 'subBagian', 'title', 'decision', 'returned'],
  pindaian: ['subBagian', 'row', 'state', 'reason', 'sender'],
} as const;

/**
 * Once a day, each person with a new task gets one message. The recipients are recorded in the workbook before the first
 * message is sent: after an interrupted run some get no message, but nobody gets two.
 */
export const remind = (deps: RemindDeps) => (): Result<Reminded> => {
  const planned = deps.execution.transactWith(
    reads,
    (_office, { settings }) => (settings.reminders.isOn ? deps.mailQuota() : 0),
    (office, quota, context) => {
      const { digests, changes } = planReminders(office, context, quota);
      return ok({ changes, reply: { digests, context }, effectsFollow: true });
    },
  );
  if (!planned.ok) return planned;
  const { digests, context } = planned.value;
  const outcomes = digests.map((digest) => ({ digest, result: send(deps, digest, context) }));
  const fared = (how: DeliveryResult): readonly Digest[] =>
    outcomes.filter(({ result }) => result === how).map(({ digest }) => digest);
  const unsent = fared('unsent');
  if (unsent.length > 0)
    deps.execution.transact({ tahapan: ['reminded'], inventaris: ['returned'] }, (office, now) =>
      ok({ changes: withoutUnsent(office, now, unsent), reply: null }),
    );
  return ok({ sent: fared('sent').length, unsent: unsent.length, uncertain: fared('uncertain').length });
};

type DeliveryResult = 'sent' | 'unsent' | 'uncertain';

function send(deps: RemindDeps, digest: Digest, context: Context): DeliveryResult {
  if (deps.timeIsOver()) return 'unsent';
  const address = `${deps.address()}#gid=${workbook.beranda.sheetId}`;
  try {
    deps.mail({
      to: [digest.person],
      cc: [],
      ...digestMessage(digest, address, context),
      attachments: [],
      from: 'Dokumentasi Informasi Publik',
    });
    return 'sent';
  } catch (error) {
    return isUnsent(error) ? 'unsent' : 'uncertain';
  }
}
