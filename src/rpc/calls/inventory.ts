import * as v from 'valibot';
import { addRows } from '../../app/inventory/add-rows';
import { amendRows } from '../../app/inventory/amend-rows';
import { confirmGuesses } from '../../app/inventory/confirm-guesses';
import { declareNihil } from '../../app/inventory/declare-nihil';
import { editRow } from '../../app/inventory/edit-row';
import { importList } from '../../app/inventory/import-list';
import { previewList } from '../../app/inventory/preview-list';
import { showRow, viewRow } from '../../app/inventory/view-row';
import { viewRows } from '../../app/inventory/view-rows';
import { guessedColumns, guessSources } from '../../domain/completeness/guesses';
import { amendments, type AmendmentName } from '../../domain/inventory/amend-rows';
import { EARLIEST, LATEST } from '../../domain/inventory/review/year';
import { rowFilters, type RowFilter } from '../../domain/inventory/view-rows';
import { categories, forms } from '../../domain/workbook/vocabulary/category-and-form';
import type { InventoryApi } from '../contract/inventory';
import { rowFormView, rowsView } from '../views/rows-view';
import { pageCall, type CallsOf } from './page-call';
import { cell, id, ids, MAX_ROWS, page, reason, unit } from './parts';

const MAX_LIST = 5_000_000;

const draft = v.pipe(
  v.strictObject({
    title: v.optional(cell),
    summary: v.optional(cell),
    year: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(EARLIEST), v.maxValue(LATEST)))),
    category: v.optional(v.picklist([...categories, ''])),
    holder: v.optional(cell),
    producer: v.optional(cell),
    madeOn: v.optional(cell),
    madeAt: v.optional(cell),
    form: v.optional(v.picklist([...forms, ''])),
    retention: v.optional(cell),
    classification: v.optional(cell),
    link: v.optional(cell),
    unscannable: v.optional(cell),
    exemptionBasis: v.optional(cell),
    printedPlace: v.optional(cell),
    notes: v.optional(cell),
  }),
  v.transform(withoutUndefined),
);
const drafts = v.pipe(v.array(draft), v.maxLength(MAX_ROWS));

/** A field that a page left out is left out, not undefined. */
function withoutUndefined<T extends object>(cells: T) {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const guess = v.strictObject({
  column: v.picklist(guessedColumns),
  value: v.nullable(v.union([cell, v.number()])),
  source: v.picklist(guessSources),
  found: cell,
});
const guesses = v.optional(v.pipe(v.array(guess), v.maxLength(guessedColumns.length)), []);
const listed = v.strictObject({ unit, cells: draft, guesses });

const filter = v.picklist(Object.keys(rowFilters) as RowFilter[]);
const amendment = v.picklist(Object.keys(amendments) as AmendmentName[]);

export const inventoryCalls = {
  previewList: pageCall(
    v.strictTuple([v.pipe(v.string(), v.maxLength(MAX_LIST)), v.nullable(unit)]),
    previewList,
  ),
  addRows: pageCall(v.strictTuple([unit, drafts, v.optional(v.boolean(), false)]), addRows),
  importList: pageCall(v.strictTuple([v.pipe(v.array(listed), v.maxLength(MAX_ROWS))]), importList),
  viewRows: pageCall(
    v.strictTuple([v.strictObject({ unit: v.nullable(unit), filter, ...page })]),
    viewRows,
    rowsView,
  ),
  viewRow: pageCall(v.strictTuple([v.nullable(id)]), viewRow, rowFormView),
  showRow: pageCall(v.strictTuple([id]), showRow),
  editRow: pageCall(v.strictTuple([id, draft, draft]), editRow),
  confirmGuesses: pageCall(v.strictTuple([ids]), confirmGuesses),
  declareNihil: pageCall(v.strictTuple([unit]), declareNihil),
  amendRows: pageCall(v.strictTuple([amendment, ids, reason]), amendRows),
} satisfies CallsOf<InventoryApi>;
