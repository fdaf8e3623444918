import { authorizeLane } from '../kegiatan/authorize-lane';
import type { ProcedureOffice } from '../kegiatan/authorize-step';
import { rowEntries } from '../log/row-entries';
import type { Context } from '../office/context';
import { refuseWithout } from '../office/permissions';
import { err, ok, type Result } from '../refusal/result';
import { runningKegiatan } from '../sop/running';
import { coordination } from '../sop/step-3-coordination';
import { tidy } from '../text/normalise';
import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import { inventaris, type InventoryRow } from '../workbook/inventaris';
import { endings, isUnanswered, type CarriedAnswer } from '../workbook/vocabulary/carried';
import { answeredCells } from './carried-change';
import { rowEvents } from './typists/row-events';

type Row = Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian' | 'carried' | 'typedBy' | 'decision'>;
export interface AnsweringOffice extends ProcedureOffice {
  readonly inventaris: readonly Row[];
}

/** An answer about some documents of the former Kegiatan. */
export interface CarriedGroup {
  readonly answer: CarriedAnswer;
  readonly ids: readonly string[];
  /** Why they end; not needed for the other answers. */
  readonly reason: string;
}

/**
 * SOP 1 of a later Kegiatan: the unit answers which of its registered documents are the same, changed or ended. With
 * `rest`, all of its documents without an answer are `tetap`. The first row that the actor may not answer refuses the
 * whole call.
 */
export function answerCarried(
  office: AnsweringOffice,
  context: Context,
  unit: string,
  groups: readonly CarriedGroup[],
  rest: boolean,
): Result<Changes> {
  const kegiatan = runningKegiatan(office.kegiatan)?.id;
  if (kegiatan === undefined) return err({ code: 'NO_KEGIATAN' });
  const wrongActor = refuseWithout(context, 'typeRows', unit);
  if (wrongActor) return err(wrongActor);
  const own = office.inventaris.filter((row) => row.kegiatan === kegiatan && row.subBagian === unit);
  const rows = new Map(own.map((row) => [row.id, row]));
  const answers = new Map<Row, CarriedGroup>();
  for (const group of groups) {
    const isEnding = endings.some((each) => each === group.answer);
    if (isEnding && tidy(group.reason) === '') return err({ code: 'REASON_NEEDED', field: REASON });
    for (const id of group.ids) {
      const row = rows.get(id);
      if (!row || row.carried === '') return err({ code: 'ROW_UNKNOWN', rowId: id });
      answers.set(row, group);
    }
  }
  if (rest)
    for (const row of own) if (isUnanswered(row) && !answers.has(row) && isOpen(row)) answers.set(row, SAME);
  const [first] = answers.keys();
  if (!first) return err({ code: 'NOTHING_TO_DO' });
  const lane = authorizeLane(office, context, first, { permission: 'typeRows', until: coordination });
  return lane.ok ? ok(changesOf(answers, context)) : lane;
}

const SAME: CarriedGroup = { answer: 'tetap', ids: [], reason: '' };
const REASON = 'Alasan dokumen berakhir';

/** A row that its unit postponed is not answered with the others. */
const isOpen = ({ decision }: Row): boolean => decision !== 'ditunda';

function changesOf(answers: ReadonlyMap<Row, CarriedGroup>, { actor }: Context): Changes {
  const sets = [...answers].map(([row, { answer, reason }]) => {
    const words = tidy(reason);
    return {
      row,
      answer,
      words,
      set: { ...answeredCells(row, answer, actor), ...(words && { reason: words }) },
    };
  });
  return joinChanges({
    updates: sets.map(({ row, set }): RowUpdate => ({ sheet: 'inventaris', id: row.id, set })),
    log: rowEntries(
      rowEvents.answered,
      sets.map(({ row, answer, words, set }) => ({
        id: row.id,
        detail: `${inventaris.columns.carried.header}: ${answer}${words === '' ? '' : `: ${words}`}`,
        cells: { ...set, typedBy: actor },
      })),
    ),
  });
}
