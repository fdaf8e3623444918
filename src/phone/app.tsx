import { useEffect } from 'preact/hooks';
import type { At } from '../page/at';
import { Button } from '../page/button';
import { Cover } from '../page/cover';
import { Coordination } from '../page/coordination/coordination';
import { Home } from '../page/home/home';
import { loadScript } from '../page/load-script';
import type { Facts } from './facts';
import { KeptPanel } from './kept/kept-panel';
import { useKept } from './kept/use-kept';
import { ScanPage } from './scan/scan-page';
import { codeOf, pages, place, type PageId } from './place';
import { useCover } from './use-cover';
import { usePlaces } from './use-places';

/** The phone's page for a page of the sidebar; null for what is done on a computer. */
function pageFor(page: string, at: At = {}): PageId | null {
  if (page === 'inventaris' && (at.filter === 'belum ada bukti' || at.filter === 'dikembalikan'))
    return 'pindaian';
  if (page === 'inventaris' && at.filter === 'belum diputuskan') return 'koordinasi';
  // Files that wait are decided in the sidebar; the page here lists rows to scan.
  if (page === 'pindaian' && at.part !== undefined) return null;
  return pages.find(({ id }) => id === page)?.id ?? null;
}

/** The page for the phone: the person's tasks, scanning, and the decisions of the coordination. */
export function App({ facts }: { readonly facts: Facts }) {
  const places = usePlaces(facts);
  const { page, at, code, row } = places.place;
  const kept = useKept(facts);
  const waiting = new Set([...kept.own, ...kept.photographed].map(({ rowId }) => rowId)).size;
  // Loaded before it is used: the connection may be gone by then.
  const isCameraWanted = kept.isOnline && (page === 'pindaian' || waiting > 0);
  useEffect(() => {
    if (isCameraWanted) void loadScript('Kamera');
  }, [isCameraWanted]);
  const goTo = (name: string, next: At = {}): void => {
    const found = pageFor(name, next);
    if (found) places.open(place(found, { at: next }));
  };
  const paths = { goTo, at, leadsTo: (name: string, next?: At) => pageFor(name, next) !== null };
  return (
    <>
      <KeptPanel
        kept={kept}
        account={facts.account}
        open={row}
        openRow={(id) => places.open(place('pindaian', { code: codeOf({ row: id }), row: id }))}
      />
      {page === 'beranda' ? <Home {...paths} /> : null}
      {page === 'pindaian' ? (
        <ScanPage key={Object.values(code).join(' ')} kept={kept} places={places} />
      ) : null}
      {page === 'koordinasi' ? (
        <Cover.Provider value={useCover}>
          <Coordination {...paths} />
        </Cover.Provider>
      ) : null}
      <nav aria-label="Bagian" class="phone-tabs">
        {pages.map(({ id, label }) => (
          <Button
            key={id}
            class="tab"
            aria-current={id === page ? 'page' : undefined}
            run={() => places.open(place(id))}
            label={id === 'pindaian' && waiting > 0 ? `${label} (${waiting})` : label}
          />
        ))}
      </nav>
    </>
  );
}
