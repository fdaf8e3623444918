import type { Context } from '../domain/context';
import { runningKegiatan } from '../domain/kegiatan/running';
import { isStaff } from '../domain/office/actor';
import type { Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { BerandaRow, KegiatanRow, StepRow } from '../domain/workbook/procedure';
import type { LegalBasisRow } from '../domain/workbook/reference';
import type { Deps } from './deps';
import { procedure } from './reads';

export type LaneCount = Pick<BerandaRow, 'id' | 'name' | 'flagged' | 'lacking' | 'undecided'>;

export interface Overview {
  readonly context: Context;
  readonly isStaff: boolean;
  readonly kegiatan: KegiatanRow | undefined;
  readonly steps: readonly StepRow[];
  /** The lanes of the running Kegiatan, as the last write has counted them. */
  readonly lanes: readonly LaneCount[];
  readonly bases: readonly Pick<LegalBasisRow, 'id' | 'kind' | 'status'>[];
}

const lanes = { beranda: ['name', 'flagged', 'lacking', 'undecided'] } as const;

/** What the sidebar opens with: one read, however many rows the inventory has. In a copy nobody has anything to do. */
export const viewOverview =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<Overview, Refusal> =>
    execution.lookToAct({ ...procedure, ...lanes, dasarHukum: ['kind', 'status'] }, (office, context) => {
      const kegiatan = runningKegiatan(office.kegiatan) ?? office.kegiatan[office.kegiatan.length - 1];
      const steps = office.tahapan.filter((step) => step.kegiatan === kegiatan?.id);
      return {
        context,
        isStaff: isStaff(context.actor, context.settings),
        kegiatan,
        steps,
        lanes: kegiatan?.status === 'berjalan' ? office.beranda : [],
        bases: office.dasarHukum,
      };
    });
