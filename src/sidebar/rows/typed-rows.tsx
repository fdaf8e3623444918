import { reviewed } from './reviewed';
import { call } from '../server';
import type { Order } from '../use-orders';

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
      <button type="button" disabled={busy} onClick={() => void order(reviewed, () => call('auditRows'))}>
        Periksa baris
      </button>
    </section>
  );
