import type { Execution } from '../../emulator';
import { findChainFault } from '../../src/domain/log/chain';
import type { LogEntry } from '../../src/domain/workbook/log-entry';
import { sheetNames, workbook, type SheetName } from '../../src/domain/workbook';
import { badWord } from '../seeds/invariants/wording';
import { digest } from '../log-fault';
import type { Grids, Places } from './grids';

const MINUTE_QUOTA = /Kuota Google untuk menit ini/;
/** A stack trace, as a daily job leaves it in the execution's log. */
const STACK = /\bat .+:\d+:\d+|\b(?:Type|Range|Reference|Syntax)?Error\b/;

interface Reply {
  readonly ok?: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly details?: readonly string[];
}

/** @returns a description of an unexpected outcome of an execution */
export function unexpectedIn({ status, error, result, logs, function: name }: Execution): string | undefined {
  if (status !== 'completed') return `${name} ${status}: ${error?.message ?? ''}\n${error?.stack ?? ''}`;
  const { code, message = '' } = (result ?? {}) as Reply;
  const isQuota = MINUTE_QUOTA.test(message);
  const trace = logs.find((line) => STACK.test(line));
  if (!isQuota && (code === 'UNEXPECTED' || code === 'PLATFORM' || trace !== undefined))
    return `${name}: ${message} ${logs.join(' ').slice(0, 900)}`;
  return undefined;
}

/** @param pasted texts of cells that messages may quote */
export function wrongWordIn(execution: Execution, pasted: readonly string[]): string | undefined {
  const { message = '', details = [] } = (execution.result ?? {}) as Reply;
  const texts = [message, ...details, ...execution.ui.flatMap((event) => [event.title, event.message ?? ''])];
  for (const text of texts) {
    const own = pasted.reduce((rest, quoted) => rest.split(quoted).join('…'), text);
    const bad = badWord(own);
    if (bad) return `${execution.function}: "${bad}" dalam "${own.slice(0, 300)}"`;
  }
  return undefined;
}

/** Sheets whose rows have a unique number. */
const numbered: readonly SheetName[] = ['inventaris', 'pindaian', 'dip', 'dik', 'kegiatan', 'log'];

/**
 * @param spoiled the sheets with pasted cells; the numbers of the Log follow its chain, whatever number was pasted there
 * @returns a description of an ID that a new row shares with another
 */
export function twinIn(
  before: Grids,
  after: Grids,
  places: Places,
  spoiled: readonly SheetName[],
): string | undefined {
  for (const sheet of numbered.filter((each) => each !== 'log' || !spoiled.includes('log'))) {
    const at = places[sheet].indexOf(workbook[sheet].key);
    const ids = after[sheet].map((cells) => cells[at] ?? '');
    const twin = ids
      .slice(before[sheet].length)
      .find((id) => id !== '' && ids.filter((each) => each === id).length > 1);
    if (twin !== undefined) return `${workbook[sheet].title}: ${twin} diberikan dua kali`;
  }
  const at = places.kegiatan.indexOf('letterNumber');
  const letters = after.kegiatan.map((cells) => cells[at] ?? '').filter((each) => each !== '');
  const former = before.kegiatan.map((cells) => cells[at] ?? '');
  const double = letters.find(
    (each) =>
      letters.filter((other) => other === each).length > 1 &&
      former.filter((other) => other === each).length < 2,
  );
  return double === undefined ? undefined : `Nomor Surat ${double} dipakai dua kali`;
}

/** Whether the entries of Log Lama and Log form an unbroken chain; the head in Pengaturan is not checked. */
export function chainFaultIn(grids: Grids, places: Places): string | undefined {
  const entries = [...entriesIn('logLama', grids, places), ...entriesIn('log', grids, places)].sort(
    (one, other) => Number(one.id) - Number(other.id),
  );
  const last = entries.at(-1);
  const fault = findChainFault(entries, { count: entries.length, hash: last?.hash ?? '' }, digest);
  return fault && `rantai Log putus: ${JSON.stringify(fault)}`;
}

const entriesIn = (sheet: 'log' | 'logLama', grids: Grids, places: Places): readonly LogEntry[] =>
  grids[sheet].slice(1).map((cells) => {
    const text = (key: string): string => cells[places[sheet].indexOf(key)] ?? '';
    return {
      id: text('id'),
      at: text('at'),
      actor: text('actor'),
      event: text('event'),
      object: text('object'),
      detail: text('detail'),
      cells: text('cells'),
      hash: text('hash'),
    };
  });

/** The number of cells with formulas, by sheet. */
export const formulasIn = (raw: (title: string) => unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(
    sheetNames.map((name) => [
      name,
      JSON.stringify(raw(workbook[name].title)).split('"formulaValue"').length - 1,
    ]),
  );
