import type { GuardQuestion } from '../../domain/refusal/guard-question';
import type { Context } from '../../domain/office/context';
import { namedScan } from '../../domain/guard/guarded-rows';
import { laneQuestions } from '../../domain/guard/step-questions';
import { runningKegiatan } from '../../domain/sop/running';
import type { DipGap } from '../../domain/completeness/dip-gaps';
import {
  cellChanges,
  enteringGaps,
  entryCells,
  type CellChange,
} from '../../domain/registers/entry/entry-cells';
import {
  planEntry,
  type EnteringDocument,
  type EntryPlan,
  type PlannedInventory,
} from '../../domain/registers/entry/plan-entry';
import { listingIn, type Listing } from '../../domain/registers/listing';
import type { Result } from '../../domain/refusal/result';
import type { InventoryRow } from '../../domain/workbook/inventaris';
import { typedColumns } from '../../domain/workbook/typed-columns';
import { OFFICE_LANE } from '../../domain/sop/step';
import { entry } from '../../domain/sop/step-4-entry';
import type { KegiatanRow, StepRow } from '../../domain/workbook/procedure';
import type { Deps } from '../deps';
import { decided, logOfRows, procedure } from '../reads';

const reads = {
  ...procedure,
  ...logOfRows,
  inventaris: [
    'kegiatan',
    'subBagian',
    ...typedColumns,
    ...decided,
    'reason',
    'register',
    'entry',
    'guard',
    'carried',
  ],
  pindaian: namedScan,
  dip: 'all',
  dik: 'all',
  dasarHukum: 'all',
  klasifikasi: 'all',
} as const;

export interface EntryPreview {
  readonly kegiatan: KegiatanRow | undefined;
  /** Step 4 of the Kegiatan. */
  readonly step: StepRow | undefined;
  readonly plan: EntryPlan<PlannedInventory>;
  /** The cells that would change in each existing entry. */
  readonly changes: ReadonlyMap<EnteringDocument<PlannedInventory>, readonly CellChange[]>;
  /** Columns that each entry would lack. */
  readonly gaps: ReadonlyMap<EnteringDocument<PlannedInventory>, readonly DipGap[]>;
  /** The rows of the Kegiatan and where each is listed; used after the step is done. */
  readonly entered: readonly EnteredRow[];
  readonly context: Context;
  /** The guard questions about the rows of every unit. */
  readonly questions: readonly GuardQuestion[];
}

type EnteredRow = Pick<
  InventoryRow,
  'title' | 'year' | 'subBagian' | 'entry' | 'decision' | 'carried' | 'reason'
> & { readonly listing: Listing };

/** What step 4 would do now, computed by the same function; writes nothing. */
export const previewEntry =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<EntryPreview> =>
    execution.read(reads, (office, context) => {
      const kegiatan = runningKegiatan(office.kegiatan);
      const step = office.tahapan.find((row) => row.kegiatan === kegiatan?.id && row.number === entry.number);
      const plan = kegiatan
        ? planEntry(office, kegiatan.id, context)
        : { entering: [], staying: [], ending: [] };
      const cellsOf = entryCells(office, context);
      const gapsIn = enteringGaps(office, context);
      const gaps = new Map(plan.entering.map((document) => [document, gapsIn(document)] as const));
      const entries = new Map([...office.dip, ...office.dik].map((entry) => [entry.id, entry]));
      const changes = new Map(
        plan.entering.flatMap((document) => {
          const before = entries.get(document.entry?.id ?? '');
          return before && document.action !== 'tetap'
            ? [[document, cellChanges(before, cellsOf(document))] as const]
            : [];
        }),
      );
      const listingOf = listingIn(office);
      const entered = office.inventaris
        .filter((row) => row.id !== '' && row.kegiatan === kegiatan?.id)
        .map((row) => ({ ...row, listing: listingOf(row) }));
      const questions = kegiatan ? laneQuestions(office, kegiatan.id, OFFICE_LANE, context) : [];
      return { kegiatan, step, plan, changes, gaps, entered, context, questions };
    });
