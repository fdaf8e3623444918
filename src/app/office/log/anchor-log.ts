import {
  planAnchor,
  isAnchorDue,
  unsentAnchor,
  type PlannedAnchor,
} from '../../../domain/reminders/plan-anchor';
import { noChanges } from '../../../domain/workbook/changes';
import { ok, type Result } from '../../../domain/refusal/result';
import { isUnsent } from '../../../ports/mailer';
import type { Deps } from '../../deps';
import { anchorMessage } from './anchor-message';
import { checkLog, type LogDeps, type LogReply } from './check-log';

type Needs = LogDeps & Pick<Deps, 'mail' | 'mailQuota' | 'address'>;

/**
 * Once a week, at night: checks the Log and Log Lama against the anchors that are kept, then keeps the new one at the archive's folder and
 * mails it to PPID and Sekretaris with the result. The day is written before, so that a run that is killed sends no second mail.
 */
export const anchorLog = (deps: Needs) => (): Result<{ readonly sent: number }> => {
  const due = deps.execution.readToAct({}, (_office, context) => isAnchorDue(context));
  if (!due.ok) return due;
  const checked = due.value ? checkLog(deps)('', true) : undefined;
  if (!checked) return ok({ sent: 0 });
  if (!checked.ok) return checked;
  const planned = deps.execution.transactWith(
    {},
    () => deps.mailQuota(),
    (_office, quota, context) => {
      const anchor = planAnchor(context, quota, doubtIn(checked.value));
      const changes = anchor?.changes ?? noChanges;
      return ok({ changes, reply: anchor && { anchor, context }, effectsFollow: true });
    },
  );
  if (!planned.ok) return planned;
  if (planned.value === null) return ok({ sent: 0 });
  const { anchor, context } = planned.value;
  deps.anchors.keep(context.settings.folders, anchor.head, anchor.week);
  return ok({ sent: send(deps, anchor, checked.value) });
};

/** What the check found, for an entry of the Log. @returns '' where the Log agrees with chain and anchors */
function doubtIn({ fault, anchors: { agreed, differs } }: LogReply): string {
  if (fault === null && differs === null) return '';
  const found =
    fault === null ? `jangkar pada catatan ${differs?.count ?? 0} berbeda` : `rantai: ${fault.kind}`;
  return `${found}; jangkar terakhir yang cocok: catatan ${agreed?.count ?? 0}`;
}

function send(deps: Needs, anchor: PlannedAnchor, checked: LogReply): number {
  if (anchor.to.length === 0) return 0;
  const isWhole = doubtIn(checked) === '';
  try {
    deps.mail(anchorMessage(anchor, isWhole, deps.address()));
    return anchor.to.length;
  } catch (error) {
    if (!isUnsent(error)) throw error;
    deps.execution.transact({}, () => ok({ changes: unsentAnchor(anchor), reply: null }));
    return 0;
  }
}
