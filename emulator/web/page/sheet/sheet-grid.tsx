import { useEffect, useRef, useState } from 'preact/hooks';
import type { WireTab } from '../../wire/wire';
import { useOffice } from '../office';
import { letters } from '../ui/format';
import { cellsOf } from './block-text';
import { CellEditor } from './cell-editor';
import { Charts } from './charts';
import { ContentsBar } from './contents-bar';
import { enterBlock } from './enter';
import { FilterDialog } from './filter-dialog';
import { listenToGrid } from './grid-events';
import { showSheet, type GridControl } from './grid-control';
import { NoteBox } from './note-box';
import { editedText } from './rows';
import { START, type GridPlace, type Selection } from './selection';
import { useFilter } from './use-filter';
import { useSheet } from './use-sheet';

interface Editing {
  readonly typed: string;
  readonly box: DOMRect;
}

/** The cells of one sheet, with the contents bar above them. */
export function SheetGrid({ tab }: { readonly tab: WireTab }) {
  const office = useOffice();
  const { sheet, onRows } = useSheet(tab.id);
  const element = useRef<HTMLRevoGridElement>(null);
  const control = useRef<GridControl | null>(null);
  const place = useRef<GridPlace | null>(null);
  const [selection, setSelection] = useState<Selection>(START);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [, setTick] = useState(0);
  const [scroll, setScroll] = useState({ x: 0, y: 0 });
  const filter = useFilter(control);

  const now = useRef({ selection });
  now.current = { selection };

  useEffect(() => {
    if (!element.current || !sheet) return;
    control.current = showSheet(element.current, sheet, tab);
    filter.again();
    setTick((tick) => tick + 1);
  }, [sheet]);
  onRows((news) => {
    control.current?.update(news);
    setTick((tick) => tick + 1);
  });

  const enter = async (row: number, column: number, texts: readonly (readonly string[])[]): Promise<void> => {
    await enterBlock(office, { sheet: tab.id, row, column, texts });
    control.current?.redraw();
  };
  useEffect(() => {
    const grid = element.current;
    if (!grid) return undefined;
    return listenToGrid(grid, {
      select: (next, where) => {
        place.current = where;
        setSelection(next);
        void office.server.post('select', { sheet: tab.id, a1: `${letters(next.column)}${next.row + 1}` });
      },
      edit: (typed) => {
        const box = focusedBox(grid);
        if (box) setEditing({ typed, box });
      },
      change: (cells) => void changeCells(cells, enter),
      paste: (text) => void enter(now.current.selection.row, now.current.selection.column, cellsOf(text)),
      resize: (column, size) => void office.server.post('column-size', { sheet: tab.id, column, size }),
      scroll: (axis, coordinate) => {
        setEditing((open) => open && { ...open, box: focusedBox(grid) ?? open.box });
        setScroll((before) => ({ ...before, [axis]: coordinate }));
      },
    });
  }, []);

  const cell = control.current?.rows[selection.row]?.cells[selection.column];
  const rich = typeof cell === 'object' && cell !== null ? cell : undefined;
  const text = editedText(cell);
  const commit = (typed: string, move: 'down' | 'right' | 'stay'): void => {
    setEditing(null);
    if (typed !== text) void enter(selection.row, selection.column, [[typed]]);
    const at = place.current;
    if (!at) return;
    const next = { ...at, y: at.y + (move === 'down' ? 1 : 0), x: at.x + (move === 'right' ? 1 : 0) };
    if (move !== 'stay') control.current?.focus(next);
  };
  return (
    <>
      <ContentsBar
        selection={selection}
        text={text}
        note={rich?.n ?? ''}
        filtered={filter.isOn(selection.column)}
        enter={(typed) => void enter(selection.row, selection.column, [[typed]])}
        filter={() => filter.open(selection.column)}
      />
      <div id="grid-panel" class="grid-panel" role="tabpanel" aria-labelledby={`tab-${tab.id}`} aria-busy={sheet === null}>
        <revo-grid
          ref={element}
          range
          resize
          rowHeaders
          filter={false}
          canDrag={false}
          theme="default"
          useClipboard
        />
        {sheet ? <Charts sheet={sheet} scroll={scroll} /> : null}
      </div>
      {editing ? (
        <CellEditor
          label={`Isi ${letters(selection.column)}${selection.row + 1}`}
          value={editing.typed === '' ? text : editing.typed}
          rule={rich?.r === undefined ? undefined : control.current?.lists.rules[rich.r]}
          box={editing.box}
          commit={commit}
          cancel={() => setEditing(null)}
        />
      ) : null}
      {filter.column === null ? null : (
        <FilterDialog
          column={letters(filter.column)}
          values={filter.values(filter.column, tab.frozenRows)}
          kept={filter.kept(filter.column)}
          apply={filter.apply}
          close={filter.close}
        />
      )}
      <NoteBox within={element.current} />
    </>
  );
}

/** Where the focused cell is drawn. */
const focusedBox = (grid: HTMLElement): DOMRect | undefined =>
  grid.querySelector('.focused-cell')?.getBoundingClientRect();

type Enter = (row: number, column: number, texts: readonly (readonly string[])[]) => Promise<void>;

/** Sends what was emptied or filled as blocks of rows that follow one another; hidden rows in between are left alone. */
async function changeCells(cells: ReadonlyMap<number, ReadonlyMap<number, string>>, enter: Enter): Promise<void> {
  const rows = [...cells.keys()].sort((one, other) => one - other);
  let block: number[] = [];
  for (const row of rows) {
    if (block.length > 0 && row !== (block.at(-1) ?? 0) + 1) {
      await send(block, cells, enter);
      block = [];
    }
    block.push(row);
  }
  if (block.length > 0) await send(block, cells, enter);
}

function send(block: readonly number[], cells: ReadonlyMap<number, ReadonlyMap<number, string>>, enter: Enter): Promise<void> {
  const columns = [...(cells.get(block[0] ?? 0)?.keys() ?? [])].sort((one, other) => one - other);
  const texts = block.map((row) => columns.map((column) => cells.get(row)?.get(column) ?? ''));
  return enter(block[0] ?? 0, columns[0] ?? 0, texts);
}
