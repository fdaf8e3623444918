import type { CalendarDate } from '../calendar/calendar-date';
import { dateRange, longDate } from '../calendar/format-date';
import { localDate, type Instant } from '../calendar/instant';
import type { Context } from '../office/context';
import { printedHead } from '../log/anchor';
import type { LogEntry } from '../workbook/log-entry';
import type { Vouched } from '../inventory/typists/as-logged';
import { participants } from '../procedure/participants';
import type { StepContext } from '../kegiatan/authorize-step';
import { dikLines, dipLines } from './dip-lines';
import { scanSums } from '../scans/ledger/conservation';
import { filedRows, evidenceOf } from '../completeness/evidence';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import type { KegiatanRow, StepRow } from '../workbook/procedure';
import type { LegalBasisRow } from '../workbook/reference';
import type { PaperRow } from '../workbook/naskah';
import type { DikRow, DipRow } from '../workbook/registers';
import type { ExpectedItem } from '../expected/expected-lines';
import { expectedOf } from '../expected/expected-of';
import { expectedEntries } from './figures/expected-entries';
import { figuresOf, resultsOf } from './figures/figures';
import type { Digest } from '../log/digest';
import { firstFault } from '../log/first-fault';
import { fillMarks } from '../text/fill-marks';
import { comparisonWith } from './figures/kegiatan-figures';
import { conclusions } from './figures/conclusions';
import { letterheadOf } from '../office/letterhead';
import { kegiatanTitle } from './kegiatan-title';
import { followUps, obstacles } from './figures/remarks';
import { legalCitations } from './legal-citations';
import { participantsOf } from './participants-of';
import { signersOf } from './sending/signers-of';
import type { ReportModel, ReportRevision, ReportLacking } from './report-model';
import { exceptionsOf, faultRemark, reportStep, statementsOf, uncheckedOf } from './report-step';
import { registerFigures } from './figures/register-figures';
import { listingIn } from '../registers/listing';
import { shortName } from '../organisation/short-name';
import { folderLink } from '../office/drive-id';
import { unitName } from '../organisation/sub-bagian';
import { scansOf } from '../scans/ledger/scans-of';
import { pick } from '../pick';

export interface ReportOffice {
  readonly kegiatan: readonly KegiatanRow[];
  readonly inventaris: readonly (InventoryRow & Vouched)[];
  readonly pindaian: readonly ScanRow[];
  readonly dip: readonly DipRow[];
  readonly dik: readonly DikRow[];
  readonly dasarHukum: readonly LegalBasisRow[];
  /** The papers to sign, the report among them. */
  readonly naskah: readonly PaperRow[];
  readonly tahapan: readonly StepRow[];
  readonly daftarWajib: readonly ExpectedItem[];
  readonly log: readonly LogEntry[];
}

/**
 * The activity report of SOP step 6: figures, scans and obstacles of its Kegiatan, and the current registers. While
 * step 6 is open, the report shows it as done now by the sender. A revision reports on the Kegiatan as closed.
 */
