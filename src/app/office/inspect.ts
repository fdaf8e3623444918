import type { Context } from '../../domain/office/context';
import { localDate } from '../../domain/calendar/instant';
import { checkUp } from '../../domain/health/check-up';
import type { Finding, HealthState } from '../../domain/health/finding';
import type { Consent, Inspection } from '../../domain/health/inspection';
import { publicationState } from '../../domain/publication/publication-state';
import { PUBLISHED } from '../../domain/scans/office-folders';
import { copiedItems } from '../../domain/expected/item-copies';
import { goneLines } from '../../domain/kegiatan/vouched-line';
import { typedLines } from '../../domain/procedure/restore-steps';
import { wholeLog } from '../../domain/log/split-log';
import { missingEntries } from '../../domain/registers/entry/logged-entries';
import { copiedNumbers } from '../../domain/workbook/without-copies';
import { goneScans } from '../../domain/scans/archive/gone-scans';
import { missingScans } from '../../domain/scans/ledger/logged-scans';
import { stillOpen } from '../../domain/registers/share-scans';
import { typedEntries, withheldEntries } from '../../domain/registers/visibility';
import type { Scope } from '../../domain/health/scopes';
import { managers, refuseUnlessManager } from '../../domain/office/managers';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import { accessHistory, historyReads } from './log/access-history';
import { logOfEntryCells, procedure } from '../reads';
import { archiveOf } from './rights/archive-of';
import { readExemptedFolders } from './rights/limit-exempted';
import type { Deps } from '../deps';
import { checkedColumns, unreadableIn } from './unreadable-cells';

export type HealthDeps = Pick<Deps, 'execution' | 'inspector' | 'access' | 'mailQuota'>;

export interface HealthReply {
  readonly findings: readonly Finding[];
  readonly consentLink: string;
  /** Why the caller may not repair; undefined if they may. */
  readonly refusal: Refusal | undefined;
  readonly managers: readonly string[];
}

type OfficeReading = Pick<
  HealthState,
  | 'context'
  | 'bases'
  | 'unreadable'
  | 'gone'
  | 'steps'
  | 'unlisted'
  | 'withheld'
  | 'stillOpen'
  | 'filesGone'
  | 'typed'
  | 'copied'
  | 'history'
  | 'today'
>;

/**
 * What is wrong with the office. Makes no Google request that the caller has not consented to; writes nothing.
 * @param refuse ends the inspection before Drive is read
 */
export function inspect(
  { execution, inspector, access, mailQuota }: HealthDeps,
  refuse: (context: Context) => Refusal | undefined = () => undefined,
): Result<HealthReply> {
  const consent = inspector.consent();
  const may = (...scopes: readonly Scope[]): boolean =>
    !scopes.some((scope) => consent.missing.includes(scope));
  const result = may('spreadsheets', 'userinfo.email') ? readOffice(execution) : ok(unread);
  if (!result.ok) return result;
  const { context } = result.value;
  const refusal = context === null ? undefined : refuse(context);
  if (refusal) return err(refusal);
  const mayLook = context !== null && may('drive');
  const folders = mayLook ? foldersOf(inspector, context) : null;
  const driveIsOff = mayLook && folders === null;
  const inspection: Inspection = {
    consent,
    sheets: may('spreadsheets') ? inspector.sheets() : null,
    folders: folders?.faults ?? null,
    driveIsOff,
    access: mayLook && folders !== null ? [...folders.access, ...inspector.openFiles()] : null,
    exempted:
      mayLook && !driveIsOff && may('script.external_request')
        ? readExemptedFolders({ access }, context.settings).folders
        : null,
    published: mayLook && !driveIsOff ? publishedFault(inspector, context) : null,
    triggers: may('script.scriptapp') ? inspector.triggers() : null,
    mailLeft: may('script.send_mail') ? mailQuota() : null,
  };
  return ok(reply({ ...result.value, inspection }, consent));
}

const unread: OfficeReading = {
  context: null,
  bases: [],
  unreadable: [],
  gone: [],
  steps: { gone: [], typed: [] },
  unlisted: [],
  withheld: [],
  stillOpen: [],
  filesGone: [],
  typed: { dip: [], dik: [] },
  copied: { dip: [], dik: [], pindaian: [], daftarWajib: [] },
  history: { former: [], opened: new Set() },
  today: '' as OfficeReading['today'],
};

/**
 * An unreadable workbook is a finding; a person without access to it is told so. If a sheet or a column is missing, reads only
 * what the rules of the office need.
 */
function readOffice(execution: Deps['execution']): Result<OfficeReading> {
  const whole = execution.read(
    {
      ...checkedColumns,
      ...historyReads,
      log: ['id', ...logOfEntryCells.log, 'at', 'actor'],
      ...procedure,
      logLama: ['id', ...logOfEntryCells.log],
      dip: 'all',
      dik: 'all',
      inventaris: ['entry'],
      salinan: 'all',
      daftarWajib: 'all',
      dasarHukum: 'all',
    },
    (office, context): OfficeReading => {
      const log = wholeLog(office.logLama, office.log);
      return {
        ...readingOf(office, context),
        history: accessHistory(office, log, context),
        gone: missingEntries(office, log),
        steps: {
          gone: goneLines([...office.kegiatan, ...office.tahapan]),
          typed: typedLines(office, context.calendar.zone),
        },
        unlisted: missingScans([...office.pindaian, ...office.salinan], log),
        withheld: withheldEntries(office.dip),
        filesGone: [...goneScans(office.pindaian), ...goneScans(office.salinan)],
        stillOpen: stillOpen({ ...office, log }, context.settings.publication.shareScans),
        typed: { dip: typedEntries(office.dip), dik: typedEntries(office.dik) },
        copied: {
          dip: copiedNumbers(office.dip),
          dik: copiedNumbers(office.dik),
          pindaian: copiedNumbers(office.pindaian),
          daftarWajib: copiedItems(office.daftarWajib),
        },
      };
    },
  );
  if (whole.ok || whole.error.code !== 'SHEET_BROKEN') return whole;
  const part = execution.read({ dasarHukum: ['kind', 'status', 'note'] }, readingOf);
  if (part.ok) return part;
  return part.error.code === 'SHEET_BROKEN' ? ok(unread) : err(part.error);
}

const readingOf = (
  office: Parameters<typeof unreadableIn>[0] & { readonly dasarHukum: HealthState['bases'] },
  context: Context,
): OfficeReading => ({
  ...unread,
  context,
  bases: office.dasarHukum,
  unreadable: unreadableIn(office),
  today: localDate(context.now, context.calendar.zone),
});

function publishedFault(inspector: Deps['inspector'], { settings }: Context) {
  const { fileId } = publicationState(settings);
  return fileId === '' ? null : inspector.published(fileId, settings.folders[PUBLISHED] ?? '');
}

const foldersOf = (inspector: Deps['inspector'], context: Context) =>
  inspector.folders(
    context.settings.units.map(({ code }) => code),
    archiveOf(context),
  );

const reply = (state: HealthState, { link }: Consent): HealthReply => ({
  findings: checkUp(state),
  consentLink: link,
  refusal: state.context === null ? undefined : refuseUnlessManager(state.context),
  managers: state.context === null ? [] : managers(state.context),
});
