import { Button } from '../button';
import { call } from '../server';
import type { Order } from '../use-orders';
import type { RowReviewView } from '../../rpc/contract/contract';
import type { Note } from '../notice';

interface Props {
  readonly count: number;
  /** Returned rows that were changed in the sheet: the audit submits them again. */
  readonly edited: number;
  readonly busy: boolean;
  readonly order: Order;
}

/**
 * What people did in the sheet and no list has yet: typed rows, and corrections of returned rows. Shows their numbers, with
 * the button that runs the audit.
 */
export const TypedRows = ({ count, edited, busy, order }: Props) =>
  count + edited === 0 ? null : (
    <section class="notice" aria-label="Yang dikerjakan di sheet">
      {count === 0 ? null : (
        <p>
          {count} baris yang diketik di sheet belum diperiksa, jadi belum terhitung dan belum tampil di sini.
        </p>
      )}
      {edited === 0 ? null : (
        <p>
          {edited} baris yang dikembalikan sudah diubah di sheet, tetapi belum diajukan lagi kepada Tim
          Penghubung.
        </p>
      )}
      <Button disabled={busy} run={() => order(reviewed, () => call('auditRows'))} label="Periksa baris" />
    </section>
  );

/** The notice after the rows were audited. */
const reviewed = ({ adopted, resubmitted, flagged }: RowReviewView): Note => ({
  bad: false,
  message: `${[
    ...(adopted > 0 || resubmitted === 0 ? [`${adopted} baris baru mendapat ID`] : []),
    ...(resubmitted > 0 ? [`${resubmitted} baris menunggu diputuskan lagi`] : []),
    ...(flagged > 0 ? [`${flagged} baris bermasalah`] : []),
  ].join('; ')}.`,
  details: [],
});
