import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WireTab } from '../../../wire/wire';
import { listenToGrid, type GridHandlers } from './grid-events';
import { showSheet, type GridControl } from './grid-control';
import { useSheet, type LiveSheet } from '../use-sheet';

export interface GridState {
  readonly sheet: LiveSheet['sheet'];
  readonly element: RefObject<HTMLRevoGridElement | null>;
  readonly control: RefObject<GridControl | null>;
}

/** Shows a sheet in a revogrid element, keeps it up to date, and handles the person's actions there. */
export function useGrid(tab: WireTab): GridState {
  const { sheet, onRows } = useSheet(tab.id);
  const element = useRef<HTMLRevoGridElement | null>(null);
  const control = useRef<GridControl | null>(null);
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (!element.current || !sheet) return;
    control.current = showSheet(element.current, sheet, tab);
    drawAgain((times) => times + 1);
  }, [sheet]);
  onRows((news) => {
    control.current?.update(news);
    drawAgain((times) => times + 1);
  });
  return { sheet, element, control };
}

/** Always calls the handlers of the latest render. */
export function useGridEvents(element: RefObject<HTMLRevoGridElement | null>, handlers: GridHandlers): void {
  const last = useRef(handlers);
  last.current = handlers;
  useEffect(() => {
    if (!element.current) return undefined;
    return listenToGrid(element.current, {
      select: (selection) => last.current.select(selection),
      edit: (at, typed) => last.current.edit(at, typed),
      change: (cells) => last.current.change(cells),
      paste: (text) => last.current.paste(text),
      resize: (column, size) => last.current.resize(column, size),
      scroll: (axis, coordinate) => last.current.scroll(axis, coordinate),
      leave: () => last.current.leave(),
    });
  }, []);
}
