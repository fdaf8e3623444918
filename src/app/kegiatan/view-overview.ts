import { expectedTime } from '../../domain/expected/expected-of';
import type { Context } from '../../domain/office/context';
import { countedColumns, laneLacks, type LaneLacks } from '../../domain/procedure/lane-lacks';
import { countPapers, type PaperCount } from '../../domain/papers/paper-list';
import { isWhole } from '../../domain/inventory/row-count';
import { currentKegiatan, runningKegiatan } from '../../domain/sop/running';
import { mapResult, ok, type Result } from '../../domain/refusal/result';
import type { KegiatanRow, StepRow } from '../../domain/workbook/procedure';
import type { LegalBasisRow } from '../../domain/workbook/reference';
import type { Deps } from '../deps';
import { readMissing } from '../inventory/missing-rows';
import { procedure } from '../reads';

/** What the lanes of the running Kegiatan lack, counted now; [] without a running Kegiatan. */
export interface Lacking {
  readonly lanes: readonly LaneLacks[];
  readonly steps: readonly StepRow[];
  /** The year with which the master list is compared; 0 without a running Kegiatan. */
  readonly expectedYear: number;
  readonly context: Context;
}

export interface Overview {
  readonly context: Context;
  readonly kegiatan: KegiatanRow | undefined;
  readonly steps: readonly StepRow[];
  /** null if there are too many rows to count before the page is shown: the page then calls `viewLacking`. */
  readonly missing: Lacking | null;
  readonly bases: readonly Pick<LegalBasisRow, 'id' | 'kind' | 'status'>[];
  readonly papers: PaperCount;
  /** The number of rows that were deleted by hand. */
  readonly gone: number;
}

/** The maximum number of rows that are counted while the sidebar opens, so that it opens in three modelled seconds. */
const COUNTED_AT_ONCE = 1_500;

const reads = {
  ...procedure,
  inventaris: ['kegiatan'],
  dasarHukum: ['kind', 'status'],
  naskah: ['replacedAt', 'droppedAt'],
  salinan: ['row', 'state', 'reason'],
} as const;

/**
 * The first view of the sidebar. Missing data is counted now, from the columns concerned; the Log is read only while rows
 * are missing. For a long inventory the page counts it in a second call. In a copy nobody has tasks.
 */
export const viewOverview =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<Overview> => {
    const result = execution.readToAct(reads, (office, context) => {
      const kegiatan = currentKegiatan(office.kegiatan);
      return {
        rows: office.inventaris.length,
        whole: isWhole(office, context),
        context,
        kegiatan,
        steps: office.tahapan.filter((step) => step.kegiatan === kegiatan?.id),
        bases: office.dasarHukum,
        papers: countPapers(office.naskah, office.salinan),
      };
    });
    if (!result.ok) return result;
    const { rows, whole, ...read } = result.value;
    const gone = whole ? ok(0) : mapResult(readMissing(execution), (found) => found.rows.length);
    if (!gone.ok) return gone;
    const overview = { ...read, gone: gone.value };
    if (overview.kegiatan?.status !== 'berjalan')
      return ok({
        ...overview,
        missing: { lanes: [], steps: overview.steps, expectedYear: 0, context: overview.context },
      });
    if (rows > COUNTED_AT_ONCE) return ok({ ...overview, missing: null });
    return mapResult(viewLacking({ execution })(), (missing) => ({ ...overview, missing }));
  };

/** What the lanes lack, counted now from all rows. */
export const viewLacking =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<Lacking> =>
    execution.readToAct({ ...procedure, ...countedColumns }, (office, context) => {
      const kegiatan = runningKegiatan(office.kegiatan);
      const steps = office.tahapan.filter((step) => step.kegiatan === kegiatan?.id);
      const lanes = kegiatan === undefined ? [] : laneLacks(office, kegiatan.id, context);
      return { lanes, steps, expectedYear: kegiatan ? expectedTime(kegiatan, context).year : 0, context };
    });
