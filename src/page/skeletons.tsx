import { Button } from './button';

/** Placeholders while the page's content is loading. */
export const Skeletons = () => (
  <div role="status" aria-label="Memuat">
    <div class="skeleton" />
    <div class="skeleton" />
    <div class="skeleton" />
  </div>
);

interface Props {
  readonly busy: boolean;
  readonly refresh: () => Promise<void>;
}

export const Reload = ({ busy, refresh }: Props) => (
  <p class="reload">
    <Button disabled={busy} run={refresh} label={busy ? 'Memuat…' : 'Muat ulang'} />
  </p>
);
