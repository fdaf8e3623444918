import { useEffect, useState } from 'preact/hooks';
import type { ToScanQueryView, ToScanView } from '../../rpc/contract/contract';
import type { At } from '../../page/at';
import { Page } from '../../page/page';
import { call } from '../../page/server';
import { useOrders } from '../../page/use-orders';
import type { Facts } from '../facts';
import type { KeptDocuments } from '../kept/use-kept';
import { loadScript } from '../../page/load-script';
import { DocumentView } from './document-view';
import { KeptPanel } from './kept-panel';
import { RowPicker } from './row-picker';
import { listRows, nextRow, type OrderName } from './rows';

interface Props {
  readonly account: string;
  /** The row or the box of a code that was scanned; '' for none. */
  readonly code: Pick<Facts, 'row' | 'box'>;
  readonly kept: KeptDocuments;
  readonly at: At;
}

/** What the page lists first: the row or the box of a scanned code, else the person's rows without a scan. */
const firstQuery = ({ row, box }: Props['code'], { unit }: At): ToScanQueryView =>
  row !== '' ? { row } : box !== '' ? { box } : { unit: unit ?? null };

/** Pindai: the rows without a scan; a tap on one opens the camera, and its document goes straight to that row. */
export function ScanPage({ account, code, kept, at }: Props) {
  const [query, setQuery] = useState<ToScanQueryView>(() => firstQuery(code, at));
  const [asked, setAsked] = useState('');
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<OrderName>('id');
  const [chosen, setChosen] = useState(code.row);
  const page = useOrders<ToScanView>(() => call('viewToScan', query, asked), JSON.stringify([query, asked]));
  const { view } = page;
  const mayScan = view?.rows.some((row) => row.mayScan) ?? false;
  // Loaded before it is used: the connection may be gone by then.
  useEffect(() => {
    if (mayScan) void loadScript('Kamera');
  }, [mayScan]);
  const rows = listRows(view?.rows ?? [], search, order, kept);
  const row = rows.find(({ id }) => id === chosen);
  const next = row && nextRow(rows, row.id);
  const list = (): void => {
    setChosen('');
    if ('row' in query) setQuery({ unit: null });
  };
  return (
    <Page
      {...page}
      head={
        <>
          <h1>{row ? row.id : titleOf(query)}</h1>
          <KeptPanel kept={kept} account={account} open={chosen} />
        </>
      }
    >
      {(view) =>
        row ? (
          <DocumentView
            key={row.id}
            row={row}
            left={rows.filter(({ state }) => state === 'kurang').length}
            kept={kept}
            busy={page.busy}
            order={page.order}
            next={next && (() => setChosen(next.id))}
            close={list}
          />
        ) : (
          <RowPicker
            view={view}
            rows={rows}
            query={query}
            search={search}
            find={(words) => {
              setSearch(words);
              // Rows beyond those that the phone has are searched by the server.
              if (view.more > 0 || asked !== '') setAsked(words);
            }}
            order={order}
            sort={setOrder}
            show={setQuery}
            choose={setChosen}
          />
        )
      }
    </Page>
  );
}

const titleOf = (query: ToScanQueryView): string =>
  'box' in query ? `Boks ${query.box}` : 'row' in query ? query.row : 'Pindai';
