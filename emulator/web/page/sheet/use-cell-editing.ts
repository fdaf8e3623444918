import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { boxOf } from './grid/cell-box';
import type { Enter } from './change-cells';
import type { GridControl } from './grid/grid-control';
import { editedText } from './grid/rows';
import type { CellPlace } from './selection';

export interface Editing {
  /** Identifies one opening of the editor, even at the same cell. */
  readonly id: number;
  readonly at: CellPlace;
  /** The editor's initial text. */
  readonly value: string;
  /** The cell's previous text. */
  readonly before: string;
  readonly box: DOMRect;
}

type Move = 'down' | 'right' | 'stay';

export interface CellEditing {
  readonly editing: Editing | null;
  /** `typed` is the first typed character, or empty to edit the existing text. */
  open(at: CellPlace, typed: string): void;
  commit(text: string, move: Move): void;
  cancel(): void;
  /** Called when the cell has moved on the screen. */
  follow(): void;
}

let last = 0;

/** The one cell that is being edited. */
export function useCellEditing(
  grid: RefObject<HTMLRevoGridElement | null>,
  control: RefObject<GridControl | null>,
  enter: Enter,
): CellEditing {
  const [editing, setEditing] = useState<Editing | null>(null);
  const boxAt = (at: CellPlace): DOMRect | undefined => (grid.current ? boxOf(grid.current, at) : undefined);
  return {
    editing,
    open: (at, typed) => {
      const box = boxAt(at);
      const before = editedText(control.current?.rows[at.row]?.cells[at.column]);
      if (box) setEditing({ id: (last += 1), at, box, before, value: typed === '' ? before : typed });
    },
    commit: (text, move) => {
      setEditing(null);
      if (!editing) return;
      const { at, before } = editing;
      if (move !== 'stay')
        control.current?.focus({
          ...at,
          y: at.y + (move === 'down' ? 1 : 0),
          x: at.x + (move === 'right' ? 1 : 0),
        });
      if (text !== before) void enter(at.row, at.column, [[text]]);
    },
    cancel: () => setEditing(null),
    follow: () => setEditing((open) => open && { ...open, box: boxAt(open.at) ?? open.box }),
  };
}
