import { fold, headerKey } from '../text/normalise';
import type { ClassifiedLine } from './classify-lines';
import type { ListColumn } from './read-columns';

/** Headers of the part of a year that a document is of. */
const PERIOD = /^(bulan|triwulan|tri wulan|kuartal|semester|periode|minggu)(?: ke)?$/;

/**
 * Documents of one title and year that differ by month, quarter or half-year have it in their title, as they would else be the
 * same document. @example 'Kartu Kendali', Bulan 'Januari'  //=> 'Kartu Kendali Januari'
 */
export function nameByPeriod(
  lines: readonly ClassifiedLine[],
  columns: readonly ListColumn[],
): readonly ClassifiedLine[] {
  const titleAt = columns.findIndex(({ key }) => key === 'title');
  const yearAt = columns.findIndex(({ key }) => key === 'year');
  const periodAt = columns.findIndex(({ header, key }) => key === null && PERIOD.test(fold(header)));
  if (titleAt < 0 || periodAt < 0) return lines;
  const nameOf = ({ cells, kind }: ClassifiedLine): string =>
    kind === 'document' ? headerKey(`${cells[titleAt] ?? ''} ${cells[yearAt] ?? ''}`) : '';
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(nameOf(line), (counts.get(nameOf(line)) ?? 0) + 1);
  return lines.map((line) => {
    const title = line.cells[titleAt] ?? '';
    const period = periodOf(columns[periodAt]?.header ?? '', line.cells[periodAt] ?? '');
    const isTwin = title !== '' && nameOf(line) !== '' && (counts.get(nameOf(line)) ?? 0) > 1;
    if (!isTwin || period === '' || fold(title).includes(fold(period))) return line;
    return {
      ...line,
      cells: line.cells.map((cell, index) => (index === titleAt ? `${title} ${period}` : cell)),
    };
  });
}

/** A number alone is named by its header: Triwulan II. */
const periodOf = (header: string, text: string): string =>
  /^(?:\d{1,2}|[ivx]{1,4})$/i.test(text) ? `${header} ${text}` : text;
