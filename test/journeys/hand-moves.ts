import { gridOf, placesIn, type Order } from './concurrent-edits';
import { units } from '../../demo/people';
import type { LocalOffice } from './local-office';

/** A change that a person makes to the sheet Inventaris; the numbers choose the row or column, modulo the existing ones. */
export interface Hand {
  readonly name: keyof typeof hands;
  readonly one: number;
  readonly other: number;
}

type Move = (office: LocalOffice, at: { readonly one: number; readonly other: number }, order: Order) => void;

const SHEET = 'Inventaris';
const staff = units[0]?.staff ?? '';
const width = (office: LocalOffice): number => gridOf(office, SHEET)[0]?.length ?? 1;
const height = (office: LocalOffice): number => gridOf(office, SHEET).length;
/** 0-based row below the header. */
const rowAt = (office: LocalOffice, number: number): number => 1 + (number % Math.max(1, height(office) - 1));

const define = <M extends Record<string, Move>>(moves: M): M => moves;

export const hands = define({
  nothing: () => undefined,
  sort: (office, { one, other }) =>
    void office.workspace.sheets.sort(SHEET, one % width(office), other % 2 === 0),
  moveColumn: (office, { one, other }, order) => {
    const [from, to] = [one % width(office), other % width(office)];
    void office.workspace.sheets.moveColumn(SHEET, from, to);
    order.splice(to, 0, ...order.splice(from, 1));
  },
  insertColumn: (office, { one }, order) => {
    const at = one % width(office);
    void office.workspace.sheets.insertColumn(SHEET, at);
    order.splice(at, 0, null);
    void office.workspace.sheets.type(SHEET, `${letters(at)}2`, 'milik rekan', staff);
  },
  /** Inserts a column of the colleague's own with the header of one of ours. */
  insertTwin: (office, { one, other }, order) => {
    const at = one % width(office);
    void office.workspace.sheets.insertColumn(SHEET, at);
    order.splice(at, 0, null);
    const header = ['Tautan', 'Catatan', 'Lokasi Arsip Fisik', 'Masalah'][other % 4] ?? '';
    void office.workspace.sheets.type(SHEET, `${letters(at)}1`, header, staff);
    void office.workspace.sheets.type(SHEET, `${letters(at)}3`, 'milik rekan', staff);
  },
  renameHeader: (office, { one, other }) =>
    void office.workspace.sheets.type(SHEET, `${letters(one % width(office))}1`, `Judul ${other}`, staff),
  insertRow: (office, { one }) => void office.workspace.sheets.insertRow(SHEET, rowAt(office, one)),
  deleteRow: (office, { one }) =>
    void (height(office) > 2 && office.workspace.sheets.deleteRow(SHEET, rowAt(office, one))),
  hideRow: (office, { one }) => void office.workspace.sheets.hideRow(SHEET, rowAt(office, one)),
  typeRow: (office, { one }, order) => {
    const { title = 0, subBagian = 0 } = placesIn(order);
    const row = height(office) + 1;
    void office.workspace.sheets.type(SHEET, `${letters(title)}${row}`, `Diketik ${one}`, staff);
    void office.workspace.sheets.type(SHEET, `${letters(subBagian)}${row}`, 'KUL', staff);
  },
  typeNote: (office, { one }, order) =>
    void office.workspace.sheets.type(
      SHEET,
      `${letters(placesIn(order)['notes'] ?? 0)}${rowAt(office, one) + 1}`,
      `catatan rekan ${one}`,
      staff,
    ),
});

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
