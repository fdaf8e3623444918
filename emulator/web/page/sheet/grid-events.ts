import type { GridPlace, Selection } from './selection';
import { rowOf } from './selection';

type Grid = HTMLRevoGridElement;

export interface GridHandlers {
  select(selection: Selection, place: GridPlace): void;
  /** A key, Enter or a double click opens the editor; `typed` is the key's letter, if any. */
  edit(typed: string): void;
  /** Cells emptied or filled by dragging: texts by row, then by column. */
  change(cells: ReadonlyMap<number, ReadonlyMap<number, string>>): void;
  paste(text: string): void;
  resize(column: number, size: number): void;
  scroll(axis: 'x' | 'y', coordinate: number): void;
}

/** Whether the person types elsewhere: revogrid listens to the whole document. */
const elsewhere = (event: Event | undefined): boolean =>
  event?.target instanceof Element &&
  event.target.closest('input, textarea, select, button, dialog, [role=menu], [role=listbox], aside, header, nav') !== null;

/** Turns revogrid's events into what people do in a sheet; nothing is changed in the grid itself. Answers how to end. */
export function listenToGrid(grid: Grid, handlers: GridHandlers): () => void {
  const listeners: Readonly<Record<string, (event: CustomEvent) => void>> = {
    beforeeditstart: (event) => {
      event.preventDefault();
      handlers.edit((event.detail as { val?: string }).val ?? '');
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
      if (elsewhere((event.detail as { original?: Event }).original)) event.preventDefault();
    },
    beforefocuslost: (event) => event.preventDefault(),
    beforepaste: (event) => {
      event.preventDefault();
      const { event: original } = event.detail as { event?: ClipboardEvent };
      if (!original || elsewhere(original)) return;
      original.preventDefault();
      handlers.paste(original.clipboardData?.getData('text/plain') ?? '');
    },
    beforecopy: (event) => leaveElsewhere(event),
    beforecut: (event) => leaveElsewhere(event),
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
  return () => entries.forEach(([name, listener]) => grid.removeEventListener(name, listener));
}

function leaveElsewhere(event: CustomEvent): void {
  if (elsewhere((event.detail as { event?: Event }).event)) event.preventDefault();
}

interface RangeEdit {
  readonly data: Readonly<Record<number, Readonly<Record<number, string>>>>;
  readonly models: Readonly<Record<number, unknown>>;
}

const cellsOfRange = ({ data, models }: RangeEdit): ReadonlyMap<number, ReadonlyMap<number, string>> =>
  new Map(
    Object.entries(data).map(([index, cells]) => [
      rowOf(models[Number(index)]),
      new Map(Object.entries(cells).map(([column, text]) => [Number(column), text ?? ''])),
    ]),
  );

async function readSelection(grid: Grid, handlers: GridHandlers): Promise<void> {
  const [focused, range] = [await grid.getFocused(), await grid.getSelectedRange()];
  if (!focused?.column) return;
  const row = rowOf(focused.model);
  const column = Number(focused.column.prop);
  const spanX = range ? range.x1 - range.x : 0;
  const spanY = range ? range.y1 - range.y : 0;
  const atY = range ? focused.cell.y - range.y : 0;
  const atX = range ? focused.cell.x - range.x : 0;
  const place: GridPlace = {
    x: focused.cell.x,
    y: focused.cell.y,
    rowType: focused.rowType as GridPlace['rowType'],
    colType: focused.colType as GridPlace['colType'],
  };
  const [top, left] = [row - atY, column - atX];
  handlers.select({ row: top, column: left, bottom: top + spanY + 1, right: left + spanX + 1 }, place);
}
