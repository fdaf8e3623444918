import type { Blocker } from '../refusal/blocker';
import { guessedHeaders } from './guesses';
import { incompleteCells } from './required-cells';
import type { WorkRow } from './work';

/** Why a row may not enter a register: cells that are empty or cannot be read, and guesses that nobody confirmed. */
export function rowBlockers(row: WorkRow): readonly Blocker[] {
  const { id: rowId, title } = row;
  const cells = incompleteCells(row);
  const guessed = guessedHeaders(row);
  return [
    ...(cells ? [{ code: 'ROW_INCOMPLETE', rowId, title, ...cells } as const] : []),
    ...(guessed.length > 0 ? [{ code: 'ROW_GUESSED', rowId, title, guessed } as const] : []),
  ];
}
