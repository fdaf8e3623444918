import { useState } from 'preact/hooks';
import type { RowFilterView, RowQueryView, RowsView } from '../../rpc/contract/contract';
import { call } from '../server';
import { useOrders, type Orders } from '../use-orders';

export interface RowList extends Orders<RowsView> {
  readonly query: RowQueryView;
  readonly ask: (part: Partial<RowQueryView>) => void;
}

/** Where the list is to begin, for a person who was sent there. */
interface RowsAt {
  readonly unit?: string | null;
  readonly filter?: RowFilterView;
}

/** A unit's rows, narrowed and in parts; first the person's own unit. A new question begins at its first row. */
export function useRowList(usual: RowFilterView, { unit = null, filter = usual }: RowsAt): RowList {
  const [query, setQuery] = useState<RowQueryView>({ unit, filter, search: '', from: 0 });
  const orders = useOrders<RowsView>(() => call('viewRows', query), JSON.stringify(query));
  return { ...orders, query, ask: (part) => setQuery((before) => ({ ...before, from: 0, ...part })) };
}
