import { Button } from '../../../page/button';
import { call } from '../../../page/server';
import type { Order } from '../../../page/use-orders';
import type { PapersView, PaperStateView, PaperView } from '../../../rpc/contract/contract';
import { Aside } from '../../scans/aside';
import { UploadSigned } from './upload-signed';
import { WaitingFile } from './waiting-file';

/** Papers listed at once in each part; only the number of the others is shown. */
const SHOWN = 50;

interface Props {
  readonly view: PapersView;
  readonly busy: boolean;
  readonly order: Order;
}

/** Which papers wait for a signature, which have come back, and the files in which no paper was recognised. */
export function SignedPapers({ view, busy, order }: Props) {
  const { papers, files } = view;
  const inState = (state: PaperStateView): readonly PaperView[] =>
    papers.filter((paper) => paper.state === state);
  const dropping = (paper: PaperView) =>
    view.may ? (
      <div class="actions">
        <Button
          disabled={busy}
          aria-label={`Tidak jadi ditandatangani: ${paper.name}`}
          run={() => order(`${paper.name} tidak lagi ditunggu.`, () => call('dropPaper', paper.token))}
          label="Tidak jadi ditandatangani"
        />
      </div>
    ) : null;
  return (
    <section aria-label="Naskah bertanda tangan">
      <h2>Naskah bertanda tangan</h2>
      <p class="soft">
        Setiap naskah memuat kode di kaki halamannya. Sesudah ditandatangani, unggah hasil pindaiannya di
        sini, atau taruh di folder <Inbox link={view.inbox} />.
      </p>
      {view.may ? (
        <UploadSigned papers={papers} busy={busy} order={order} />
      ) : (
        <p class="soft">{view.whose}</p>
      )}
      {files.waiting.length === 0 || !view.may ? null : (
        <>
          <h3>Naskahnya belum dikenali ({files.waiting.length})</h3>
          <ul>
            {files.waiting.map((file) => (
              <WaitingFile key={file.id} file={file} papers={papers} busy={busy} order={order} />
            ))}
          </ul>
        </>
      )}
      {files.arriving.length === 0 ? null : (
        <p class="soft">
          {files.arriving.length} berkas baru di folder itu diambil sesudah tidak berubah dua menit.
        </p>
      )}
      {papers.length === 0 ? <p class="soft">Belum ada naskah yang dibuat.</p> : null}
      <Folded title="Menunggu tanda tangan" papers={inState('waiting')}>
        {dropping}
      </Folded>
      <Folded title="Sudah kembali" papers={inState('returned')} />
      <Folded title="Versi yang diganti" papers={inState('replaced')} />
      <Folded title="Tidak jadi ditandatangani" papers={inState('dropped')} />
      {view.may && files.quarantined.length + files.duplicates.length > 0 ? (
        <Aside view={files} busy={busy} order={order} />
      ) : null}
    </section>
  );
}

const Inbox = ({ link }: { readonly link: string }) =>
  link === '' ? (
    <>Laporan/Bertanda tangan</>
  ) : (
    <a href={link} target="_blank" rel="noreferrer">
      Laporan/Bertanda tangan
    </a>
  );

const Folded = ({ title, papers, children }: ListProps & { readonly title: string }) =>
  papers.length === 0 ? null : (
    <details>
      <summary>
        {title} ({papers.length})
      </summary>
      <List papers={papers}>{children}</List>
    </details>
  );

interface ListProps {
  readonly papers: readonly PaperView[];
  readonly children?: ((paper: PaperView) => preact.ComponentChildren) | undefined;
}

const List = ({ papers, children }: ListProps) => (
  <>
    <ul>
      {papers.slice(0, SHOWN).map((paper) => (
        <li class="card" key={paper.token}>
          <strong>{paper.name}</strong>
          <div class="soft">
            {paper.words} · {paper.token}
          </div>
          {paper.copies.map(({ name, link, reason }) => (
            <div key={link}>
              <a href={link} target="_blank" rel="noreferrer">
                {name}
              </a>
              {reason === '' ? null : <div class="late">{reason}</div>}
            </div>
          ))}
          {children?.(paper)}
        </li>
      ))}
    </ul>
    {papers.length > SHOWN ? <p class="soft">dan {papers.length - SHOWN} naskah lagi.</p> : null}
  </>
);
