import type { Context } from '../domain/context';
import { countedColumns, laneLacks, type LaneLacks } from '../domain/kegiatan/lane-lacks';
import { runningKegiatan } from '../domain/kegiatan/running';
import { isStaff } from '../domain/office/actor';
import type { Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { KegiatanRow, StepRow } from '../domain/workbook/procedure';
import type { LegalBasisRow } from '../domain/workbook/reference';
import type { Deps } from './deps';
import { procedure } from './reads';

export interface Overview {
  readonly context: Context;
  readonly isStaff: boolean;
  readonly kegiatan: KegiatanRow | undefined;
  readonly steps: readonly StepRow[];
  /** What the lanes of the running Kegiatan lack, counted now. */
  readonly lanes: readonly LaneLacks[];
  readonly bases: readonly Pick<LegalBasisRow, 'id' | 'kind' | 'status'>[];
}

const reads = { ...procedure, ...countedColumns, dasarHukum: ['kind', 'status'] } as const;

/**
 * What the sidebar opens with: one read of just the columns by which rows are counted, never the Log. In a copy nobody has
 * anything to do.
 */
export const viewOverview =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<Overview, Refusal> =>
    execution.lookToAct(reads, (office, context) => {
      const kegiatan = runningKegiatan(office.kegiatan) ?? office.kegiatan[office.kegiatan.length - 1];
      const steps = office.tahapan.filter((step) => step.kegiatan === kegiatan?.id);
      return {
        context,
        isStaff: isStaff(context.actor, context.settings),
        kegiatan,
        steps,
        lanes: kegiatan?.status === 'berjalan' ? laneLacks(office, kegiatan.id, context) : [],
        bases: office.dasarHukum,
      };
    });
