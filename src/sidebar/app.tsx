import { useState } from 'preact/hooks';
import { Home } from './home';
import { Scans } from './scans/scans';

const pages = [
  { id: 'beranda', label: 'Beranda', page: Home },
  { id: 'pindaian', label: 'Pindaian', page: Scans },
] as const;

/** The sidebar: a page for each part of the work. */
export function App() {
  const [current, setCurrent] = useState<(typeof pages)[number]['id']>('beranda');
  const Page = pages.find(({ id }) => id === current)?.page ?? Home;
  return (
    <>
      <nav aria-label="Bagian">
        {pages.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="tab"
            aria-current={id === current ? 'page' : undefined}
            onClick={() => setCurrent(id)}
          >
            {label}
          </button>
        ))}
      </nav>
      <Page />
    </>
  );
}
