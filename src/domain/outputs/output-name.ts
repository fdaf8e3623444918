import { localDate, localMinutes, type Instant, type Zone } from '../calendar/instant';
import type { Output } from './output';

/**
 * What a new file is called. Where that name is taken already, the moment is added, so that nobody has to ask which of
 * two files is the newer one; nothing is ever overwritten.
 * @example 'Daftar Informasi Publik 2026-02-06 14.05.09.pdf'
 */
export function outputName(
  { fileName, ending }: Pick<Output, 'fileName' | 'ending'>,
  taken: boolean,
  now: Instant,
  zone: Zone,
): string {
  return taken
    ? `${fileName} ${localDate(now, zone)} ${clock(now, zone)}.${ending}`
    : `${fileName}.${ending}`;
}

/** Hours, minutes and seconds. */
function clock(now: Instant, zone: Zone): string {
  const seconds = Math.floor(localMinutes(now, zone) * 60);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join('.');
}
