import type { CalendarDate } from '../calendar/calendar-date';
import { localDate } from '../calendar/instant';
import { evidenceOf, filedRows } from '../completeness/evidence';
import { kegiatanOfLine } from '../coordination/recapitulate';
import type { WorkScan } from '../completeness/work';
import { signerFor } from '../office/people/officials';
import type { Context } from '../office/context';
import { roleInLane } from '../organisation/role';
import type { SubBagian } from '../organisation/sub-bagian';
import { pick } from '../pick';
import { kegiatanTitle } from '../report/kegiatan-title';
import type { Signer } from '../report/report-model';
import { stepNumbers } from '../sop/step-numbers';
import type { InventoryRow } from '../workbook/inventaris';
import type { KegiatanRow, StepRow } from '../workbook/procedure';
import type { RecapRow } from '../workbook/registers';

export type InventoryLine = Pick<
  InventoryRow,
  'id' | 'title' | 'year' | 'category' | 'form' | 'printedPlace'
> & { readonly evidence: string };
export type RecapLine = Pick<RecapRow, 'title' | 'year' | 'category' | 'evidence' | 'decision' | 'reason'>;

/** What a Sub Bagian signs in a Kegiatan. */
export interface UnitPaper {
  readonly code: SubBagian['code'];
  /** Name of the Sub Bagian. */
  readonly unit: string;
  readonly isNihil: boolean;
  /** Output of SOP step 1. */
  readonly inventory: readonly InventoryLine[];
  /** Output of SOP step 3; empty until that step is finished. */
  readonly recap: readonly RecapLine[];
  /** The day on which step 3 was finished; null before. */
  readonly coordinatedOn: CalendarDate | null;
  readonly head: Signer;
  readonly liaison: Signer;
}

export interface UnitPapers {
  /** '' before the first Kegiatan. */
  readonly kegiatan: string;
  readonly units: readonly UnitPaper[];
}

/** The documents of a Sub Bagian without a scan, a link or a reason. */
export interface UnitToScan {
  /** Name of the Sub Bagian. */
  readonly unit: string;
  readonly rows: readonly InventoryLine[];
}

export interface UnitPapersOffice {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'name' | 'openedAt'>[];
  readonly tahapan: readonly Pick<StepRow, 'kegiatan' | 'number' | 'lane' | 'nihil' | 'finishedAt'>[];
  readonly inventaris: readonly (Omit<InventoryLine, 'evidence'> &
    Pick<InventoryRow, 'kegiatan' | 'subBagian' | 'link' | 'unscannable'>)[];
  readonly pindaian: readonly Pick<WorkScan, 'row' | 'state' | 'reason'>[];
  readonly rekapitulasi: readonly (RecapLine & Pick<RecapRow, 'id' | 'subBagian' | 'number'>)[];
}

/** The papers of each Sub Bagian in the Kegiatan that was opened last. */
export function unitPapers(office: UnitPapersOffice, context: Context): UnitPapers {
  const last = [...office.kegiatan].sort((one, other) => (other.openedAt ?? 0) - (one.openedAt ?? 0))[0];
  if (last === undefined) return { kegiatan: '', units: [] };
  const filed = filedRows(office.pindaian);
  const steps = office.tahapan.filter(({ kegiatan }) => kegiatan === last.id);
  const lanes = context.settings.units.filter(({ code }) => steps.some(({ lane }) => lane === code));
  return {
    kegiatan: kegiatanTitle(last.name),
    units: lanes.map((unit) => ({
      code: unit.code,
      unit: unit.name,
      isNihil: steps.some(({ lane, nihil }) => lane === unit.code && nihil === 'Nihil'),
      inventory: office.inventaris
        .filter(({ kegiatan, subBagian }) => kegiatan === last.id && subBagian === unit.code)
        .map((row) => ({
          ...pick(row, 'id', 'title', 'year', 'category', 'form', 'printedPlace'),
          evidence: evidenceOf(row, filed) ?? '',
        })),
      recap: office.rekapitulasi
        .filter((line) => kegiatanOfLine(line) === last.id && line.subBagian === unit.code)
        .sort((one, other) => one.number - other.number),
      coordinatedOn: coordinatedOn(steps, unit, context),
      head: signerFor(roleInLane('Kepala Sub Bagian', unit.code), `Kepala Sub Bagian ${unit.name}`, context),
      liaison: signerFor(roleInLane('Tim Penghubung', unit.code), `Tim Penghubung ${unit.name}`, context),
    })),
  };
}

function coordinatedOn(
  steps: UnitPapersOffice['tahapan'],
  { code }: SubBagian,
  { calendar }: Context,
): CalendarDate | null {
  const step = steps.find(({ number, lane }) => number === stepNumbers.coordination && lane === code);
  const at = step?.finishedAt ?? null;
  return at === null ? null : localDate(at, calendar.zone);
}

export const unitsToScan = (units: readonly UnitPaper[]): readonly UnitToScan[] =>
  units
    .map(({ unit, inventory }) => ({ unit, rows: inventory.filter(({ evidence }) => evidence === '') }))
    .filter(({ rows }) => rows.length > 0);
