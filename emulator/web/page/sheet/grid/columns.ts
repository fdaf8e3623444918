import type { CellProps, CellTemplateProp, ColumnRegular, HyperFunc, VNode } from '@revolist/revogrid';
import type { CellStyle, Rule, WireRichCell, WireSheet, WireTab } from '../../../wire/wire';
import { letters } from '../../ui/format';
import type { GridRow } from './rows';

/** The lists to which the numbers in cells refer; replaced when news bring longer lists. */
export interface Lists {
  styles: readonly CellStyle[];
  rules: readonly Rule[];
}

type Draw = HyperFunc<VNode>;

/** Columns with their letters, widths and freezing; hidden columns are omitted. */
export const columnsOf = (sheet: WireSheet, tab: WireTab, lists: Lists): ColumnRegular[] =>
  sheet.columns.flatMap(({ size, hidden }, index) =>
    hidden
      ? []
      : [
          {
            prop: index,
            name: letters(index),
            size,
            minSize: 21,
            ...(index < tab.frozenColumns && { pin: 'colPinStart' as const }),
            cellProperties: (cell: CellTemplateProp) => propertiesOf(cell, lists),
            cellTemplate: (draw: Draw, cell: CellTemplateProp) => drawCell(draw, cell, lists),
          },
        ],
  );

const richOf = ({ model, prop }: CellTemplateProp): WireRichCell | undefined => {
  const cell = (model as GridRow).cells[Number(prop)];
  return typeof cell === 'object' && cell !== null ? cell : undefined;
};

function propertiesOf(cell: CellTemplateProp, lists: Lists): CellProps {
  const rich = richOf(cell);
  if (!rich) return {};
  const rule = rich.r === undefined ? undefined : lists.rules[rich.r];
  const classes = [rich.n && 'has-note', rich.bad && 'breaks-rule', rule?.kind === 'list' && 'has-list'];
  return {
    style: rich.s === undefined ? {} : (lists.styles[rich.s] ?? {}),
    class: classes.filter(Boolean).join(' '),
    ...(rich.n && { 'data-note': rich.n }),
    ...(rich.bad && { 'data-bad': rule?.help ?? '' }),
  };
}

function drawCell(draw: Draw, cell: CellTemplateProp, lists: Lists): VNode | VNode[] {
  const rich = richOf(cell);
  const text = String((cell.model as GridRow)[Number(cell.prop)] ?? '');
  const rule = rich?.r === undefined ? undefined : lists.rules[rich.r];
  if (rule?.kind === 'checkbox') return draw('span', { class: 'checkbox' }, text === 'TRUE' ? '☑' : '☐');
  if (rule?.kind === 'list')
    return [
      draw('span', { class: text === '' ? '' : 'chip' }, text),
      draw('span', { class: 'caret', 'aria-hidden': 'true' }, '▾'),
    ];
  return draw('span', { class: 'text' }, text);
}
