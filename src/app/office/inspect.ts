import type { Context } from '../../domain/context';
import type { Reads } from '../../ports/execution';
import { localDate } from '../../domain/calendar/instant';
import { checkUp } from '../../domain/health/check-up';
import type { Finding, HealthState } from '../../domain/health/finding';
import type { Consent, Inspection } from '../../domain/health/inspection';
import type { Scope } from '../../domain/health/scopes';
import { managers, refuseUnlessManager } from '../../domain/office/managers';
import { err, ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import { archiveOf } from '../archive-of';
import type { Deps } from '../deps';
import { checkedColumns, unreadableIn } from './unreadable-cells';

export type HealthDeps = Pick<Deps, 'execution' | 'caretaker' | 'mailQuota'>;

export interface HealthReply {
  readonly findings: readonly Finding[];
  readonly consentLink: string;
  /** Why the person who asks may not mend; undefined for who may. */
  readonly refusal: Refusal | undefined;
  readonly managers: readonly string[];
}

type Looked = Pick<HealthState, 'context' | 'bases' | 'unreadable' | 'today'>;

/** What is wrong with the office. Nothing is asked of Google that the person has not allowed; nothing is written. */
export function inspect({ execution, caretaker, mailQuota }: HealthDeps): Result<HealthReply, Refusal> {
  const consent = caretaker.consent();
  const may = (...scopes: readonly Scope[]): boolean =>
    !scopes.some((scope) => consent.missing.includes(scope));
  const looked = may('spreadsheets', 'userinfo.email') ? lookAt(execution) : ok(unread);
  if (!looked.ok) return looked;
  const { context } = looked.value;
  const mayLook = context !== null && may('drive');
  const folders = mayLook ? foldersOf(caretaker, context) : null;
  const driveIsOff = mayLook && folders === null;
  const inspection: Inspection = {
    consent,
    sheets: may('spreadsheets') ? caretaker.sheets() : null,
    folders,
    driveIsOff,
    editors: mayLook && !driveIsOff ? caretaker.editors(archiveOf(context)) : null,
    triggers: may('script.scriptapp') ? caretaker.triggers() : null,
    mailLeft: may('script.send_mail') ? mailQuota() : null,
  };
  return ok(reply({ ...looked.value, inspection }, consent));
}

const unread: Looked = { context: null, bases: [], unreadable: [], today: '' as Looked['today'] };

/**
 * A workbook that cannot be read is what the check-up is for; someone without a share of it is told so. Where a sheet or a
 * column is missing, only what the rules of the office need is read.
 */
function lookAt(execution: Deps['execution']): Result<Looked, Refusal> {
  const whole = look(execution, { ...checkedColumns, dasarHukum: 'all' });
  if (whole.ok || whole.error.code !== 'SHEET_BROKEN') return whole;
  const part = look(execution, { dasarHukum: ['kind', 'status', 'note'] });
  if (part.ok) return part;
  return part.error.code === 'SHEET_BROKEN' ? ok(unread) : err(part.error);
}

type WithBases = { readonly dasarHukum: 'all' | readonly ('kind' | 'status' | 'note')[] };

const look = (execution: Deps['execution'], reads: Reads & WithBases): Result<Looked, Refusal> =>
  execution.look(reads, (office, context) => ({
    context,
    bases: office.dasarHukum,
    unreadable: unreadableIn(office),
    today: localDate(context.now, context.calendar.zone),
  }));

const foldersOf = (caretaker: Deps['caretaker'], context: Context) =>
  caretaker.folders(
    context.settings.units.map(({ code }) => code),
    archiveOf(context),
  );

const reply = (state: HealthState, { link }: Consent): HealthReply => ({
  findings: checkUp(state),
  consentLink: link,
  refusal: state.context === null ? undefined : refuseUnlessManager(state.context),
  managers: state.context === null ? [] : managers(state.context),
});
