import { useState } from 'preact/hooks';
import type { ToScanQueryView } from '../../rpc/contract/contract';
import { Page } from '../../page/page';
import type { KeptDocuments } from '../kept/use-kept';
import { place, type Place } from '../place';
import type { Places } from '../use-places';
import { DocumentView } from './document-view';
import { RowPicker } from './row-picker';
import { boxTitle, leftRows, listRows, nextRow, unitOfRow, type OrderName } from './rows';
import { ScanHead } from './scan-head';
import { Leftover, UnlistedRow } from './unlisted-row';
import { useToScan } from './use-to-scan';

interface Props {
  readonly kept: KeptDocuments;
  readonly places: Places;
}

/** What the page lists first: the row or the box of a scanned code, else the person's rows without a scan. */
const firstQuery = ({ code: { row, box, unit: of }, at: { unit } }: Place): ToScanQueryView =>
  row !== '' ? { row } : box !== '' ? { box, unit: of === '' ? null : of } : { unit: unit ?? null };

/** Pindai: the rows without a scan; a tap on one opens the camera, and its document goes straight to that row. */
export function ScanPage({ kept, places: { place: here, open, instead, close, visit } }: Props) {
  const [query, setQuery] = useState<ToScanQueryView>(() => firstQuery(here));
  const [asked, setAsked] = useState('');
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<OrderName>('id');
  const page = useToScan(query, asked, kept);
  const { view } = page;
  const rows = listRows(view?.rows ?? [], search, order, kept);
  const row = rows.find(({ id }) => id === here.row);
  const next = nextRow(rows, here.row);
  const list = (): void => close(here.code.row === '' ? { ...here, row: '' } : place('pindaian'));
  const ways = {
    // A single row that was asked for says nothing of the others.
    left: 'row' in query ? 0 : leftRows(rows) + (view?.more ?? 0),
    next: next && (() => instead({ ...here, row: next.id })),
    close: list,
    visit,
  };
  if (view && here.row !== '' && !row && !('row' in query))
    return <UnlistedRow key={here.row} id={here.row} told={page.note} kept={kept} {...ways} />;
  return (
    <Page {...page} head={<ScanHead title={row ? row.id : titleOf(query)} page={page} />}>
      {(view) =>
        row ? (
          <DocumentView
            key={row.id}
            row={row}
            unit={unitOfRow(row, view)}
            kept={kept}
            busy={page.busy}
            order={page.order}
            {...ways}
          />
        ) : (
          <>
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
              showAll={() => (here.row === '' ? open(place('pindaian')) : list())}
              choose={(id) => open({ ...here, row: id })}
            />
            {here.row === '' ? null : <Leftover id={here.row} kept={kept} />}
          </>
        )
      }
    </Page>
  );
}

const titleOf = (query: ToScanQueryView): string =>
  'box' in query ? boxTitle(query.box) : 'row' in query ? query.row : 'Pindai';
