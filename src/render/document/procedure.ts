import type { ReportStep } from '../../domain/report/report-model';
import type { TableColumn } from './block';
import { orDash, tableOrNone } from './parts';
import type { Section } from './section';

const columns: readonly TableColumn[] = [
  { header: 'No', share: 7, align: 'center' },
  { header: 'Tahap', share: 40 },
  { header: 'Jalur', share: 29 },
  { header: 'Standar', share: 14.5, align: 'center' },
  { header: 'Tenggat', share: 18, align: 'center' },
  { header: 'Selesai', share: 18, align: 'center' },
  { header: 'Pelaksana', share: 22.5 },
  { header: 'Keterangan', share: 20.5 },
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
  remark(step),
];

function remark({ late, finished }: ReportStep): string {
  if (late !== '') return late;
  return finished === '' ? '-' : 'tepat waktu';
}
