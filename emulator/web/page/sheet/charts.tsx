import type { WireChart, WireSheet, WireTab } from '../../wire/wire';

interface Props {
  readonly charts: readonly WireChart[];
  readonly within: HTMLElement | null;
  readonly sheet: WireSheet | null;
  readonly tab: WireTab;
}

export function Charts({ charts }: Props) {
  return charts.length > 0 ? <div class="charts" /> : null;
}
