import { hasWords } from '../../page/search';
import type { ToScanQueryView, ToScanRowView, ToScanView } from '../../rpc/contract/contract';
import type { Kept, Photographed } from '../kept/kept';

export const orders = {
  id: { label: 'Nomor', key: ({ id }: ToScanRowView) => id },
  nama: { label: 'Nama dokumen', key: ({ title }: ToScanRowView) => title },
  lokasi: {
    label: 'Lokasi arsip',
    key: ({ place, id }: ToScanRowView) => `${place === '' ? '\uffff' : place} ${id}`,
  },
} as const;
export type OrderName = keyof typeof orders;

/** What happens to a row on this phone, besides what the server knows of it. */
export type RowState = 'kurang' | 'dikembalikan' | 'konsep' | 'antre' | 'ditolak' | 'terkirim' | 'ada';

export interface ListedRow extends ToScanRowView {
  readonly state: RowState;
  /** Photographs on this phone that are not a PDF yet. */
  readonly photos: number;
}

/** The rows that contain every word of the search, those that were returned first, then in the given order, each with its state. */
export function listRows(
  rows: readonly ToScanRowView[],
  search: string,
  order: OrderName,
  known: {
    readonly own: readonly Kept[];
    readonly photographed: readonly Photographed[];
    readonly sent: ReadonlySet<string>;
    readonly copies: ReadonlyMap<string, string>;
  },
): readonly ListedRow[] {
  const isFound = hasWords(search);
  const { key } = orders[order];
  return rows
    .filter(({ id, title, year, place }) => isFound(`${id} ${title} ${year ?? ''} ${place}`))
    .map((row) => ({
      ...row,
      state: stateOf(row, known),
      copy: row.evidence === '' && !known.sent.has(row.id) ? (known.copies.get(row.id) ?? row.copy) : '',
      photos: known.photographed.find(({ rowId }) => rowId === row.id)?.count ?? 0,
    }))
    .sort(
      (one, other) =>
        Number(isBack(other)) - Number(isBack(one)) ||
        key(one).localeCompare(key(other), 'id', { numeric: true }),
    );
}

const isBack = ({ state, returned }: ListedRow): boolean =>
  state === 'dikembalikan' || (state === 'terkirim' && returned !== null);

function stateOf(
  { id, evidence, arriving, returned, rescanned }: ToScanRowView,
  { own, sent }: Parameters<typeof listRows>[3],
): RowState {
  const kept = own.find(({ rowId }) => rowId === id);
  if (kept) return kept.state;
  // Whether it was returned before or after this phone sent a scan is known to the server alone.
  if (returned !== null && evidence !== '' && !arriving) return rescanned ? 'terkirim' : 'dikembalikan';
  if (sent.has(id)) return 'terkirim';
  return evidence !== '' || arriving ? 'ada' : 'kurang';
}

/** The next row of the list that lacks a scan and that the person may scan: after this one, else from the beginning. */
export function nextRow(rows: readonly ListedRow[], id: string): ListedRow | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const around = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
  return around.find(({ state, mayScan }) => state === 'kurang' && mayScan);
}

/** The number of rows that the person may scan and that lack a scan. */
export const leftRows = (rows: readonly ListedRow[]): number =>
  rows.filter(({ state, mayScan }) => state === 'kurang' && mayScan).length;

/** The heading of a box: its name, which may say already that it is one. */
export function boxTitle(box: string): string {
  const name = box.trim();
  if (name === '') return 'Boks tanpa nama';
  return /^bo(ks|x)\b/iu.test(name) ? name : `Boks ${name}`;
}

type Units = Pick<ToScanView, 'own' | 'units'>;

/** The name of the row's Sub Bagian, where `listed` is not it: the code of the one of which the whole list is said to be. */
export const unitBeside = ({ unit }: ToScanRowView, listed: string, { units }: Units): string =>
  unit === listed ? '' : (units.find(({ code }) => code === unit)?.name ?? unit);

/** The name of the Sub Bagian of a row that is open; '' where it is the person's only one. */
export const unitOfRow = (row: ToScanRowView, view: Units): string =>
  unitBeside(row, listedUnit({ unit: null }, view), view);

/** Whether nothing was asked for yet: a person who scans for no Sub Bagian chooses one to look at. */
export const isUnchosen = (
  query: ToScanQueryView,
  { own, open }: Pick<ToScanView, 'own' | 'open'>,
): boolean => open && own.length === 0 && !('box' in query || 'row' in query) && query.unit === null;

/** The code of the Sub Bagian of which all rows of a list are, by what was asked; '' for a list of several. */
export function listedUnit(query: ToScanQueryView, { own }: Units): string {
  if ('unit' in query && query.unit !== null) return query.unit;
  const [only = '', ...others] = own;
  return 'box' in query || others.length > 0 ? '' : only;
}
