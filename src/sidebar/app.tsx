import { useState } from 'preact/hooks';
import { Button } from '../page/button';
import type { At } from '../page/at';
import { Coordination } from '../page/coordination/coordination';
import { Home } from '../page/home/home';
import { Expected } from './expected/expected';
import { Inventory } from './inventory/inventory';
import { CopyPage } from './office/copy';
import { HealthPage } from './office/health';
import { SettingsPage } from './office/settings';
import { StartPage } from './office/start';
import { Outputs } from './outputs/outputs';
import type { PageProps } from '../page/page';
import { Registers } from './registers/registers';
import { Report } from './report/report';
import { Scans } from './scans/scans';

/** Every page in the order of the procedure; a new page is one line here. */
const pages = [
  { id: 'beranda', label: 'Beranda', page: Home },
  { id: 'inventaris', label: 'Inventaris', page: Inventory },
  { id: 'pindaian', label: 'Pindaian', page: Scans },
  { id: 'koordinasi', label: 'Koordinasi', page: Coordination },
  { id: 'dip', label: 'DIP', page: Registers },
  { id: 'laporan', label: 'Laporan', page: Report },
  { id: 'keluaran', label: 'Keluaran', page: Outputs },
  { id: 'pengaturan', label: 'Pengaturan', page: SettingsPage },
  { id: 'kesehatan', label: 'Kesehatan', page: HealthPage },
  { id: 'wajib', label: 'Daftar Wajib', page: Expected, isQuiet: true },
  { id: 'mulai', label: 'Mulai', page: StartPage, isQuiet: true },
  { id: 'salinan', label: 'Salinan', page: CopyPage, isQuiet: true },
] as const satisfies readonly PageEntry[];

interface PageEntry {
  readonly id: string;
  readonly label: string;
  /** Opened from the menu or from other pages; appears in the navigation only while it is open. */
  readonly isQuiet?: boolean;
  readonly page: (props: PageProps) => preact.JSX.Element;
}

const shownBeside = (current: PageEntry): readonly PageEntry[] =>
  (pages as readonly PageEntry[]).filter(({ id, isQuiet }) => !isQuiet || id === current.id);

/** The sidebar, with a page for each part of the work. `first` is the page that the menu opened, '' for Beranda. */
export function App({ first }: { readonly first: string }) {
  const [{ page: current, at }, setPlace] = useState<{ readonly page: string; readonly at: At }>({
    page: first,
    at: {},
  });
  const goTo = (page: string, next: At = {}): void => setPlace({ page, at: next });
  const entry: PageEntry = pages.find(({ id }) => id === current) ?? pages[0];
  const Page = entry.page;
  return (
    <>
      <nav aria-label="Bagian">
        {shownBeside(entry).map(({ id, label }) => (
          <Button
            key={id}
            class="tab"
            aria-current={id === entry.id ? 'page' : undefined}
            run={() => goTo(id)}
            label={label}
          />
        ))}
      </nav>
      <Page key={entry.id} goTo={goTo} at={at} />
    </>
  );
}
