import type { CellTexts } from '../change-cells';
import { rowOf, type CellPlace, type Selection } from '../selection';

type Grid = HTMLRevoGridElement;

export interface GridHandlers {
  select(selection: Selection): void;
  /** A key, Enter or a double click opens the editor; `typed` is the key's letter, if any. */
  edit(at: CellPlace, typed: string): void;
  /** Cells were cleared, or filled by dragging. */
  change(cells: CellTexts): void;
  paste(text: string): void;
  resize(column: number, size: number): void;
  scroll(axis: 'x' | 'y', coordinate: number): void;
  /** F6 leaves the grid, because Tab moves from cell to cell. */
  leave(): void;
}

/** Whether the person is typing elsewhere: revogrid listens to the whole document. */
const elsewhere = (event: Event | undefined): boolean =>
  event?.target instanceof Element &&
  event.target.closest(
    'input, textarea, select, button, dialog, [role=menu], [role=listbox], aside, header, nav',
  ) !== null;

/** Translates revogrid's events into actions of a person; the grid itself is not changed. Returns a function that stops it. */
export function listenToGrid(grid: Grid, handlers: GridHandlers): () => void {
  /** The key that may open the editor; it must not also be typed into it. */
  let key: KeyboardEvent | undefined;
  const listeners: Readonly<Record<string, (event: CustomEvent) => void>> = {
    beforeeditstart: (event) => {
      event.preventDefault();
      key?.preventDefault();
      const detail = event.detail as SaveDetail;
      handlers.edit(placeOf(detail), detail.val ?? '');
    },
    beforeedit: (event) => {
      event.preventDefault();
      const { model, prop, val } = event.detail as { model: unknown; prop: number; val?: string };
      handlers.change(new Map([[rowOf(model), new Map([[Number(prop), val ?? '']])]]));
    },
    beforerangeedit: (event) => {
      event.preventDefault();
      handlers.change(cellsOfRange(event.detail as RangeEdit));
    },
    beforekeydown: (event) => {
      key = (event.detail as { original?: KeyboardEvent }).original;
      if (elsewhere(key)) event.preventDefault();
      else if (key?.key === 'F6') handlers.leave();
      setTimeout(() => (key = undefined));
    },
    beforefocuslost: (event) => event.preventDefault(),
    beforepaste: (event) => {
      const original = originalOf(event);
      if (!original) return;
      event.preventDefault();
      if (elsewhere(original)) return;
      original.preventDefault();
      handlers.paste(original.clipboardData?.getData('text/plain') ?? '');
    },
    beforecopy: (event) => leaveElsewhere(event),
    beforecut: (event) => leaveElsewhere(event),
    focus: () => void enterGrid(grid),
    afterfocus: () => void readSelection(grid, handlers),
    setrange: () => setTimeout(() => void readSelection(grid, handlers)),
    aftercolumnresize: (event) => {
      for (const column of Object.values(event.detail as Record<number, { prop: number; size: number }>))
        handlers.resize(Number(column.prop), column.size);
    },
    viewportscroll: (event) => {
      const { dimension, coordinate } = event.detail as { dimension: string; coordinate: number };
      handlers.scroll(dimension === 'rgRow' ? 'y' : 'x', coordinate);
    },
  };
  const entries = Object.entries(listeners) as [string, EventListener][];
  entries.forEach(([name, listener]) => grid.addEventListener(name, listener));
  grid.addEventListener('afterfocus', keepEditorFocused, true);
  grid.addEventListener('click', leaveFrame);
  return () => {
    entries.forEach(([name, listener]) => grid.removeEventListener(name, listener));
    grid.removeEventListener('afterfocus', keepEditorFocused, true);
    grid.removeEventListener('click', leaveFrame);
  };
}

/** Revogrid does not focus the cell that it has selected already: keys would still reach the sidebar or dialog that was used meanwhile. */
function leaveFrame({ target }: Event): void {
  if (document.activeElement instanceof HTMLIFrameElement && target instanceof Element)
    target.closest<HTMLElement>('[role=gridcell]')?.focus();
}

/** Revogrid focuses a cell some time after it was selected, when the person may already be typing in it. */
function keepEditorFocused(event: Event): void {
  if (document.activeElement?.closest('.cell-editor')) event.preventDefault();
}

/** The original clipboard event of a revogrid event; the browser's own events of the same names have none. */
const originalOf = (event: CustomEvent): ClipboardEvent | undefined =>
  (event.detail as { event?: ClipboardEvent } | undefined)?.event;

function leaveElsewhere(event: CustomEvent): void {
  if (elsewhere(originalOf(event))) event.preventDefault();
}

interface SaveDetail {
  readonly model: unknown;
  readonly prop: number;
  readonly rowIndex: number;
  readonly colIndex: number;
  readonly type: CellPlace['rowType'];
  readonly colType: CellPlace['colType'];
  readonly val?: string;
}

const placeOf = ({ model, prop, rowIndex, colIndex, type, colType }: SaveDetail): CellPlace => ({
  row: rowOf(model),
  column: Number(prop),
  x: colIndex,
  y: rowIndex,
  rowType: type,
  colType,
});

interface RangeEdit {
  readonly data: Readonly<Record<number, Readonly<Record<number, string>>>>;
  readonly models: Readonly<Record<number, unknown>>;
}

const cellsOfRange = ({ data, models }: RangeEdit): CellTexts =>
  new Map(
    Object.entries(data).map(([index, cells]) => [
      rowOf(models[Number(index)]),
      new Map(Object.entries(cells).map(([column, text]) => [Number(column), text ?? ''])),
    ]),
  );

/** Tabbing into the grid selects the first cell. */
async function enterGrid(grid: Grid): Promise<void> {
  if (!(await grid.getFocused())) await grid.setCellsFocus();
}

async function readSelection(grid: Grid, handlers: GridHandlers): Promise<void> {
  const [focused, range] = [await grid.getFocused(), await grid.getSelectedRange()];
  if (!focused?.column) return;
  const { x, y } = focused.cell;
  const block = range ?? { x, y, x1: x, y1: y };
  const row = rowOf(focused.model) - (y - block.y);
  const column = Number(focused.column.prop) - (x - block.x);
  handlers.select({
    row,
    column,
    bottom: row + block.y1 - block.y + 1,
    right: column + block.x1 - block.x + 1,
  });
}
