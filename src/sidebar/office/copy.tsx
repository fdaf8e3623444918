import { Button } from '../../page/button';
import type { CopyView } from '../../rpc/contract/contract';
import { Page, type PageProps } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import { MoveHere } from './copy/move-here';
import { NewOffice } from './copy/new-office';

/** Salinan: shown in a workbook that is not the office's, with what it can be turned into. */
export function CopyPage({ goTo }: PageProps) {
  const page = useOrders<CopyView>(() => call('viewCopy'), 'salinan');
  const { view, busy, order } = page;
  return (
    <Page {...page} head={view === null ? null : <h1>{titleOf(view)}</h1>}>
      {(view) =>
        view.isCopy ? (
          <>
            <About view={view} />
            {view.isCertain ? <NewOffice busy={busy} order={order} goTo={goTo} /> : null}
            <MoveHere view={view} busy={busy} order={order} />
          </>
        ) : (
          <Own goTo={goTo} />
        )
      }
    </Page>
  );
}

const titleOf = ({ isCopy, isCertain }: CopyView): string =>
  !isCopy ? 'Lembar kerja kantor' : isCertain ? 'Ini salinan' : 'Salinan atau bukan?';

const About = ({ view: { office, link, isCertain } }: { readonly view: CopyView }) => (
  <div class="notice warning">
    {isCertain ? (
      <p>
        Lembar ini bukan lembar kerja <strong>{office}</strong> yang berlaku. Isinya dapat dibaca, tetapi
        tidak ada yang ditulis, dikirim, dipindahkan, atau diberi nomor dari sini.
      </p>
    ) : (
      <p>
        Lembar ini disiapkan sebelum program mencatat lembar kerja kantor, jadi belum pasti apakah ini lembar
        kerja <strong>{office}</strong> atau salinannya. Di lembar kerja kantor, pemicu waktu mencatatnya
        sendiri dalam 5 menit.
      </p>
    )}
    {link === '' ? null : (
      <p>
        <a href={link} target="_blank" rel="noreferrer">
          Buka lembar kerja kantor
        </a>
      </p>
    )}
  </div>
);

const Own = ({ goTo }: PageProps) => (
  <>
    <p>Kantor bekerja di lembar ini.</p>
    <div class="actions">
      <Button class="primary" run={() => goTo('beranda')} label="Buka Beranda" />
      <Button run={() => goTo('kesehatan')} label="Kesehatan" />
    </div>
  </>
);
