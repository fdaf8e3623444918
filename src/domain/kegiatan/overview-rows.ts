import { OFFICE_LANE } from '../sop/step';
import type { SubBagian } from '../office/sub-bagian';
import type { BerandaRow, StepRow } from '../workbook/procedure';
import { lanesOf } from './lanes';

type Step = Pick<StepRow, 'id' | 'number' | 'title' | 'lane' | 'status' | 'due' | 'doer'>;

/** The dashboard's table: one row a lane, the office last. Derived from the steps, so it can always be made again. */
export function overviewRows(steps: readonly Step[], units: readonly SubBagian[]): readonly BerandaRow[] {
  return [...lanesOf(steps), OFFICE_LANE].map((lane) => {
    const own = steps.filter((step) => step.lane === lane);
    const open = own.find(({ status }) => status === 'terbuka');
    const done = own.filter(({ status }) => status === 'selesai').length;
    return {
      id: lane,
      name: lane === OFFICE_LANE ? 'Kantor' : (units.find(({ code }) => code === lane)?.name ?? lane),
      step: open ? `${open.number}. ${open.title}` : done === own.length ? 'Selesai' : 'Menunggu',
      due: open?.due ?? null,
      turn: open?.doer ?? '',
      done,
      total: own.length,
    };
  });
}
