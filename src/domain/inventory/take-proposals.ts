import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { codeProposer } from '../completeness/propose-code';
import { authorizeLane } from '../kegiatan/authorize-lane';
import type { ProcedureOffice } from '../kegiatan/authorize-step';
import { rowCells } from '../log/row-cells';
import { err, ok, type Result } from '../refusal/result';
import { coordination } from '../sop/step-3-coordination';
import { inventaris, type InventoryRow } from '../workbook/inventaris';
import type { ClassificationRow } from '../workbook/reference';
import { rowEvents } from './typists/row-events';
import { carriedChange, typedAgain } from './carried-change';
import { REOPENED } from './typists/undecided';

export interface ProposingOffice extends ProcedureOffice {
  readonly inventaris: readonly Pick<
    InventoryRow,
    'id' | 'kegiatan' | 'subBagian' | 'title' | 'classification' | 'typedBy' | 'decision' | 'carried'
  >[];
  readonly klasifikasi: readonly ClassificationRow[];
}

/**
 * The unit takes over the proposed classification code of these rows; rows with a code stay as they are. Whoever takes
 * one over counts as its typist, and a decided row must be decided again, as after any change.
 */
export function takeProposals(
  office: ProposingOffice,
  context: Context,
  named: readonly string[],
): Result<Changes> {
  const propose = codeProposer(office.klasifikasi);
  const rows = new Map(office.inventaris.map((row) => [row.id, row]));
  const parts: Partial<Changes>[] = [];
  for (const id of new Set(named)) {
    const row = rows.get(id);
    if (!row) return err({ code: 'ROW_UNKNOWN', rowId: id });
    const lane = authorizeLane(office, context, row, { permission: 'typeRows', until: coordination });
    if (!lane.ok) return lane;
    const code = row.classification === '' ? propose(row.title)?.code : undefined;
    if (code === undefined) continue;
    const isOpen = row.decision === '' || row.decision === 'ditunda';
    const set = {
      classification: code,
      typedBy: typedAgain(row, context.actor),
      ...carriedChange(row),
      ...(isOpen ? {} : REOPENED),
    };
    const update: RowUpdate = { sheet: 'inventaris', id, set };
    const detail = `${inventaris.columns.classification.header}: "" menjadi "${code}" (usulan)`;
    const cells = rowCells({ ...set, typedBy: context.actor });
    parts.push({ updates: [update], log: [{ event: rowEvents.edited, object: id, detail, cells }] });
  }
  return parts.length === 0 ? err({ code: 'NOTHING_TO_DO' }) : ok(joinChanges(...parts));
}
