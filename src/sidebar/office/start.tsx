import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { StartStepName, StartView } from '../../rpc/contract/contract';
import { Heading } from '../../page/heading';
import { Page, type PageProps } from '../../page/page';
import { call } from '../../page/server';
import { useOrders, type Order } from '../../page/use-orders';
import { startForms, type StageProps } from './start-forms';
import { TeamNotes } from './team-notes';
import { ResponsibleNote } from './responsible-note';
import { ShareWith } from './share-with';

/** Mulai: from a new workbook to a running Kegiatan. The progress is read from the workbook, so any person can continue. */
export function StartPage({ goTo }: PageProps) {
  const page = useOrders<StartView>(() => call('viewStart'), 'mulai');
  const { view, note, busy, declined, order } = page;
  useEffect(() => (declined === 'IS_COPY' ? goTo('salinan') : undefined), [declined]);
  const [chosen, choose] = useState<StartStepName | null>(null);
  const take: Order = async (said, run) => {
    const done = await order(said, run);
    if (done) choose(null);
    return done;
  };
  const at = chosen ?? view?.current ?? null;
  return (
    <Page
      {...page}
      head={
        <>
          <h1>Mulai</h1>
          {view === null ? null : <Strip view={view} at={at} />}
        </>
      }
    >
      {(view) => (
        <>
          {at === null ? (
            <StartDone view={view} goTo={goTo} />
          ) : (
            <Stage key={at} view={view} at={at} busy={busy} order={take} wrong={note?.fields ?? []} />
          )}
          <Finished view={view} at={at} choose={choose} />
        </>
      )}
    </Page>
  );
}

interface StripProps {
  readonly view: StartView;
  readonly at: StartStepName | null;
}

/** The progress of the office. */
function Strip({ view, at }: StripProps) {
  const done = view.steps.filter(({ isDone }) => isDone).length;
  return (
    <div class="strip" role="img" aria-label={`${done} dari ${view.steps.length} langkah selesai`}>
      {view.steps.map(({ id, isDone }, index) => (
        <span key={id} data-state={id === at ? 'berjalan' : isDone ? 'selesai' : 'menunggu'}>
          {isDone ? '✓ ' : ''}
          {index + 1}
        </span>
      ))}
    </div>
  );
}

function Stage({ view, at, busy, order, wrong }: StageProps & { readonly at: StartStepName }) {
  const index = view.steps.findIndex(({ id }) => id === at);
  const step = view.steps[index];
  const Form = startForms[at];
  const isMine = view.settings === null || view.settings.mayChange || at === 'kegiatan';
  return (
    <>
      <Heading>
        Langkah {index + 1} dari {view.steps.length}: {step?.title}
      </Heading>
      <p class="soft">{step?.why}</p>
      {at === 'peran' || at === 'kegiatan' ? <TeamNotes notes={view.settings?.teamNotes ?? []} /> : null}
      {isMine ? (
        <Form view={view} busy={busy} order={order} wrong={wrong} />
      ) : (
        <ResponsibleNote what="Langkah ini" people={view.settings?.managers ?? []} />
      )}
    </>
  );
}

interface FinishedProps extends StripProps {
  readonly choose: (step: StartStepName) => void;
}

/** Stages to which one may return: those with typed values. */
const typed: readonly StartStepName[] = ['kantor', 'sub-bagian', 'peran', 'orang', 'akun'];

function Finished({ view, at, choose }: FinishedProps) {
  const back = view.steps.filter(({ id, isDone }) => isDone && id !== at && typed.includes(id));
  if (back.length === 0 || view.settings?.mayChange === false) return null;
  return (
    <details>
      <summary>Ubah yang sudah diisi</summary>
      <div class="actions">
        {back.map(({ id, title }) => (
          <Button key={id} run={() => choose(id)} label={title} />
        ))}
      </div>
    </details>
  );
}

/** The office is set up: the next steps, and where to change the values entered here. */
const StartDone = ({ view, goTo }: PageProps & { readonly view: StartView }) => (
  <>
    <Heading>Kantor siap bekerja</Heading>
    <p>Semua langkah selesai. Tidak ada yang perlu diulang; halaman ini aman dibuka kapan saja.</p>
    <ShareWith settings={view.settings} />
    <TeamNotes notes={view.settings?.teamNotes ?? []} />
    <div class="actions">
      <Button class="primary" run={() => goTo('beranda')} label="Buka Beranda" />
      <Button run={() => goTo('pengaturan')} label="Pengaturan" />
      <Button run={() => goTo('kesehatan')} label="Kesehatan" />
    </div>
  </>
);
