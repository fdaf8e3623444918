import { useEffect } from 'preact/hooks';
import type { OverviewView } from '../../rpc/contract/contract';
import { Page, type PageProps, type ViewProps } from '../page';
import { OpenKegiatan } from './open-kegiatan';
import { call } from '../server';
import { MyTasks } from './my-tasks';
import { Progress } from './progress';
import { useOrders } from '../use-orders';

/** Beranda: the running Kegiatan, whose turn it is, and the person's own tasks. */
export function Home({ goTo, ...paths }: PageProps) {
  const page = useOrders<OverviewView>(() => call('viewOverview'), 'beranda');
  const { view, busy, declined, order } = page;
  // Nothing to show: the workbook is not set up, is incomplete, or is a copy.
  useEffect(() => (declined in elsewhere ? goTo(elsewhere[declined] ?? '') : undefined), [declined]);
  return (
    <Page
      {...page}
      head={
        <>
          {view === null && !busy ? <h1>Dokumentasi Informasi Publik</h1> : null}
          {view === null ? null : <Heading overview={view} />}
          {view?.triggerStale ? <TriggerStale /> : null}
          {view?.isKeyNew ? <RememberTypist /> : null}
        </>
      }
    >
      {(view) => <Body {...paths} view={view} busy={busy} order={order} goTo={goTo} />}
    </Page>
  );
}

/** The page to open if the office cannot be shown, by refusal code. */
const elsewhere: Readonly<Record<string, string>> = { SHEET_BROKEN: 'mulai', IS_COPY: 'salinan' };

function Heading({ overview }: { readonly overview: OverviewView }) {
  return (
    <header>
      <h1>{overview.kegiatan?.name ?? 'Dokumentasi Informasi Publik'}</h1>
      <p class="soft">
        {overview.office}
        <br />
        {overview.person}
      </p>
      <Warnings lines={overview.warnings} />
    </header>
  );
}

/** Warnings, collapsed until the person opens them. */
const Warnings = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <details class="notice warning">
      <summary>Perlu diperiksa ({lines.length})</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );

/** The trigger has stopped: shows a notice and mails the PPID. */
function TriggerStale() {
  useEffect(() => void call('notifyTriggerDown'), []);
  return (
    <p class="notice bad">
      Pemicu waktu tidak bekerja sejak setengah hari kerja. Pindaian baru tidak diambil. Buka bagian Pindaian
      untuk mengambil alih.
    </p>
  );
}

/** Links the person to their key as a typist in the sheet; shows nothing. */
function RememberTypist() {
  useEffect(() => void call('rememberTypist'), []);
  return null;
}

function Body(props: ViewProps<OverviewView> & PageProps) {
  const { view: overview, busy, order } = props;
  const running = overview.kegiatan?.status === 'berjalan';
  return (
    <>
      {running ? null : (
        <OpenKegiatan mayOpen={overview.isPpid} suggestion={overview.suggestion} busy={busy} order={order} />
      )}
      {overview.kegiatan ? (
        <>
          <MyTasks {...props} />
          <Progress steps={overview.steps} />
        </>
      ) : null}
    </>
  );
}
