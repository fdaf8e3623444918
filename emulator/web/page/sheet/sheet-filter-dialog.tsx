import type { WireTab } from '../../wire/wire';
import { letters } from '../ui/format';
import { FilterDialog } from './filter-dialog';
import type { SheetFilter } from './use-filter';

export function SheetFilterDialog({ filter, tab }: { readonly filter: SheetFilter; readonly tab: WireTab }) {
  const { column } = filter;
  if (column === null) return null;
  return (
    <FilterDialog
      column={letters(column)}
      values={filter.values(column, tab.frozenRows)}
      kept={filter.kept(column)}
      apply={filter.apply}
      close={filter.close}
    />
  );
}
