import type { Context } from '../../domain/context';
import { runningKegiatan } from '../../domain/kegiatan/running';
import { planEntry, type EntryPlan, type PlannedInventory } from '../../domain/registers/plan-entry';
import type { Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { KegiatanRow, StepRow } from '../../domain/workbook/procedure';
import type { Deps } from '../deps';
import { decided, logOfRows, procedure } from '../reads';

const reads = {
  ...procedure,
  ...logOfRows,
  inventaris: ['kegiatan', 'subBagian', 'title', 'year', 'category', ...decided, 'reason', 'exemptionBasis'],
  dip: ['number', 'subBagian', 'title', 'year', 'status', 'category', 'movedTo', 'link', 'source'],
  dik: ['number', 'subBagian', 'title', 'year', 'status', 'movedTo', 'source'],
  dasarHukum: 'all',
} as const;

export interface EntryPreview {
  readonly kegiatan: KegiatanRow | undefined;
  /** Step 4 of it. */
  readonly step: StepRow | undefined;
  readonly plan: EntryPlan<PlannedInventory>;
  readonly context: Context;
}

const ENTRY = 4;

/** What step 4 would do if it were done now, by the very function that does it; writes nothing. */
export const previewEntry =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<EntryPreview, Refusal> =>
    execution.look(reads, (office, context) => {
      const kegiatan = runningKegiatan(office.kegiatan);
      const step = office.tahapan.find((row) => row.kegiatan === kegiatan?.id && row.number === ENTRY);
      const plan = kegiatan ? planEntry(office, kegiatan.id, context) : { entering: [], staying: [] };
      return { kegiatan, step, plan, context };
    });
