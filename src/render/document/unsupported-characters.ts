import type { ReportModel } from '../../domain/report/report-model';
import type { Block } from './block';
import { countUnprintable, REPLACEMENT } from '../pdf/paper-text';
import { paragraph } from './parts';

/** Places that are listed one by one; the note must not become a third attachment. */
const MOST_PLACES = 20;

/** States how many characters could not be printed and where they are; nothing when all were printed. */
export function unsupportedCharactersNote(model: ReportModel): readonly Block[] {
  const places = placesOf(model).flatMap(({ place, value }) => {
    const count = countIn(value);
    return count === 0 ? [] : [{ place, count }];
  });
  if (places.length === 0) return [];
  const total = places.reduce((sum, { count }) => sum + count, 0);
  const named = places.slice(0, MOST_PLACES).map(({ place }) => place);
  const more = places.length - named.length;
  return [
    paragraph(
      `Catatan cetak: ${total} huruf atau lambang tidak dimiliki jenis huruf laporan ini dan dicetak sebagai ${REPLACEMENT}, ` +
        `yaitu di ${named.join('; ')}${more > 0 ? `; dan ${more} tempat lain` : ''}. Tulisan lengkapnya ada di lembar kerja serta di DIP berbentuk XLSX dan CSV.`,
    ),
  ];
}

interface Place {
  readonly place: string;
  readonly value: unknown;
}

/** Registers row by row, as a reader would search them; everything else is "isi laporan". */
function placesOf({ dip, dik, incompleteRows, links: _notPrinted, ...body }: ReportModel): readonly Place[] {
  return [
    { place: 'isi laporan', value: body },
    ...dip.map((entry) => ({ place: entry.id, value: { ...entry, link: '' } })),
    ...dik.map((entry) => ({ place: entry.id, value: entry })),
    ...incompleteRows.map((entry, index) => ({
      place: `daftar belum lengkap nomor ${index + 1}`,
      value: entry,
    })),
  ];
}

function countIn(value: unknown): number {
  if (typeof value === 'string') return countUnprintable(value);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + countIn(inner), 0);
}
