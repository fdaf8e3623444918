import { useEffect, useState } from 'preact/hooks';
import type { Answer, OverviewView } from '../rpc/contract/contract';
import { Notice, type Note } from './notice';
import { OpenKegiatan } from './open-kegiatan';
import { call } from './server';
import { Steps } from './steps';

/** Beranda: the running Kegiatan, whose turn it is, and what I can do now. */
export function App() {
  const [overview, setOverview] = useState<OverviewView | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const [busy, setBusy] = useState(true);

  const refresh = async (): Promise<void> => {
    setBusy(true);
    const answer = await call('viewOverview');
    if (answer.ok) setOverview(answer.value);
    else setNote({ bad: true, message: answer.message, details: answer.details });
    setBusy(false);
  };
  /** Runs an order, says what came of it, and shows the new state. */
  const order = async (said: string, run: () => Promise<Answer<unknown>>): Promise<void> => {
    setBusy(true);
    setNote(null);
    const answer = await run();
    setNote(
      answer.ok
        ? { bad: false, message: said, details: [] }
        : { bad: true, message: answer.message, details: answer.details },
    );
    await refresh();
  };
  useEffect(() => void refresh(), []);

  return (
    <main aria-busy={busy}>
      {overview === null ? null : <Heading overview={overview} />}
      <Notice note={note} />
      {overview === null && busy ? <Skeletons /> : null}
      {overview === null ? null : <Body overview={overview} busy={busy} order={order} />}
      <p class="reload">
        <button type="button" disabled={busy} onClick={() => void refresh()}>
          {busy ? 'Memuat…' : 'Muat ulang'}
        </button>
      </p>
    </main>
  );
}

export type Order = (said: string, run: () => Promise<Answer<unknown>>) => Promise<void>;

function Heading({ overview }: { readonly overview: OverviewView }) {
  return (
    <header>
      <h1>{overview.kegiatan?.name ?? 'Dokumentasi Informasi Publik'}</h1>
      <p class="soft">
        {overview.office}
        <br />
        {overview.person}
      </p>
      {overview.warnings.length > 0 ? (
        <Notice note={{ bad: true, message: 'Perlu diperiksa', details: overview.warnings }} />
      ) : null}
    </header>
  );
}

function Body({
  overview,
  busy,
  order,
}: {
  readonly overview: OverviewView;
  readonly busy: boolean;
  readonly order: Order;
}) {
  const running = overview.kegiatan?.status === 'berjalan';
  return (
    <>
      {running ? null : <OpenKegiatan mayOpen={overview.isPpid} busy={busy} order={order} />}
      {overview.kegiatan ? <Steps overview={overview} busy={busy} order={order} /> : null}
    </>
  );
}

const Skeletons = () => (
  <div role="status" aria-label="Memuat">
    <div class="skeleton" />
    <div class="skeleton" />
    <div class="skeleton" />
  </div>
);
