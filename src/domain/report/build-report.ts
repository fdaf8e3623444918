import { describeLateness, lateness } from '../calendar/lateness';
import { longDate, shortMoment } from '../calendar/format-date';
import { localDate } from '../calendar/instant';
import type { Context } from '../context';
import { participants } from '../kegiatan/participants';
import type { Turn } from '../kegiatan/take-step';
import { dikLines, dipLines } from '../registers/dip-lines';
import { scanSums } from '../scans/conservation';
import { evidenceOf, filedRows } from '../sop/evidence';
import { OFFICE_LANE } from '../sop/step';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import type { StepRow } from '../workbook/procedure';
import type { LegalBasisRow } from '../workbook/reference';
import type { DikRow, DipRow } from '../workbook/registers';
import { figuresOf, resultsOf } from './figures';
import { followUps, obstacles } from './remarks';
import type { ReportLacking, ReportModel, ReportStep } from './report-model';

export interface ReportOffice {
  readonly inventaris: readonly InventoryRow[];
  readonly pindaian: readonly ScanRow[];
  readonly dip: readonly DipRow[];
  readonly dik: readonly DikRow[];
  readonly dasarHukum: readonly LegalBasisRow[];
}

/** The activity report of SOP step 6. Step 6 itself stands in it as done now, by whoever sends it. */
export function buildReport(
  office: ReportOffice,
  turn: Turn,
  context: Context,
  letterNumber: string,
): ReportModel {
  const { settings, now, calendar } = context;
  const rows = office.inventaris.filter(({ kegiatan }) => kegiatan === turn.kegiatan.id);
  const filed = filedRows(office.pindaian);
  const finished = turn.steps.map((step) =>
    step.id === turn.step.id ? { ...step, finishedAt: now, actor: context.actor } : step,
  );
  const opened = turn.kegiatan.openedAt ?? now;
  const dates = [opened, now].map((at) => longDate(localDate(at, calendar.zone)));
  const scans = scanSums(office.pindaian);
  const steps = finished.map((step) => reportStep(step, context));
  return {
    office: { name: settings.office.name, address: settings.office.address, city: settings.office.city },
    title: 'Laporan Hasil Kegiatan Pendokumentasian Informasi Publik',
    kegiatan: turn.kegiatan.name,
    letterNumber,
    date: dates[1] ?? '',
    legalBases: office.dasarHukum
      .filter(({ kind }) => kind === 'dasar SOP')
      .map(({ id, subject, note }) => ({ citation: [id, subject].filter(Boolean).join(' tentang '), note })),
    purpose: `Mendokumentasikan informasi publik yang dikuasai ${settings.office.name} sesuai SOP Pendokumentasian Informasi Publik, sehingga Daftar Informasi Publik lengkap, mutakhir, dan dapat ditelusuri.`,
    period: dates[0] === dates[1] ? (dates[0] ?? '') : dates.join(' s.d. '),
    participants: [...participants(finished, rows)].map(([person, parts]) => ({
      person,
      part: parts.join('; '),
    })),
    steps,
    results: resultsOf(rows, office.pindaian, settings.units),
    totals: figuresOf(rows, filed),
    nihil: settings.units
      .filter(({ code }) => turn.steps.some(({ lane, nihil }) => lane === code && nihil === 'Nihil'))
      .map(({ name }) => name),
    scans,
    obstacles: obstacles(steps, rows, office.pindaian, scans),
    followUps: followUps(rows, office),
    dip: dipLines(office.dip),
    dik: dikLines(office.dik),
    lacking: lackingRows(rows, filed, context),
    signature: {
      role: 'Pejabat Pengelola Informasi dan Dokumentasi',
      name: settings.officials.ppidName || context.actor,
      nip: settings.officials.ppidNip,
    },
    log: { count: settings.system.chain.count, hash: settings.system.chain.hash },
  };
}

function reportStep(step: StepRow, { settings, calendar }: Context): ReportStep {
  const time = (at: StepRow['due']): string => (at === null ? '' : shortMoment(at, calendar.zone));
  const late =
    step.due !== null && step.finishedAt !== null ? lateness(step.due, step.finishedAt, calendar) : null;
  return {
    number: step.number,
    title: step.title,
    lane:
      step.lane === OFFICE_LANE
        ? 'Kantor'
        : (settings.units.find(({ code }) => code === step.lane)?.name ?? step.lane),
    standard: step.standard,
    due: time(step.due),
    finished: time(step.finishedAt),
    actor: step.actor,
    late: describeLateness(late),
  };
}

function lackingRows(
  rows: readonly InventoryRow[],
  filed: ReadonlySet<string>,
  { settings }: Context,
): readonly ReportLacking[] {
  return rows.flatMap((row) => {
    const reason = lackOf(row, filed);
    const unit = settings.units.find(({ code }) => code === row.subBagian)?.name ?? row.subBagian;
    return reason === '' ? [] : [{ unit, title: row.title || `(tanpa judul, ${row.id})`, reason }];
  });
}

function lackOf(row: InventoryRow, filed: ReadonlySet<string>): string {
  if (row.register === '' && row.decision === 'dikembalikan') return `dikembalikan: ${row.reason}`;
  if (row.register === '') return row.decision === 'ditunda' ? `ditunda: ${row.reason}` : 'belum diputuskan';
  return evidenceOf(row, filed) === 'tidak dapat dipindai' ? `tidak dipindai: ${row.unscannable}` : '';
}
