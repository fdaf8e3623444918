import { Button } from './button';
import type { Orders } from './use-orders';

/** Placeholders while the page's content is loading. */
export const Skeletons = () => (
  <div role="status" aria-label="Memuat">
    <div class="skeleton" />
    <div class="skeleton" />
    <div class="skeleton" />
  </div>
);

type Props = Pick<Orders<unknown>, 'busy' | 'isOverdue' | 'refresh'>;

export const Reload = ({ busy, isOverdue, refresh }: Props) => (
  <p class="reload">
    <Button
      disabled={busy && !isOverdue}
      run={refresh}
      label={isOverdue ? 'Coba lagi' : busy ? 'Memuat…' : 'Muat ulang'}
    />
  </p>
);
