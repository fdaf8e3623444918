import { localDate } from '../calendar/instant';
import { changesSince } from '../inventory/return-note';
import type { Context } from '../office/context';
import { err, ok, type Result } from '../refusal/result';
import type { Refusal } from '../refusal/refusal';
import { authorizeStep } from '../kegiatan/authorize-step';
import { stepRef } from '../sop/step';
import { coordination } from '../sop/step-3-coordination';
import { applyUpdates, joinChanges } from '../workbook/changes';
import { isUnchanged } from '../workbook/vocabulary/carried';
import { decideRows, type CoordinationOffice, type Decided, type Verdict } from './decide-rows';
import { decreeInForce } from './decree';

type Row = CoordinationOffice['inventaris'][number];

/**
 * SOP 3 of a later Kegiatan: accepts every undecided row of the unit that is listed as it was, and further rows by name.
 * A document of the DIK stays there: it is proposed again, with its reason, unless a decree in force exempts it.
 */
export function acceptUnchanged(
  office: CoordinationOffice,
  context: Context,
  unit: string,
  also: readonly string[],
): Result<Decided> {
  const turn = authorizeStep(office, context, stepRef(coordination, unit));
  if (!turn.ok) return turn;
  const kegiatan = turn.value.kegiatan.id;
  const own = office.inventaris.filter((row) => row.kegiatan === kegiatan && row.subBagian === unit);
  const rows = own.filter((row) => also.includes(row.id) || isSame(row));
  if (rows.length === 0) return err({ code: 'NOTHING_TO_DO' });
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const { verdict, reason } = verdictOf(row, office, context);
    const known = groups.get(`${verdict}/${reason}`);
    groups.set(`${verdict}/${reason}`, { verdict, reason, ids: [...(known?.ids ?? []), row.id] });
  }
  return decideGroups(office, context, unit, [...groups.values()]);
}

interface Group {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly ids: readonly string[];
}

function decideGroups(
  office: CoordinationOffice,
  context: Context,
  unit: string,
  groups: readonly Group[],
): Result<Decided> {
  const parts: Decided[] = [];
  const refused: Refusal[] = [];
  let inventaris = office.inventaris;
  for (const { verdict, reason, ids } of groups) {
    const part = decideRows({ ...office, inventaris }, context, unit, ids, verdict, reason);
    if (!part.ok) {
      refused.push(part.error);
      continue;
    }
    parts.push(part.value);
    inventaris = applyUpdates('inventaris', inventaris, part.value.changes.updates);
  }
  const [first] = refused;
  if (parts.length === 0 && first) return err(first);
  return ok({
    changes: joinChanges(...parts.map(({ changes }) => changes)),
    decided: parts.flatMap(({ decided }) => decided),
    refused: [...refused, ...parts.flatMap((part) => part.refused)],
  });
}

const isSame = (row: Row): boolean =>
  isUnchanged(row) &&
  row.decision === '' &&
  (row.was === undefined || changesSince(row.was, row).length === 0);

const PROPOSED_BEFORE = 'Diusulkan pada Kegiatan sebelumnya';

function verdictOf(
  row: Row,
  { dasarHukum }: CoordinationOffice,
  { now, calendar }: Context,
): Omit<Group, 'ids'> {
  const decree = decreeInForce(row.exemptionBasis, dasarHukum, localDate(now, calendar.zone));
  const isDecided = row.category === 'dikecualikan' && decree !== undefined;
  return row.register !== 'DIK' || isDecided || !isUnchanged(row)
    ? { verdict: 'diterima', reason: '' }
    : { verdict: 'diusulkan dikecualikan', reason: (row.was?.reason ?? row.reason ?? '') || PROPOSED_BEFORE };
}
