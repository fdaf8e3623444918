import type { Changes, RowMove } from '../../../domain/workbook/changes';
import { unplaced } from '../rows/layout';
import type { WaitOut } from '../../repeat';
import { settingRows, settingsIn } from '../setting-rows';
import type { SheetsService } from '../sheets-service';
import type { SheetSnapshot } from './plan';
import { planMove } from './plan-move';
import { planWrite } from './plan-write';
import { writeVerified } from './verified-write';

/** Moves rows, and stores settings with them; false, and nothing has moved, where rows have moved since. */
export function moveRows(
  moves: readonly RowMove[],
  changes: Changes,
  snapshot: SheetSnapshot,
  { sheets, waitOut }: { readonly sheets: SheetsService; readonly waitOut: WaitOut },
): boolean {
  const wanted = moves.filter(({ rows }) => rows.length > 0);
  const names = wanted.flatMap(({ from, to }) => [from, to]);
  if (names.some((name) => unplaced(snapshot.layout, name).length > 0)) return false;
  const plan = {
    ...planWrite(settingRows(changes, settingsIn(snapshot)), snapshot, 'all'),
    moves: wanted.map((move) => planMove(move, snapshot.layout)),
  };
  return writeVerified(sheets, plan, snapshot.layout, waitOut);
}
