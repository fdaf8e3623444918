import { localDate, localMinutes, type Instant, type Zone } from '../calendar/instant';
import type { Output } from './output';

/**
 * The name of a new file. If the name is taken, the time is added, so that the newer file is recognisable. Nothing is
 * ever overwritten.
 * @example 'Daftar Informasi Publik 2026-02-06 14.05.09.pdf'
 */
export function outputName(
  { fileName, ending }: Pick<Output, 'fileName' | 'ending'>,
  taken: boolean,
  now: Instant,
  zone: Zone,
): string {
  const name = taken ? `${fileName} ${localDate(now, zone)} ${clock(now, zone)}` : fileName;
  return ending === '' ? name : `${name}.${ending}`;
}

/** Hours, minutes and seconds. */
function clock(now: Instant, zone: Zone): string {
  const seconds = Math.floor(localMinutes(now, zone) * 60);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join('.');
}
