import { shortMoment } from '../../calendar/format-date';
import type { Instant, Zone } from '../../calendar/instant';
import { tidy } from '../../text/normalise';

/** One sending of a Kegiatan's report; number 0 is the first, later ones are its revisions. */
export interface SentReport {
  readonly number: number;
  /** For people, e.g. '6 Feb 2026 14.40'. */
  readonly at: string;
  readonly reason: string;
  /** Address of the PDF in Drive; '' if unknown. */
  readonly link: string;
}

const SEPARATOR = ' | ';

/** Cell "Riwayat Laporan": one line per sending, readable by people and by `readSentReports`. */
export function addSentReport(
  history: string,
  sent: { readonly number: number; readonly at: Instant; readonly reason: string; readonly link: string },
  zone: Zone,
): string {
  const parts = [reportLabel(sent.number), shortMoment(sent.at, zone), plain(sent.reason), plain(sent.link)];
  return [...history.split('\n').filter((line) => line.trim() !== ''), parts.join(SEPARATOR)].join('\n');
}

/** Parses the cell; invalid lines are skipped. */
export function readSentReports(history: string): readonly SentReport[] {
  return history.split('\n').flatMap((line) => {
    const [label = '', at = '', reason = '', link = ''] = line.split('|').map(tidy);
    const number = label === reportLabel(0) ? 0 : Number(/^Revisi (\d{1,4})$/.exec(label)?.[1] ?? NaN);
    const without = (text: string): string => (text === '-' ? '' : text);
    return Number.isNaN(number) ? [] : [{ number, at, reason: without(reason), link: without(link) }];
  });
}

/** @example reportLabel(2)  //=> 'Revisi 2' */
export const reportLabel = (number: number): string => (number === 0 ? 'Laporan' : `Revisi ${number}`);

const plain = (text: string): string => tidy(text.replace(/\|/g, '/')) || '-';
