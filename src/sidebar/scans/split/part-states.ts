import type { RowView } from '../../../rpc/contract/contract';
import { leftOutOf, pageWords, type Part } from './parts';

/** What is decided about a part before it is saved. */
export interface PartState {
  /** ID of the row that gets it; '' for none. */
  readonly row: string;
  /** The part behind whose pages its own are saved; null: it is a document of its own. */
  readonly joins: number | null;
  readonly isSaved: boolean;
  readonly message: string;
}

/** What the office says about codes whose rows wait for no scan from this person. */
export interface Asked {
  /** By the code; a code without an entry has no row in the running Kegiatan. */
  readonly notes: ReadonlyMap<string, string>;
  /** Why the office could not be asked; ''. */
  readonly problem: string;
}

const NO_ROW = { row: '', joins: null, isSaved: false } as const;

/**
 * Each part with the row of its code, if that row waits for a scan and no part before it has it. A code with another address gives no row:
 * another office numbers its rows alike.
 * @param hasPage whether the office has a page for the phone, so that its codes contain an address now
 */
export function firstStates(
  parts: readonly Part[],
  rows: readonly RowView[],
  hasPage: boolean,
  asked: Asked,
): readonly PartState[] {
  const taken = new Set<string>();
  return parts.map((part, index) => {
    const { code, printed } = part;
    const message = problemOf(parts, index, taken, rows, asked);
    if (message !== '') return { ...NO_ROW, message };
    if (part.pages.length === 0) return { ...NO_ROW, message };
    if (printed === 'other')
      return { ...NO_ROW, message: `Nomor ${code} berasal dari alamat lain. Pilih barisnya.` };
    taken.add(code);
    return { ...NO_ROW, row: code, message: printed === 'number' && hasPage ? bareWords(code) : '' };
  });
}

/** The same once a person said that the codes with another address are the office's own; what has a row already stays. */
export function withForeign(
  parts: readonly Part[],
  rows: readonly RowView[],
  states: readonly PartState[],
  asked: Asked,
): readonly PartState[] {
  const taken = new Set(states.map(({ row }) => row));
  return states.map((state, index) => {
    const part = parts[index];
    if (part?.printed !== 'other' || state.row !== '' || state.joins !== null || state.isSaved) return state;
    const message = problemOf(parts, index, taken, rows, asked);
    if (message !== '' || part.pages.length === 0) return { ...state, message };
    taken.add(part.code);
    return { ...state, row: part.code, message: '' };
  });
}

const bareWords = (code: string): string =>
  `Kodenya hanya nomor ${code}, tanpa alamat halaman HP kantor ini. Cocokkan gambarnya dengan judul barisnya.`;

const CHOOSE = 'Pilih barisnya.';

/** Why a part with pages cannot have the row of its code; '' if it can. */
function problemOf(
  parts: readonly Part[],
  index: number,
  taken: ReadonlySet<string>,
  rows: readonly RowView[],
  { notes, problem }: Asked,
): string {
  const { code = '', pages = [] } = parts[index] ?? {};
  if (pages.length === 0) return '';
  if (code === '') return `Tanpa lembar pemisah di depannya. ${CHOOSE}`;
  if (taken.has(code)) {
    const before = sameCode(parts, index);
    const where = before === null ? '' : ` (halaman ${pageWords(parts[before]?.pages ?? [])})`;
    return `Kode ${code} sudah dipakai dokumen sebelumnya${where}. Gabungkan bila satu dokumen, atau pilih baris lain.`;
  }
  if (rows.some(({ id }) => id === code)) return '';
  const note = notes.get(code);
  if (note !== undefined && note !== '') return note;
  return problem === ''
    ? `${code} tidak ada di Inventaris Kegiatan yang berjalan. ${CHOOSE}`
    : `${code} tidak ada dalam daftar yang menunggu pindaian; sebabnya tidak terbaca (${problem}). ${CHOOSE}`;
}

/**
 * The part before this one behind whose pages its own may be saved: the first one with the same code; for a part without a row also the one
 * right before it, which a code in the middle of a document cut off. Null: none, or it was saved already.
 */
export function joinable(parts: readonly Part[], states: readonly PartState[], index: number): number | null {
  if (parts[index]?.pages.length === 0) return null;
  const right = states[index]?.row === '' ? holderBefore(parts, index) : null;
  const before = sameCode(parts, index) ?? right;
  const target = before === null ? null : (states[before]?.joins ?? before);
  return target === null || states[target]?.isSaved ? null : target;
}

/** The last part before this one that has pages; null: none. */
export function holderBefore(parts: readonly Part[], index: number): number | null {
  const holders = parts.slice(0, index).flatMap(({ pages }, each) => (pages.length > 0 ? [each] : []));
  return holders[holders.length - 1] ?? null;
}

/** The states once a part is joined to another, with what was joined to it; or, with null, is a document of its own again. */
export const joined = (
  states: readonly PartState[],
  index: number,
  target: number | null,
): readonly PartState[] =>
  states.map((state, each) => {
    if (each === index) return { ...state, row: '', message: '', joins: target };
    return target !== null && state.joins === index ? { ...state, joins: target } : state;
  });

/** The first part before this one with the same code; null: none. */
function sameCode(parts: readonly Part[], index: number): number | null {
  const part = parts[index];
  if (!part || part.code === '' || part.pages.length === 0) return null;
  const before = parts.findIndex(
    ({ code, printed, pages }) => code === part.code && printed === part.printed && pages.length > 0,
  );
  return before === index ? null : before;
}

/** The pages that are saved as this part's document: its own, then those of the parts that were joined to it. */
export const pagesOf = (
  parts: readonly Part[],
  states: readonly PartState[],
  index: number,
): readonly number[] =>
  parts.flatMap(({ pages }, each) => (each === index || states[each]?.joins === index ? pages : []));

/** What to say about a separator behind which no page of a document came. */
export function loneSeparator(parts: readonly Part[], part: Part): string {
  const isElsewhere = parts.some(({ code, pages }) => code === part.code && pages.length > 0);
  const advice = isElsewhere ? '' : ' Bila dokumennya ada, pindai dengan lembar pemisahnya di depan.';
  return `Lembar pemisah ${part.code} tanpa halaman (halaman ${pageWords(leftOutOf(part))} PDF).${advice}`;
}
