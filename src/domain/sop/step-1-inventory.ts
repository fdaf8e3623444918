import { days } from '../calendar/duration';
import { rowBlockers } from '../completeness/row-blockers';
import { defineLaneStep } from './step';
import { stepNumbers } from './step-numbers';
import { isEnding, isUnanswered } from '../workbook/vocabulary/carried';
import { active } from '../completeness/work';

const OUTPUT = 'Dokumen Informasi Publik';

export const listedRows = (count: number): string => `${OUTPUT}: ${count} baris`;

/** SOP 1: done when the unit has rows without missing, unreadable or guessed cells, or declares Nihil ("Ada/Nihil"). */
export const inventory = defineLaneStep({
  number: stepNumbers.inventory,
  title: 'Menginventarisir informasi dan dokumentasi yang dikuasai',
  standard: days(1),
  doer: 'Sub Bagian',
  checker: 'Kepala Sub Bagian',
  output: OUTPUT,
  blockers: ({ rows, nihil }) => {
    const counted = active(rows);
    if (nihil) return counted.length > 0 ? [{ code: 'NIHIL_WITH_ROWS', count: counted.length }] : [];
    if (counted.length === 0) return [{ code: 'NO_ROWS' }];
    const unanswered = counted.filter(isUnanswered).length;
    return [
      ...(unanswered > 0 ? [{ code: 'CARRIED_UNANSWERED', count: unanswered } as const] : []),
      ...counted.filter((row) => !isEnding(row)).flatMap(rowBlockers),
    ];
  },
  outcome: ({ rows, nihil }) => (nihil ? 'Nihil' : listedRows(active(rows).length)),
  actions: ['finish', 'declareNihil'],
  place: 'inventory',
  gate: 'missingDocuments',
});
