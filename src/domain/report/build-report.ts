import { longDate } from '../calendar/format-date';
import { localDate, type Instant } from '../calendar/instant';
import type { Context } from '../office/context';
import { printedHead } from '../log/anchor';
import type { Vouched } from '../inventory/typists/as-logged';
import { participants } from '../procedure/participants';
import type { StepContext } from '../kegiatan/authorize-step';
import { dikLines, dipLines } from './dip-lines';
import { scanSums } from '../scans/conservation';
import { filedRows, evidenceOf } from '../completeness/evidence';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import type { KegiatanRow } from '../workbook/procedure';
import type { LegalBasisRow } from '../workbook/reference';
import type { DikRow, DipRow } from '../workbook/registers';
import { figuresOf, resultsOf } from './figures';
import { fillMarks } from '../text/fill-marks';
import { followUps, obstacles } from './remarks';
import type { ReportModel, ReportRevision, ReportLacking } from './report-model';
import { exceptionsOf, reportStep, statementsOf } from './report-step';
import { registerFigures } from './register-figures';
import { unitName } from '../organisation/sub-bagian';
import { inTimeOf, type TimedKegiatan } from '../kegiatan/kegiatan-time';
import { rowsServed } from '../completeness/scanned-rows';
import { pick } from '../pick';

export interface ReportOffice {
  readonly kegiatan: readonly KegiatanRow[];
  readonly inventaris: readonly (InventoryRow & Vouched)[];
  readonly pindaian: readonly ScanRow[];
  readonly dip: readonly DipRow[];
  readonly dik: readonly DikRow[];
  readonly dasarHukum: readonly LegalBasisRow[];
}

const partsOf = (...args: Parameters<typeof participants>): ReportModel['participants'] =>
  [...participants(...args)].map(([person, parts]) => ({ person, part: parts.join('; ') }));

/**
 * The activity report of SOP step 6: figures, scans and obstacles of its Kegiatan, and the current registers. While
 * step 6 is open, the report shows it as done now by the sender. A revision reports on the Kegiatan as closed.
 */
export function buildReport(
  office: ReportOffice,
  turn: StepContext,
  context: Context,
  letterNumber: string,
  revision: ReportRevision | null = null,
): ReportModel {
  const { settings, now, calendar } = context;
  const rows = office.inventaris.filter(({ kegiatan }) => kegiatan === turn.kegiatan.id);
  const filed = filedRows(office.pindaian);
  const finished = turn.steps.map((step) =>
    step.id === turn.step.id && step.finishedAt === null
      ? { ...step, finishedAt: now, actor: context.actor }
      : step,
  );
  const opened = turn.kegiatan.openedAt ?? now;
  const day = (at: Instant): string => longDate(localDate(at, calendar.zone));
  const dates = [opened, turn.kegiatan.closedAt ?? now].map(day);
  const words = { kantor: settings.office.name, kegiatan: turn.kegiatan.name };
  const ownScans = scansOf(office, turn.kegiatan);
  const scans = scanSums(ownScans);
  const figuresIn = (entries: Parameters<typeof registerFigures>[0]) =>
    registerFigures(entries, rows, turn.kegiatan, office.kegiatan);
  const steps = finished.map((step) => reportStep(step, context));
  return {
    office: { name: settings.office.name, address: settings.office.address, city: settings.office.city },
    ...pick(settings.report, 'paper', 'title', 'sections'),
    revision,
    kegiatan: turn.kegiatan.name,
    letterNumber,
    day: localDate(now, calendar.zone),
    date: day(now),
    legalBases: office.dasarHukum
      .filter(({ kind }) => kind === 'dasar SOP')
      .map(({ id, subject, note }) => ({ citation: [id, subject].filter(Boolean).join(' tentang '), note })),
    purpose: fillMarks(settings.report.purpose, words),
    period: dates[0] === dates[1] ? (dates[0] ?? '') : dates.join(' s.d. '),
    participants: partsOf(finished, rows),
    steps,
    results: resultsOf(rows, office.pindaian, settings.units),
    totals: figuresOf(rows, filed),
    nihil: settings.units
      .filter(({ code }) => turn.steps.some(({ lane, nihil }) => lane === code && nihil === 'Nihil'))
      .map(({ name }) => name),
    scans,
    registers: { dip: figuresIn(office.dip), dik: figuresIn(office.dik) },
    obstacles: obstacles(steps, rows, ownScans, scans, [
      ...exceptionsOf(finished, context),
      ...statementsOf(rows),
    ]),
    followUps: followUps(rows, office),
    dip: dipLines(office.dip, settings.units),
    dik: dikLines(office.dik),
    incompleteRows: incompleteRows(rows, filed, context),
    farewell: fillMarks(settings.report.farewell, words),
    signature: {
      role: settings.report.signer,
      name: settings.office.ppidName || context.actor,
      nip: settings.office.ppidNip,
    },
    acknowledged:
      settings.report.acknowledgedBy === ''
        ? null
        : { role: settings.report.acknowledgedBy, name: settings.office.sekretarisName },
    log: printedHead(context),
  };
}

/** Unregistered rows, and rows that cannot be scanned, each with the reason. */
function incompleteRows(
  rows: readonly InventoryRow[],
  filed: ReadonlySet<string>,
  { settings }: Context,
): readonly ReportLacking[] {
  return rows.flatMap((row) => {
    const reason = missingIn(row, filed);
    const unit = unitName(row.subBagian, settings.units);
    return reason === '' ? [] : [{ unit, title: row.title || `(tanpa judul, ${row.id})`, reason }];
  });
}

function missingIn(row: InventoryRow, filed: ReadonlySet<string>): string {
  if (row.register === '' && row.decision === 'dikembalikan') return `dikembalikan: ${row.reason}`;
  if (row.register === '') return row.decision === 'ditunda' ? `ditunda: ${row.reason}` : 'belum diputuskan';
  return evidenceOf(row, filed) === 'tidak dapat dipindai' ? `tidak dipindai: ${row.unscannable}` : '';
}

interface ScannedOffice<S> {
  readonly kegiatan: readonly TimedKegiatan[];
  readonly inventaris: readonly Pick<InventoryRow, 'id' | 'kegiatan'>[];
  readonly pindaian: readonly S[];
}

/**
 * The files that a Kegiatan reports on: those that serve one of its rows, and those without a row (waiting, duplicate,
 * in Karantina) first seen during it. Each file is reported by some Kegiatan.
 */
export function scansOf<S extends Pick<ScanRow, 'row' | 'seenAt'>>(
  { kegiatan: all, inventaris, pindaian }: ScannedOffice<S>,
  kegiatan: TimedKegiatan,
): readonly S[] {
  const kegiatanOf = new Map(inventaris.map((row) => [row.id, row.kegiatan]));
  const isIn = inTimeOf(kegiatan, all);
  return pindaian.filter((scan) => {
    const served = rowsServed(scan).flatMap((id) => kegiatanOf.get(id) ?? []);
    return served.length > 0 ? served.includes(kegiatan.id) : isIn(scan.seenAt);
  });
}
