import { useState } from 'preact/hooks';
import type { At } from '../page/at';
import { Button } from '../page/button';
import { Coordination } from '../page/coordination/coordination';
import { Home } from '../page/home/home';
import type { Facts } from './facts';
import { useKept } from './kept/use-kept';
import { ScanPage } from './scan/scan-page';

const pages = [
  { id: 'beranda', label: 'Tugas' },
  { id: 'pindaian', label: 'Pindai' },
  { id: 'koordinasi', label: 'Periksa' },
] as const;
type PageId = (typeof pages)[number]['id'];

/** The phone's page for a page of the sidebar; null for what is done on a computer. */
function pageFor(page: string, at: At = {}): PageId | null {
  if (page === 'inventaris' && at.filter === 'belum ada bukti') return 'pindaian';
  if (page === 'inventaris' && at.filter === 'belum diputuskan') return 'koordinasi';
  return pages.find(({ id }) => id === page)?.id ?? null;
}

type Code = Pick<Facts, 'row' | 'box'>;
const NONE: Code = { row: '', box: '' };

interface Place {
  readonly page: PageId;
  readonly at: At;
  /** The code that was scanned, until the person goes elsewhere. */
  readonly code: Code;
}

const firstPlace = ({ row, box }: Facts): Place => ({
  page: row === '' && box === '' ? 'beranda' : 'pindaian',
  at: {},
  code: { row, box },
});

/** The page for the phone: the person's tasks, scanning, and the decisions of the coordination. */
export function App({ facts }: { readonly facts: Facts }) {
  const [{ page, at, code }, setPlace] = useState<Place>(() => firstPlace(facts));
  const kept = useKept(facts);
  const waiting = kept.own.length;
  const goTo = (name: string, next: At = {}): void => {
    const found = pageFor(name, next);
    if (found) setPlace({ page: found, at: next, code: NONE });
  };
  const places = { goTo, at, leadsTo: (name: string, next?: At) => pageFor(name, next) !== null };
  return (
    <>
      {page === 'beranda' ? <Home {...places} /> : null}
      {page === 'pindaian' ? (
        <ScanPage key={`${code.row} ${code.box}`} account={facts.account} code={code} kept={kept} at={at} />
      ) : null}
      {page === 'koordinasi' ? <Coordination {...places} /> : null}
      <nav aria-label="Bagian" class="phone-tabs">
        {pages.map(({ id, label }) => (
          <Button
            key={id}
            class="tab"
            aria-current={id === page ? 'page' : undefined}
            run={() => setPlace({ page: id, at: {}, code: NONE })}
            label={id === 'pindaian' && waiting > 0 ? `${label} (${waiting})` : label}
          />
        ))}
      </nav>
    </>
  );
}
