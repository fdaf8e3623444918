import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type {
  EntryFilterView,
  EntryView,
  RegisterQueryView,
  RegistersView,
  RegisterView,
} from '../../rpc/contract/contract';
import type { Note } from '../../page/notice';
import { Page } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import { EntryCard } from './entry-card';
import { EntryDialog } from './entry-dialog';
import { Filters } from './filters';
import type { PartProps } from './part-props';
import { stepNumbers } from '../../domain/sop/step-numbers';

interface Props {
  readonly view: { readonly from: number; readonly total: number; readonly entries: readonly unknown[] };
  readonly busy: boolean;
  readonly go: (from: number) => void;
}

const STEP = 50;

/** The parts of a long list. */
function Pager({ view: { from, total, entries }, busy, go }: Props) {
  if (total <= STEP) return null;
  const last = from + entries.length;
  return (
    <div class="actions">
      <Button disabled={busy || from === 0} run={() => go(Math.max(0, from - STEP))} label="Sebelumnya" />
      <span class="soft">
        {from + 1} s.d. {last} dari {total}
      </span>
      <Button disabled={busy || last >= total} run={() => go(last)} label="Berikutnya" />
    </div>
  );
}

/** One register as a list with filters and search; opening an entry shows its history. */
export function Listing({ head }: PartProps) {
  const [register, setRegister] = useState<RegisterView>('DIP');
  const [filter, setFilter] = useState<EntryFilterView>('berlaku');
  const [search, setSearch] = useState('');
  const [from, setFrom] = useState(0);
  const [opened, setOpened] = useState<EntryView | null>(null);
  const [said, setSaid] = useState<Note | null>(null);
  const query = { register, filter, search, from };
  const page = useOrders<RegistersView>(
    () => call('viewRegisters', query),
    [register, filter, search, from].join('|'),
  );
  const { view: latest, busy, refresh } = page;
  const narrow = (change: () => void): void => {
    change();
    setFrom(0);
    setSaid(null);
  };
  const check = (): Promise<unknown> => {
    setSaid(null);
    return page.order(
      ({ words }) => ({ bad: false, message: words, details: [] }),
      () => call('checkLinks'),
    );
  };
  return (
    <Page
      {...page}
      note={said ?? page.note}
      head={
        <>
          {head}
          <Filters
            register={register}
            filter={filter}
            counts={latest?.counts ?? null}
            setRegister={(next) =>
              narrow(() => {
                setRegister(next);
                setFilter('berlaku');
              })
            }
            setFilter={(next) => narrow(() => setFilter(next))}
            find={(words) => narrow(() => setSearch(words))}
          />
        </>
      }
    >
      {(view) => (
        <>
          <Entries query={query} view={view} busy={busy} open={setOpened} go={setFrom} />
          {register === 'DIP' ? <Links may={view.mayCheckLinks} busy={busy} check={check} /> : null}
          {opened === null ? null : (
            <EntryDialog
              entry={opened}
              mayChange={view.mayChange}
              whose={view.whose}
              close={() => setOpened(null)}
              done={(words) => {
                setOpened(null);
                setSaid({ bad: false, message: words, details: [] });
                void refresh();
              }}
            />
          )}
        </>
      )}
    </Page>
  );
}

interface EntriesProps {
  readonly query: RegisterQueryView;
  readonly view: RegistersView;
  readonly busy: boolean;
  readonly open: (entry: EntryView) => void;
  readonly go: (from: number) => void;
}

const Entries = ({ query, view, busy, open, go }: EntriesProps) => (
  <>
    <p class="soft">{view.total > 0 ? `${view.total} entri` : nothingOf(query)}</p>
    <ul>
      {view.entries.map((entry) => (
        <EntryCard key={entry.number} entry={entry} mayChange={view.mayChange} open={() => open(entry)} />
      ))}
    </ul>
    <Pager view={view} busy={busy} go={go} />
  </>
);

/** Why the list is empty, and how to fill it. */
function nothingOf({ search, filter, register }: RegisterQueryView): string {
  if (search !== '') return 'Tidak ada entri yang memuat kata itu.';
  return filter === 'berlaku'
    ? `Belum ada entri. ${register} diisi ketika Pelaksana menyelesaikan tahap ${stepNumbers.entry}.`
    : 'Tidak ada entri seperti itu.';
}

interface LinksProps {
  readonly may: boolean;
  readonly busy: boolean;
  readonly check: () => Promise<unknown>;
}

const Links = ({ may, busy, check }: LinksProps) => (
  <section aria-label="Tautan">
    <h2>Tautan</h2>
    <p class="soft">
      Setiap hari sebagian tautan diperiksa: berkas di Drive ada dan dapat dibuka. Alamat di luar Google Drive
      tidak dibuka; hanya bentuknya yang diperiksa.
    </p>
    {may ? (
      <Button disabled={busy} run={check} label="Periksa tautan sekarang" />
    ) : (
      <p class="soft">Pemeriksaan dijalankan PPID atau Pelaksana.</p>
    )}
  </section>
);
