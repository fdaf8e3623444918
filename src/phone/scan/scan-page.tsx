import { useState } from 'preact/hooks';
import type { ToScanQueryView } from '../../rpc/contract/contract';
import { Heading } from '../../page/heading';
import { Page } from '../../page/page';
import { KeptOf } from '../kept/kept-cards';
import type { KeptDocuments } from '../kept/use-kept';
import { place, type Place } from '../place';
import type { Places } from '../use-places';
import { DocumentView } from './document-view';
import { RowPicker } from './row-picker';
import { leftRows, listedUnit, listRows, nextRow, unitBeside, type OrderName } from './rows';
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
  const { view, earlier } = page;
  const rows = listRows(view?.rows ?? [], search, order, kept);
  const row = rows.find(({ id }) => id === here.row);
  const next = row && nextRow(rows, row.id);
  const list = (): void => close(here.code.row === '' ? { ...here, row: '' } : place('pindaian'));
  return (
    <Page
      {...page}
      head={
        <>
          <Heading level={1} key={row?.id ?? 'daftar'}>
            {row ? row.id : titleOf(query)}
          </Heading>
          {earlier && (page.declined !== '' || page.isOverdue) ? (
            <p class="notice warning">{earlierWords(earlier.at, page.isOverdue)}</p>
          ) : null}
        </>
      }
    >
      {(view) =>
        row ? (
          <DocumentView
            key={row.id}
            row={row}
            unit={unitBeside(row, listedUnit({ unit: null }, view), view)}
            left={leftRows(rows)}
            kept={kept}
            busy={page.busy}
            order={page.order}
            next={next && (() => instead({ ...here, row: next.id }))}
            close={list}
            visit={visit}
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
            {here.row === '' ? null : (
              <KeptOf rowId={here.row} kept={kept}>
                <p class="notice warning">
                  Yang tersisa di HP untuk {here.row} tidak dapat dikirim lagi. Unduh bila masih diperlukan,
                  lalu hapus.
                </p>
              </KeptOf>
            )}
          </>
        )
      }
    </Page>
  );
}

function earlierWords(at: number | null, isOverdue: boolean): string {
  const until = isOverdue ? 'begitu Google menjawab' : 'begitu sambungan kembali';
  return at === null
    ? `${isOverdue ? 'Sampai Google menjawab,' : 'Tanpa sambungan'} hanya nomor dan nama dokumen ini yang diketahui. Halaman ini diperbarui ${until}.`
    : `Daftar ini dibaca pukul ${clock(at)} dan diperbarui ${until}.`;
}

const clock = (at: number): string => {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join('.');
};

const titleOf = (query: ToScanQueryView): string =>
  'box' in query ? `Boks ${query.box.trim() || 'tanpa nama'}` : 'row' in query ? query.row : 'Pindai';
