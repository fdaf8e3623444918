import { longDate } from '../../domain/calendar/format-date';
import { placeOf } from '../../domain/report/dip-lines';
import type { DikEntry } from '../../domain/outputs/dik-entries';
import { orDash, tableOrNone } from '../document/parts';
import type { Block, TableCell } from '../document/block';

/** The DIK with what the consequence test states about each entry. */
export const dikTable = (entries: readonly DikEntry[]): readonly Block[] =>
  tableOrNone('', {
    numbered: true,
    columns: [
      { header: 'No', share: 9, align: 'center' },
      { header: 'Judul Informasi', share: 58 },
      { header: 'Status', share: 20, align: 'center' },
      { header: 'Dasar Pengecualian', share: 46 },
      { header: 'Konsekuensi Bila Dibuka dan Pertimbangan Bila Ditutup', share: 58 },
      { header: 'Masa Pengecualian', share: 26, align: 'center' },
      { header: 'Yang Menguasai', share: 36 },
      { header: 'Berita Acara dan Penguji', share: 38 },
    ],
    rows: entries.map((entry, index) => [
      String(placeOf(index)),
      titleCell(entry),
      entry.status,
      { title: orDash(entry.article), text: entry.basis, link: '' },
      { title: orDash(entry.harm), text: joined('; ', entry.interest, entry.reason), link: '' },
      entry.exemptUntil === null ? '-' : `sampai ${longDate(entry.exemptUntil)}`,
      orDash(joined(', ', entry.holder, entry.unit === entry.holder ? '' : entry.unit)),
      minutesCell(entry),
    ]),
  });

const joined = (sign: string, ...texts: readonly string[]): string => texts.filter(Boolean).join(sign);

const titleCell = ({ id, title, year, part, announcedTitle }: DikEntry): TableCell => ({
  title: `${title}${year === null ? '' : ` (${year})`}`,
  text: joined(
    '; ',
    id,
    part === '' ? '' : `bagian yang dikecualikan: ${part}`,
    announcedTitle === '' ? '' : `diumumkan sebagai: ${announcedTitle}`,
  ),
  link: '',
});

const minutesCell = ({ minutesNumber, minutesDate, testers }: DikEntry): TableCell => ({
  title: orDash(joined(', ', minutesNumber, minutesDate === null ? '' : longDate(minutesDate))),
  text: testers,
  link: '',
});
