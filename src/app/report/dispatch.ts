import type { Changes } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { unsentChanges, type Sending, type Sent } from '../../domain/report/sending/sending';
import { err, ok, type Result } from '../../domain/refusal/result';
import { isUnsent } from '../../ports/mailer';
import type { Deps } from '../deps';
import { composeMessage, type LogoFound } from './compose-message';

export type DispatchDeps = Pick<
  Deps,
  | 'execution'
  | 'custody'
  | 'documents'
  | 'editable'
  | 'findFile'
  | 'image'
  | 'mail'
  | 'mailQuota'
  | 'printer'
  | 'sha256'
>;

export interface ReportReply {
  readonly letterNumber: string;
  readonly report: string;
  readonly document: string;
  readonly to: readonly string[];
  /** Failures that did not prevent the mail, in words. */
  readonly notes: readonly string[];
}

/** What was decided under the lock. The lock is held until the end: each effect takes seconds, so nobody else waits long. */
export interface Prepared {
  readonly sending: Sending;
  readonly context: Context;
  readonly logo: LogoFound;
}

/**
 * The workbook already holds MENGIRIM. Prints, stores, mails, then writes TERKIRIM. A failure before the mail, or a declined
 * mail, restores the former state; after any other failure MENGIRIM remains, and a person is asked.
 */
export function dispatch(
  deps: DispatchDeps,
  { sending, context, logo }: Prepared,
  conclude: {
    /** The changes to write after the mail, based on the office as the first write left it. */
    readonly decide: (context: Context, sent: Sent) => Result<Changes>;
    /** The same with a new read. */
    readonly afresh: (sent: Sent) => Result<unknown>;
  },
): Result<ReportReply> {
  const { message, sent, notes } = orUndo(
    deps,
    sending,
    () => true,
    () => composeMessage(deps, sending, context, logo),
  );
  orUndo(deps, sending, isUnsent, () => deps.mail(message));
  const concluded = deps.execution.close(() => concludeWith(deps, conclude, sent));
  if (!concluded.ok) return concluded;
  const { letterNumber } = sending.report;
  const allNotes = concluded.value ? notes : [...notes, NOTED_LATER];
  return { ok: true, value: { letterNumber, ...sent, to: sending.to, notes: allNotes } };
}

/** MENGIRIM remains, and only a person can confirm that the mail was sent. */
const NOTED_LATER =
  'Surelnya sudah keluar, tetapi Google sedang tidak menerima catatannya. Setelah satu menit tekan "Sudah terkirim"; jangan kirim ulang.';

function concludeWith(
  { execution }: DispatchDeps,
  { decide, afresh }: Parameters<typeof dispatch>[2],
  sent: Sent,
): Result<unknown> {
  let refused: Result<never> | undefined;
  const isWritten = execution.append((context) => {
    const concluded = decide(context, sent);
    if (!concluded.ok) refused = concluded;
    return concluded.ok ? concluded.value : {};
  });
  if (refused) return refused;
  return isWritten ? ok(null) : afresh(sent);
}

/** Runs the action. If it fails and certainly nothing was sent, restores the former state before rethrowing. */
function orUndo<T>(
  { execution }: DispatchDeps,
  sending: Sending,
  isCertain: (error: unknown) => boolean,
  act: () => T,
): T {
  try {
    return act();
  } catch (error) {
    if (isCertain(error))
      execution.close(() => {
        const isWritten = execution.append(() => unsentChanges(sending, 'gangguan sebelum surel keluar'));
        return isWritten ? ok(null) : err({ code: 'ROWS_MOVED' });
      });
    throw error;
  }
}
