import { useState } from 'preact/hooks';
import type { RowFilterView, RowQueryView, RowsView } from '../../rpc/contract/contract';
import { call } from '../server';
import { useOrders, type Orders } from '../use-orders';

export interface RowList extends Orders<RowsView> {
  readonly query: RowQueryView;
  readonly ask: (part: Partial<RowQueryView>) => void;
}

/** The first unit and filter of the list, if another page opened it. */
interface RowsAt {
  readonly unit?: string | null;
  readonly filter?: RowFilterView;
}

/** A unit's rows, filtered and in pages; initially the caller's own unit. A new query starts at its first row. */
export function useRowList(usual: RowFilterView, { unit = null, filter = usual }: RowsAt): RowList {
  const [query, setQuery] = useState<RowQueryView>({ unit, filter, search: '', from: 0 });
  const orders = useOrders<RowsView>(() => call('viewRows', query), JSON.stringify(query));
  return { ...orders, query, ask: (part) => setQuery((before) => ({ ...before, from: 0, ...part })) };
}
