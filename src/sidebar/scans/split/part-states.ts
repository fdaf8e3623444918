import type { RowView } from '../../../rpc/contract/contract';
import type { PartState } from './part-card';
import type { Part } from './parts';

/**
 * Each part with the row of its code, if that row waits for a scan and no part before it has it. A code with another address gives no row:
 * another office numbers its rows alike.
 * @param hasPage whether the office has a page for the phone, so that its codes contain an address now
 */
export function firstStates(
  parts: readonly Part[],
  rows: readonly RowView[],
  hasPage: boolean,
): readonly PartState[] {
  const taken = new Set<string>();
  return parts.map((part) => {
    const { code, printed } = part;
    const problem = problemOf(part, taken, rows);
    if (problem !== '') return { row: '', isSaved: false, message: problem };
    if (printed === 'other')
      return { row: '', isSaved: false, message: `Nomor ${code} berasal dari alamat lain. Pilih barisnya.` };
    taken.add(code);
    return { row: code, isSaved: false, message: printed === 'number' && hasPage ? bareWords(code) : '' };
  });
}

/** The same once a person said that the codes with another address are the office's own; what has a row already stays. */
export function withForeign(
  parts: readonly Part[],
  rows: readonly RowView[],
  states: readonly PartState[],
): readonly PartState[] {
  const taken = new Set(states.map(({ row }) => row));
  return states.map((state, index) => {
    const part = parts[index];
    if (part?.printed !== 'other' || state.row !== '' || state.isSaved) return state;
    const problem = problemOf(part, taken, rows);
    if (problem !== '') return { ...state, message: problem };
    taken.add(part.code);
    return { ...state, row: part.code, message: '' };
  });
}

const bareWords = (code: string): string =>
  `Kodenya hanya nomor ${code}, tanpa alamat halaman HP kantor ini. Cocokkan gambarnya dengan judul barisnya.`;

/** Why a part cannot have the row of its code; '' if it can. */
function problemOf({ code, pages }: Part, taken: ReadonlySet<string>, rows: readonly RowView[]): string {
  if (code === '') return 'Tanpa lembar pemisah di depannya. Pilih barisnya.';
  if (pages.length === 0) return `Tidak ada halaman sesudah lembar pemisah ${code}.`;
  if (taken.has(code)) return `Kode ${code} sudah dipakai dokumen sebelumnya. Pilih barisnya.`;
  const isWaiting = rows.some(({ id }) => id === code);
  return isWaiting ? '' : `Kode ${code} bukan dokumen yang menunggu pindaian. Pilih barisnya.`;
}
