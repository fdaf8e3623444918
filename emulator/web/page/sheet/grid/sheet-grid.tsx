import { useState } from 'preact/hooks';
import type { WireTab } from '../../../wire/wire';
import { useOffice } from '../../office';
import { letters } from '../../ui/format';
import { cellsOf } from '../block-text';
import { CellEditor } from '../cell-editor';
import { changeCells, type Enter } from '../change-cells';
import { Charts } from '../charts/charts';
import { ContentsBar } from '../contents-bar';
import { enterBlock } from '../enter';
import { NoteBox } from './note-box';
import { editedText } from './rows';
import { START, type Selection } from '../selection';
import { SheetFilterDialog } from '../sheet-filter-dialog';
import { useCellEditing } from '../use-cell-editing';
import { useFilter } from '../use-filter';
import { useGrid, useGridEvents } from './use-grid';

/** The cells of one sheet, with the contents bar above them. */
export function SheetGrid({ tab }: { readonly tab: WireTab }) {
  const office = useOffice();
  const [selection, setSelection] = useState<Selection>(START);
  const [scroll, setScroll] = useState({ x: 0, y: 0 });
  const { sheet, element, control } = useGrid(tab);
  const filter = useFilter(control, sheet);
  const enter: Enter = async (row, column, texts) => {
    await enterBlock(office, { sheet: tab.id, row, column, texts });
    control.current?.redraw();
  };
  const { editing, ...editor } = useCellEditing(element, control, enter);
  const { row, column } = selection;
  const cell = control.current?.rows[row]?.cells[column];

  useGridEvents(element, {
    select: (next) => {
      setSelection(next);
      void office.server.post('select', { sheet: tab.id, a1: `${letters(next.column)}${next.row + 1}` });
    },
    edit: editor.open,
    change: (cells) => void changeCells(cells, enter),
    paste: (text) => void enter(row, column, cellsOf(text)),
    resize: (at, size) => void office.server.post('column-size', { sheet: tab.id, column: at, size }),
    scroll: (axis, coordinate) => {
      editor.follow();
      setScroll((before) => ({ ...before, [axis]: coordinate }));
    },
    leave: () => document.getElementById(`tab-${tab.id}`)?.focus(),
  });
  return (
    <>
      <ContentsBar
        selection={selection}
        text={editedText(cell)}
        note={typeof cell === 'object' && cell !== null ? (cell.n ?? '') : ''}
        filtered={filter.isOn(column)}
        enter={(typed) => void enter(row, column, [[typed]])}
        filter={() => filter.open(column)}
      />
      <div
        id="grid-panel"
        class="grid-panel"
        role="tabpanel"
        aria-labelledby={`tab-${tab.id}`}
        aria-busy={sheet === null}
      >
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
        {sheet ? <Charts tab={tab} sheet={sheet} scroll={scroll} /> : null}
      </div>
      {editing ? (
        <CellEditor
          key={editing.id}
          editing={editing}
          editor={editor}
          rule={control.current?.ruleAt(editing.at)}
        />
      ) : null}
      <SheetFilterDialog filter={filter} tab={tab} />
      <NoteBox within={element.current} />
    </>
  );
}
