import type { ReportStep } from '../../domain/report/report-model';
import type { TableColumn } from './block';
import { orDash, tableOrNone } from './parts';
import type { Section } from './section';

/** Shares in mm on A4: no word of a header or of a unit's usual name is broken. */
const columns: readonly TableColumn[] = [
  { header: 'No', share: 8, align: 'center' },
  { header: 'Tahap', share: 27 },
  { header: 'Unit Kerja', share: 25 },
  { header: 'Waktu Standar', share: 14.5, align: 'center' },
  { header: 'Tenggat', share: 15, align: 'center' },
  { header: 'Selesai', share: 15, align: 'center' },
  { header: 'Diselesaikan Oleh', share: 21 },
  { header: 'Diperiksa Oleh', share: 20 },
  { header: 'Keterangan', share: 19.5 },
];

/** Each step of each lane with its standard, due and actual times. */
export const procedure: Section = ({ steps }) =>
  tableOrNone('Kegiatan dilaksanakan sesuai alur prosedur dengan tahapan sebagai berikut:', {
    columns,
    rows: steps.map(rowOf),
  });

const rowOf = (step: ReportStep): readonly string[] => [
  String(step.number),
  step.title,
  step.lane,
  orDash(step.standard),
  orDash(step.due),
  orDash(step.finished),
  orDash(step.actor),
  orDash(step.checked),
  remark(step),
];

function remark({ late, finished }: ReportStep): string {
  if (late !== '') return late;
  return finished === '' ? '-' : 'tepat waktu';
}
