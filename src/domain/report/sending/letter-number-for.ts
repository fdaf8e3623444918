import { yearOf } from '../../calendar/calendar-date';
import { localDate } from '../../calendar/instant';
import type { Changes } from '../../workbook/changes';
import type { Context } from '../../office/context';
import { formatLetterNumber } from '../../office/settings/letter-number';
import type { KegiatanRow } from '../../workbook/procedure';

/** How many numbers are tried to find a free one. */
const TRIES = 1000;

/**
 * The Kegiatan's letter number: its own, or the next free number of Pengaturan, with the settings that taking it
 * changes. A template without {urut} gives all reports the same number, as the office chose.
 */
export function letterNumberFor(
  kegiatan: Pick<KegiatanRow, 'letterNumber'>,
  others: readonly Pick<KegiatanRow, 'letterNumber'>[],
  { settings: { letter }, now, calendar }: Context,
): { readonly letterNumber: string; readonly settings: Changes['settings'] } {
  if (kegiatan.letterNumber !== '') return { letterNumber: kegiatan.letterNumber, settings: {} };
  const tahun = yearOf(localDate(now, calendar.zone));
  const numberAt = (urut: number): string => formatLetterNumber(letter.template, { ...letter, urut, tahun });
  const used = new Set(others.map((other) => other.letterNumber));
  let urut = letter.next;
  while (used.has(numberAt(urut)) && urut < letter.next + TRIES) urut += 1;
  return {
    letterNumber: numberAt(urut),
    settings: { 'Surat/Nomor Urut Berikutnya': String(urut + 1) },
  };
}