export function buildReport(
  office: ReportOffice,
  turn: StepContext,
  context: Context,
  letterNumber: string,
  digest: Digest,
  revision: ReportRevision | null = null,
): ReportModel {
  const { settings, now, calendar } = context;
  const rows = office.inventaris.filter(({ kegiatan }) => kegiatan === turn.kegiatan.id);
  const filed = filedRows(office.pindaian);
  const listingOf = listingIn(office);
  const finished = turn.steps.map((step) =>
    step.id === turn.step.id && step.finishedAt === null
      ? { ...step, finishedAt: now, actor: context.actor }
      : step,
  );
  const day = (at: Instant): CalendarDate => localDate(at, calendar.zone);
  const filled = phrasesOf(context, turn.kegiatan);
  const ownScans = scansOf(office.pindaian, turn.kegiatan, office.kegiatan);
  const scans = scanSums(ownScans);
  const steps = finished.map((step) => reportStep(step, context));
  const totals = figuresOf(rows, filed, listingOf);
  const nihil = turn.steps.flatMap((step) => (step.nihil === 'Nihil' ? [step.lane] : []));
  const registers = registersIn(office, rows, turn);
  return {
    office: { ...letterheadOf(settings.office), city: settings.office.city },
    ...pick(settings.report, 'paper', 'title', 'chapters', 'numbering'),
    addressee: filled(settings.report.addressee),
    through: filled(settings.report.through),
    copies: settings.report.copies.map(filled),
    revision,
    kegiatan: turn.kegiatan.name,
    kegiatanTitle: kegiatanTitle(turn.kegiatan.name),
    letterNumber,
    day: day(now),
    date: longDate(day(now)),
    legalBases: legalCitations(office.dasarHukum),
    general: filled(settings.report.general),
    purpose: filled(settings.report.purpose),
    scope: filled(settings.report.scope),
    period: dateRange(day(turn.kegiatan.openedAt ?? now), day(turn.kegiatan.closedAt ?? now)),
    participants: participantsOf(participants(finished, rows), context.people),
    steps,
    results: resultsOf(rows, office.pindaian, settings.units, listingOf, nihil),
    totals,
    nihil: settings.units.filter(({ code }) => nihil.includes(code)).map(({ name }) => name),
    scans,
    registers,
    comparison: comparisonWith(office.kegiatan, turn.kegiatan, { totals, registers, scans }),
    obstacles: obstacles(steps, rows, ownScans, scans, [
      ...[...uncheckedOf(finished), ...exceptionsOf(finished, context), ...statementsOf(rows)],
      ...faultRemark(firstFault(office.log, settings, digest)),
    ]),
    conclusions: conclusions(steps, totals),
    followUps: followUps(rows, listingOf, office),
    dip: dipLines(office.dip, settings.units),
    dik: dikLines(office.dik),
    incompleteRows: incompleteRows(rows, filed, listingOf, context),
    ...expectedIn(office, turn, context),
    farewell: filled(settings.report.farewell),
    ...signersOf(context),
    links: {
      folder: folderLink(settings.folders['Laporan'] ?? ''),
      page: settings.publication.address,
    },
    log: printedHead(context),
  };
}

function registersIn(
  office: ReportOffice,
  rows: ReportOffice['inventaris'],
  { kegiatan }: StepContext,
): ReportModel['registers'] {
  const { dip, dik } = office;
  const figuresIn = (own: typeof dip | typeof dik, others: typeof dip | typeof dik) =>
    registerFigures(own, others, rows, listingIn(office), kegiatan, office.kegiatan);
  return { dip: figuresIn(dip, dik), dik: figuresIn(dik, dip) };
}

/** Nothing for an office without a master list. */
const expectedIn = (
  office: ReportOffice,
  { kegiatan }: StepContext,
  context: Context,
): Pick<ReportModel, 'expected'> =>
  office.daftarWajib.length === 0
    ? {}
    : { expected: expectedEntries(expectedOf(office, kegiatan, context), context.settings.units) };

/** Fills the marks of the office's phrases. */
function phrasesOf({ settings: { office } }: Context, { name: kegiatan }: Pick<KegiatanRow, 'name'>) {
  const words = { kantor: office.name, singkatan: shortName(office.name), kegiatan };
  return (text: string): string => fillMarks(text, words);
}

/** Unregistered rows, and rows that cannot be scanned, each with the reason. */
function incompleteRows(
  rows: readonly InventoryRow[],
  filed: ReadonlySet<string>,
  listingOf: ReturnType<typeof listingIn>,
  { settings }: Context,
): readonly ReportLacking[] {
  return rows.flatMap((row) => {
    const reason = listingOf(row) === 'ditarik' ? 'ditarik dari daftar' : missingIn(row, filed);
    const unit = unitName(row.subBagian, settings.units);
    return reason === '' ? [] : [{ unit, title: row.title || `(tanpa judul, ${row.id})`, reason }];
  });
}

function missingIn(row: InventoryRow, filed: ReadonlySet<string>): string {
  if (row.register === '' && row.decision === 'dikembalikan') return `dikembalikan: ${row.reason}`;
  if (row.decision === 'ditunda') return `ditunda: ${row.reason}`;
  if (row.register === '') return 'belum diputuskan';
  return evidenceOf(row, filed) === 'tidak dapat dipindai' ? `tidak dipindai: ${row.unscannable}` : '';
}
