import { yearOf } from '../calendar/calendar-date';
import { localDate } from '../calendar/instant';
import type { Changes } from '../changes';
import type { Context } from '../context';
import { formatLetterNumber } from '../office/letter-number';
import type { KegiatanRow } from '../workbook/procedure';

/** The Kegiatan's letter number: the one it has, or the next of Pengaturan, with what taking it changes there. */
export function letterNumberFor(
  kegiatan: Pick<KegiatanRow, 'letterNumber'>,
  { settings: { letter }, now, calendar }: Context,
): { readonly letterNumber: string; readonly settings: Changes['settings'] } {
  if (kegiatan.letterNumber !== '') return { letterNumber: kegiatan.letterNumber, settings: {} };
  const tahun = yearOf(localDate(now, calendar.zone));
  return {
    letterNumber: formatLetterNumber(letter.template, { ...letter, urut: letter.next, tahun }),
    settings: { 'Surat/Nomor Urut Berikutnya': String(letter.next + 1) },
  };
}
