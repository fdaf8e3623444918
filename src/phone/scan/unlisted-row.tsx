import type { ComponentProps } from 'preact';
import { Button } from '../../page/button';
import type { Note } from '../../page/notice';
import { Page } from '../../page/page';
import { KeptOf } from '../kept/kept-cards';
import type { KeptDocuments } from '../kept/use-kept';
import { DocumentView } from './document-view';
import { emptyWords } from './row-picker';
import { listRows, unitOfRow } from './rows';
import { ScanHead } from './scan-head';
import { useToScan } from './use-to-scan';

interface Props extends Pick<
  ComponentProps<typeof DocumentView>,
  'left' | 'kept' | 'next' | 'close' | 'visit'
> {
  readonly id: string;
  /** What the list told last. */
  readonly told: Note | null;
}

/** A row that is open and is not on the list any more: somebody filled it meanwhile. It is asked for alone. */
export function UnlistedRow({ id, told, kept, close, ...ways }: Props) {
  const query = { row: id };
  const page = useToScan(query, '', kept);
  return (
    <Page {...page} note={page.note ?? told} head={<ScanHead title={id} page={page} />}>
      {(view) => {
        const row = listRows(view.rows, '', 'id', kept).find((each) => each.id === id);
        return row ? (
          <DocumentView
            {...ways}
            row={row}
            unit={unitOfRow(row, view)}
            kept={kept}
            busy={page.busy}
            order={page.order}
            close={close}
          />
        ) : (
          <>
            <p class="soft">{emptyWords(view.open, '', query)}</p>
            <Leftover id={id} kept={kept} />
            <Button run={close} label="Kembali ke daftar" />
          </>
        );
      }}
    </Page>
  );
}

/** What is kept for a row that the server does not have. */
export const Leftover = ({ id, kept }: { readonly id: string; readonly kept: KeptDocuments }) => (
  <KeptOf rowId={id} kept={kept}>
    <p class="notice warning">
      Yang tersisa di HP untuk {id} tidak dapat dikirim lagi. Unduh bila masih diperlukan, lalu hapus.
    </p>
  </KeptOf>
);
