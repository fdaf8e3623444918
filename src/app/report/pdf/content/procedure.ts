import type { ReportStep } from '../../../../domain/report/report-model';
import type { TableColumn } from '../layout/block';
import { orDash, tableOrNone } from './parts';
import type { Section } from './section';

const columns: readonly TableColumn[] = [
  { header: 'No', share: 8, align: 'center' },
  { header: 'Tahap', share: 36 },
  { header: 'Jalur', share: 28 },
  { header: 'Standar', share: 15, align: 'center' },
  { header: 'Tenggat', share: 20, align: 'center' },
  { header: 'Selesai', share: 20, align: 'center' },
  { header: 'Pelaksana', share: 24 },
  { header: 'Keterangan', share: 20 },
];

/** Each step of each lane with its standard, due and actual time. */
export const procedure: Section = {
  title: 'Pelaksanaan',
  blocks: ({ steps }) =>
    tableOrNone('Kegiatan dilaksanakan sesuai alur prosedur dengan tahapan sebagai berikut:', {
      columns,
      rows: steps.map(rowOf),
    }),
};

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
