import { phoneLink } from '../office/phone-link';
import type { PublishedRegister } from '../registers/published-register';
import { unitName } from '../organisation/sub-bagian';
import { fold, tidy } from '../text/normalise';
import type { InventoryRow } from '../workbook/inventaris';
import { isEnding } from '../workbook/vocabulary/carried';
import type { DikEntry } from './dik-entries';
import { byRegister, idRanges } from './id-ranges';

export type BoxRow = Pick<
  InventoryRow,
  'id' | 'kegiatan' | 'subBagian' | 'year' | 'printedPlace' | 'entry' | 'carried'
>;

/** The label for a box of printed copies. */
export interface BoxLabel {
  readonly office: string;
  readonly unit: string;
  /** Lokasi Arsip Fisik. */
  readonly place: string;
  /** e.g. '2023-2025' */
  readonly years: string;
  readonly count: number;
  /** Numbers in the registers, and IDs of rows that are in none yet, e.g. 'DIP-0001 s.d. DIP-0004; DIK-0002; KUL-0017'. */
  readonly numbers: string;
  /** One line per document. Anyone passing can see a box: what is dikecualikan, or not in the DIP yet, is listed by number only. */
  readonly documents: readonly string[];
  /** The content of the QR code. */
  readonly code: string;
}

interface Held {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly unit: string;
  readonly place: string;
}

/** Where the codes lead, and what is labelled besides the registers. */
interface Labelling {
  /** The page for the phone; '' while the office has none. */
  readonly phoneAddress: string;
  /** The ID of the running Kegiatan; '' if none runs. */
  readonly running: string;
}

/**
 * One label for each place of each Sub Bagian that holds printed copies of registered documents, or of documents that are inventoried now:
 * a box is labelled when its documents are scanned (step 2), and its label is printed anew once the registers list them (step 4).
 */
export function boxLabels(
  rows: readonly BoxRow[],
  register: PublishedRegister,
  dik: readonly DikEntry[],
  { phoneAddress, running }: Labelling,
): readonly BoxLabel[] {
  const boxes = new Map<string, Held[]>();
  for (const held of heldOf(rows, register, dik, running)) {
    const key = `${held.unit}/${fold(held.place)}`;
    boxes.set(key, [...(boxes.get(key) ?? []), held]);
  }
  const orderOf = ({ unit, place }: Held): string =>
    `${register.units.findIndex(({ code }) => code === unit)} ${fold(place).replace(/\d+/g, (digits) => digits.padStart(9, '0'))}`;
  return [...boxes.values()]
    .map((held) => ({ held, order: orderOf(held[0] as Held) }))
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ held }) => labelOf(held, register, phoneAddress));
}

/**
 * Documents whose printed copy has a place: those that are active in a register (if one is listed several times, the last row counts), and
 * those of the running Kegiatan that are in no register yet.
 */
function heldOf(
  rows: readonly BoxRow[],
  { entries }: PublishedRegister,
  dik: readonly DikEntry[],
  running: string,
): readonly Held[] {
  const titles = new Map([
    ...entries.map(({ id, title }) => [id, title] as const),
    ...dik.map(({ id }) => [id, '(dikecualikan)'] as const),
  ]);
  const byId = new Map<string, Held>();
  for (const row of rows) {
    const place = tidy(row.printedPlace);
    const isNew = row.entry === '' && running !== '' && row.kegiatan === running && !isEnding(row);
    const id = isNew ? row.id : row.entry;
    const title = isNew ? '(belum di DIP)' : titles.get(id);
    if (id !== '' && title !== undefined && place !== '')
      byId.set(id, { id, title, year: row.year, unit: row.subBagian, place });
  }
  return [...byId.values()];
}

function labelOf(
  held: readonly Held[],
  { office, units }: PublishedRegister,
  phoneAddress: string,
): BoxLabel {
  const { unit: code, place } = held[0] as Held;
  const unit = unitName(code, units);
  const numbers = idRanges(held.map(({ id }) => id));
  return {
    office: office.name,
    unit,
    place,
    years: yearsOf(held),
    count: held.length,
    numbers,
    documents: [...held]
      .sort((one, other) => byRegister(one.id, other.id))
      .map(({ id, title, year }) => `${id}  ${title}${year === null ? '' : ` (${year})`}`),
    code:
      phoneLink(phoneAddress, { box: place, unit: code }) ||
      shortened([office.name, unit, place, numbers].join('\n')),
  };
}

function yearsOf(held: readonly Held[]): string {
  const years = held.flatMap(({ year }) => (year === null ? [] : [year]));
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}-${last}`;
}

/** More characters make the modules of the QR code too small for a phone. */
const longestCode = 240;
const shortened = (text: string): string =>
  text.length <= longestCode ? text : `${text.slice(0, longestCode - 4).replace(/[^;\n]*$/, '')} dst.`;
