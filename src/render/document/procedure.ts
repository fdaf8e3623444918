import type { ReportStep } from '../../domain/report/report-model';
import type { TableColumn } from './block';
import { orDash, tableOrNone } from './parts';
import type { Section } from './section';

const columns: readonly TableColumn[] = [
  { header: 'No', share: 7, align: 'center' },
  { header: 'Tahap', share: 34 },
  { header: 'Unit Kerja', share: 26 },
  { header: 'Waktu Standar', share: 15, align: 'center' },
  { header: 'Tenggat', share: 17, align: 'center' },
  { header: 'Selesai', share: 17, align: 'center' },
  { header: 'Diselesaikan Oleh', share: 25 },
  { header: 'Diperiksa Oleh', share: 25 },
  { header: 'Keterangan', share: 20 },
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
