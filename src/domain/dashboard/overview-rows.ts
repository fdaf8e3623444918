import type { Context } from '../office/context';
import { laneName, OFFICE_LANE } from '../sop/step';
import type { BerandaRow, LaneState, StepRow } from '../workbook/procedure';
import { lanesOf } from '../kegiatan/lanes';

type Step = Pick<StepRow, 'id' | 'number' | 'title' | 'lane' | 'status' | 'due' | 'doer'>;
type Shown = Omit<
  BerandaRow,
  'documents' | 'flagged' | 'missing' | 'undecided' | 'returned' | 'thin' | 'score'
>;

/** The dashboard's table: one row per lane, the office last. Derived from the steps, so it can always be rebuilt. */
export function overviewRows(
  steps: readonly Step[],
  { settings, now }: Pick<Context, 'settings' | 'now'>,
): readonly Shown[] {
  return [...lanesOf(steps), OFFICE_LANE].map((lane) => {
    const own = steps.filter((step) => step.lane === lane);
    const open = own.find(({ status }) => status === 'terbuka');
    const done = own.filter(({ status }) => status === 'selesai').length;
    const isDone = done === own.length;
    const state: LaneState = isDone
      ? 'Selesai'
      : !open
        ? 'Menunggu'
        : isLate(open, now)
          ? 'Terlambat'
          : 'Berjalan';
    return {
      id: lane,
      name: laneName(lane, settings.units),
      step: open ? `${open.number}. ${open.title}` : isDone ? 'Selesai' : 'Menunggu',
      due: open?.due ?? null,
      turn: open?.doer ?? '',
      done,
      total: own.length,
      state,
      open: own.filter(({ status }) => status === 'terbuka').length,
      waiting: own.filter(({ status }) => status === 'menunggu').length,
    };
  });
}

const isLate = ({ due }: Step, now: number): boolean => due !== null && due < now;
