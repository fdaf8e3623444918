import { useState } from 'preact/hooks';
import { useOffice } from '../office';
import { SheetGrid } from './grid/sheet-grid';
import { SheetTabs } from './sheet-tabs';

/** One sheet of the spreadsheet, and the tabs to the others. */
export function SheetView() {
  const { book } = useOffice();
  const shown = book.tabs.filter(({ hidden }) => !hidden);
  const [chosen, setChosen] = useState(firstOf(shown));
  const tab = shown.find(({ id }) => id === chosen) ?? shown[0];
  if (!tab) return <p>Tidak ada sheet.</p>;
  return (
    <section class="sheet" aria-label="Lembar kerja">
      <SheetGrid key={tab.id} tab={tab} />
      <SheetTabs tabs={book.tabs} active={tab.id} open={setChosen} />
    </section>
  );
}

/** The first sheet with a frozen header, because the empty sheet of a new spreadsheet has none. */
const firstOf = (tabs: readonly { id: number; frozenRows: number }[]): number =>
  (tabs.find(({ frozenRows }) => frozenRows > 0) ?? tabs[0])?.id ?? 0;
