import { days } from '../calendar/duration';
import { incompleteCells } from '../inventory/required-cells';
import type { Blocker } from './blocker';
import { defineLaneStep } from './step';
import { active } from './work';

/** SOP 1: done when the unit has rows, each with its required cells, or declares Nihil ("Ada/Nihil"). */
export const inventory = defineLaneStep({
  number: 1,
  title: 'Menginventarisir informasi dan dokumentasi yang dikuasai',
  standard: days(1),
  doer: 'Sub Bagian',
  checker: 'Kepala Sub Bagian',
  output: 'Dokumen Informasi Publik',
  blockers: ({ rows, nihil }) => {
    const counted = active(rows);
    if (nihil) return counted.length > 0 ? [{ code: 'NIHIL_WITH_ROWS', count: counted.length }] : [];
    if (counted.length === 0) return [{ code: 'NO_ROWS' }];
    return counted.flatMap(incomplete);
  },
});

function incomplete(
  row: Parameters<typeof incompleteCells>[0] & { id: string; title: string },
): readonly Blocker[] {
  const cells = incompleteCells(row);
  return cells ? [{ code: 'ROW_INCOMPLETE', rowId: row.id, title: row.title, ...cells }] : [];
}
