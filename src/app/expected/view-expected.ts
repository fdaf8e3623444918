import { adoptItems } from '../../domain/expected/adopt-items';
import type { ExpectedItem, ExpectedLine } from '../../domain/expected/expected-lines';
import { expectedOf, expectedTime } from '../../domain/expected/expected-of';
import type { Context } from '../../domain/office/context';
import { runningKegiatan } from '../../domain/sop/running';
import type { Result } from '../../domain/refusal/result';
import type { StepRow } from '../../domain/workbook/procedure';
import type { Deps } from '../deps';
import { expectedReads } from './change-expected';

export interface ExpectedList {
  /** null: no Kegiatan is running, so nothing is compared. */
  readonly year: number | null;
  readonly lines: readonly ExpectedLine[];
  /** All rows of the sheet, also those that are not expected. */
  readonly items: readonly ExpectedItem[];
  readonly steps: readonly StepRow[];
  readonly context: Context;
}

/** The master list with its documents. One read. */
export const viewExpected =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<ExpectedList> =>
    execution.read(expectedReads, (office, context) => {
      const running = runningKegiatan(office.kegiatan);
      const { items } = adoptItems(office.daftarWajib, context);
      return {
        year: running ? expectedTime(running, context).year : null,
        lines: running ? expectedOf({ ...office, daftarWajib: items }, running, context) : [],
        items,
        steps: office.tahapan.filter(({ kegiatan }) => kegiatan === running?.id),
        context,
      };
    });
