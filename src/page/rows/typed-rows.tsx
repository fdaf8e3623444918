import { Button } from '../button';
import { call } from '../server';
import type { Order } from '../use-orders';
import type { RowReviewView } from '../../rpc/contract/contract';
import type { Note } from '../notice';

interface Props {
  readonly count: number;
  readonly busy: boolean;
  readonly order: Order;
}

/** Rows typed into the sheet are in no list before the audit: shows their number, with the button that runs the audit. */
export const TypedRows = ({ count, busy, order }: Props) =>
  count === 0 ? null : (
    <section class="notice" aria-label="Baris yang baru diketik">
      <p>
        {count} baris yang diketik di lembar belum diperiksa, jadi belum terhitung dan belum tampil di sini.
      </p>
      <Button disabled={busy} run={() => order(reviewed, () => call('auditRows'))} label="Periksa baris" />
    </section>
  );

/** The notice after the rows were audited. */
const reviewed = ({ adopted, flagged }: RowReviewView): Note => ({
  bad: false,
  message: `${adopted} baris baru mendapat ID${flagged === 0 ? '.' : `; ${flagged} baris bermasalah.`}`,
  details: [],
});
