import type { ExpectedList } from '../../app/expected/view-expected';
import { refuseItem, ITEM_PERMISSION } from '../../domain/expected/answer-expected';
import { countExpected, countWords } from '../../domain/expected/expected-counts';
import { itemCopies } from '../../domain/expected/item-copies';
import type { ExpectedItem, ExpectedLine } from '../../domain/expected/expected-lines';
import { nihilWords } from '../../domain/expected/nihil-cell';
import { runsOf } from '../../domain/expected/periods';
import { cellWord } from '../../domain/expected/expected-table';
import { may } from '../../domain/office/permissions';
import type { Context } from '../../domain/office/context';
import { ownUnit } from '../../domain/office/own-unit';
import { unitName } from '../../domain/organisation/sub-bagian';
import { pick } from '../../domain/pick';
import { tidy } from '../../domain/text/normalise';
import type { StepRow } from '../../domain/workbook/procedure';
import { expectedCells } from '../../domain/workbook/daftar-wajib';
import { stepNumbers } from '../../domain/sop/step-numbers';
import type {
  ExpectedDocumentView,
  ExpectedItemView,
  ExpectedLineView,
  ExpectedListView,
  ExpectedUnitView,
} from '../contract/expected';

const lineView = (line: ExpectedLine): ExpectedLineView => ({
  ...pick(line, 'id', 'title', 'group', 'period'),
  cells: line.cells.map((cell) => ({ ...pick(cell, 'key', 'label'), state: cellWord(cell) })),
});

/** The code of an item's unit; '' where the office has no such unit. */
const codeOf = (unit: string, { settings }: Context): string =>
  settings.units.find(({ code }) => code === tidy(unit).toUpperCase())?.code ?? '';

/** Whether step 1 of the unit is open, so that rows may be added. */
const isOpen = (unit: string, steps: readonly StepRow[]): boolean =>
  steps.some(
    ({ number, lane, status }) => number === stepNumbers.inventory && lane === unit && status === 'terbuka',
  );

/** What is expected of each unit, in the order of the office; items without a unit last. */
export function expectedUnitViews(
  lines: readonly ExpectedLine[],
  steps: readonly StepRow[],
  year: number,
  context: Context,
): readonly ExpectedUnitView[] {
  const codes = [...context.settings.units.map(({ code }) => code), ''];
  return codes.flatMap((unit): readonly ExpectedUnitView[] => {
    const own = lines.filter((line) => codeOf(line.unit, context) === unit);
    if (own.length === 0) return [];
    const counts = countExpected(own);
    const mayAnswer = unit !== '' && may(context, 'addRows', unit);
    return [
      {
        unit,
        unitName: unit === '' ? 'Tanpa Sub Bagian' : unitName(unit, context.settings.units),
        year,
        words: countWords(counts),
        missing: counts.missing,
        mayAnswer,
        mayAdd: mayAnswer && isOpen(unit, steps),
        lines: own.map(lineView),
      },
    ];
  });
}

/** The items of one unit with their documents. */
export function expectedListView(
  { year, lines, items, steps, context }: ExpectedList,
  asked: string | null,
): ExpectedListView {
  const unit = asked ?? ownUnit(context);
  const own = items.filter((item) => tidy(item.title) !== '' && codeOf(item.subBagian, context) === unit);
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const copies = itemCopies(items);
  const ownLines = own.flatMap(({ id }) => lineOf.get(id) ?? []);
  const mayAnswer = year !== null && unit !== '' && may(context, 'addRows', unit);
  return {
    year,
    units: [
      ...context.settings.units,
      ...(items.some((item) => codeOf(item.subBagian, context) === '')
        ? [{ code: '', name: 'Tanpa Sub Bagian' }]
        : []),
    ],
    unit,
    words: countWords(countExpected(ownLines)),
    mayAnswer,
    mayAdd: mayAnswer && isOpen(unit, steps),
    mayEdit: refuseItem({ subBagian: unit }, context, ITEM_PERMISSION) === undefined,
    items: own.map((item) => ({
      ...itemView(item, lineOf.get(item.id), context),
      copyOf: copies.get(item)?.id ?? '',
    })),
  };
}

function itemView(
  item: ExpectedItem,
  line: ExpectedLine | undefined,
  context: Context,
): Omit<ExpectedItemView, 'copyOf'> {
  return {
    ...pick(item, 'id', ...expectedCells),
    mayEdit: refuseItem(item, context, ITEM_PERMISSION) === undefined,
    line: line ? lineView(line) : null,
    documents: line ? documentViews(line) : [],
    nihil: (line?.cells ?? []).flatMap(({ key, label, nihil }) =>
      nihil
        ? [
            {
              key: nihil.key === '' ? '' : key,
              words: `${label}: ${nihilWords(nihil)}`,
            },
          ]
        : [],
    ),
  };
}

/** Each document once, with the periods that it proves. */
function documentViews({ cells }: ExpectedLine): readonly ExpectedDocumentView[] {
  const found = new Map(
    cells.flatMap(({ documents }) => documents.map((document) => [document.id, document])),
  );
  return [...found.values()].map((document) => ({
    ...pick(document, 'id', 'isGuess', 'isNamed'),
    title: `${document.title}${document.year === null ? '' : ` (${document.year})`}`,
    periods: runsOf(cells, ({ documents }) => documents.some(({ id }) => id === document.id)),
  }));
}
