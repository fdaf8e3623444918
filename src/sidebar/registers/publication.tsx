import { Button } from '../../page/button';
import type { Listed, PublicationView } from '../../rpc/contract/contract';
import { GuardCard } from '../../page/guard/guard-card';
import { withdrawQuestion } from '../../page/guard/guard-words';
import type { Note } from '../../page/notice';
import { Page } from '../../page/page';
import { call } from '../../page/server';
import { shownMoment } from '../../page/shown-moment';
import { useOrders } from '../../page/use-orders';
import { PageCode } from './page-code';
import type { PartProps } from './part-props';

/** Terbitkan DIP: what is published, what publishing now would change, and the button. */
export function Publication({ head }: PartProps) {
  const page = useOrders<PublicationView>(() => call('previewPublication'), 'publikasi');
  const { busy, order } = page;
  const publish = () =>
    order(
      ({ message, notes }) => ({ bad: false, message, details: notes }),
      () => call('publishDip'),
    );
  return (
    <Page {...page} head={head}>
      {(view) => (
        <>
          <State view={view} busy={busy} publish={publish} />
          <GuardCard
            guard={view.guard}
            busy={busy}
            order={order}
            clear={(ids, reason) => call('clearGuardedEntries', ids, reason)}
            exempt={
              view.mayWithdraw
                ? {
                    label: 'Keluarkan dari DIP',
                    question: withdrawQuestion,
                    many: false,
                    elsewhere: exemptionPlace,
                    run: ([number = ''], reason) =>
                      order(withdrawnNote, () => call('withdrawEntry', number, reason)),
                  }
                : null
            }
          />
        </>
      )}
    </Page>
  );
}

/** An exemption is not withdrawn because of the words in which it is announced. */
const exemptionPlace = (number: string): string =>
  number.startsWith('DIK-')
    ? 'Atau ubah Judul yang Diumumkan: tab DIP, Daftar, DIK, Uji konsekuensi. Bila dikosongkan, tidak diumumkan.'
    : '';

const withdrawnNote = ({ words }: { readonly words: string }): Note => ({
  bad: false,
  message: words,
  details: [],
});

interface Props {
  readonly view: PublicationView;
  readonly busy: boolean;
  readonly publish: () => Promise<unknown>;
}

const State = ({ view, busy, publish }: Props) => (
  <div class="card">
    <p>{stateWords(view)}</p>
    <PublicPageLink view={view} />
    {view.preview ? (
      <>
        <p class="soft">
          {view.preview.isSame
            ? 'Tidak ada yang berubah sejak itu.'
            : 'Yang berubah bila diterbitkan sekarang. Semua orang dapat membacanya.'}
        </p>
        <Lines title="Baru" listed={view.preview.added} />
        <Lines title="Berubah" listed={view.preview.changed} />
        <Lines title="Ditarik" listed={view.preview.withdrawn} />
        {view.preview.refreshed > 0 ? (
          <p>Dimutakhirkan tanpa perubahan isi: {view.preview.refreshed}</p>
        ) : null}
        {view.preview.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <div class="actions">
          <Button
            class="primary"
            disabled={busy || view.preview.isSame || view.guard.count > 0}
            run={publish}
            label="Terbitkan DIP"
          />
        </div>
      </>
    ) : (
      <p class="soft">{view.whose}</p>
    )}
  </div>
);

/** @example stateWords({ state: 'terbit', count: 44, publishedAt: '2026-02-06T14:05:00+07:00' })  //=> 'Terbit 6 Feb 2026 14.05: 44 informasi.' */
function stateWords({ state, count, publishedAt }: PublicationView): string {
  if (state === 'belum') return 'DIP belum pernah diterbitkan.';
  if (state === 'terputus') return 'Penerbitan terakhir terputus. Terbitkan lagi untuk menyelesaikannya.';
  return `Terbit ${shownMoment(publishedAt)}: ${count} informasi.`;
}

function Lines({ title, listed: { count, lines } }: { readonly title: string; readonly listed: Listed }) {
  if (count === 0) return null;
  return (
    <details>
      <summary>
        {title}: {count}
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {count > lines.length ? <p class="soft">dan {count - lines.length} lagi</p> : null}
    </details>
  );
}

/** A link to the public page, or how to set it up. */
const PublicPageLink = ({ view: { address, may } }: { readonly view: PublicationView }) => (
  <>
    {address === '' ? (
      <p class="soft">Alamat halaman publik belum diisi di Pengaturan, bagian Publik.</p>
    ) : (
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          Buka halaman publik
        </a>
      </p>
    )}
    {may ? <PageCode /> : null}
  </>
);
