import * as v from 'valibot';
import { amendments, type AmendmentName } from '../../domain/inventory/amend-rows';
import { guessedColumns, guessSources } from '../../domain/completeness/guesses';
import { categories, forms } from '../../domain/workbook/vocabulary/category-and-form';
import { EARLIEST, LATEST } from '../../domain/inventory/review/year';
import { rowFilters, type RowFilter } from '../../domain/inventory/view-rows';
import { cell, id, ids, MAX_ROWS, reason, unit } from './parts';
import type { InventoryApi } from '../contract/inventory';

const MAX_LIST = 5_000_000;

const draft = v.strictObject({
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
});

const guess = v.strictObject({
  column: v.picklist(guessedColumns),
  value: v.nullable(v.union([cell, v.number()])),
  source: v.picklist(guessSources),
  found: cell,
});

export const inventorySchemas = {
  previewList: v.strictTuple([v.pipe(v.string(), v.maxLength(MAX_LIST)), v.nullable(unit)]),
  addRows: v.strictTuple([
    unit,
    v.pipe(v.array(draft), v.maxLength(MAX_ROWS)),
    v.optional(v.boolean(), false),
  ]),
  importList: v.strictTuple([
    v.pipe(
      v.array(
        v.strictObject({
          unit,
          cells: draft,
          guesses: v.optional(v.pipe(v.array(guess), v.maxLength(guessedColumns.length))),
        }),
      ),
      v.maxLength(MAX_ROWS),
    ),
  ]),
  viewRows: v.strictTuple([
    v.strictObject({
      unit: v.nullable(unit),
      filter: v.picklist(Object.keys(rowFilters) as RowFilter[]),
      search: v.pipe(v.string(), v.maxLength(200)),
      from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
    }),
  ]),
  viewRow: v.strictTuple([v.nullable(id)]),
  showRow: v.strictTuple([id]),
  editRow: v.strictTuple([id, draft, draft]),
  confirmGuesses: v.strictTuple([ids]),
  declareNihil: v.strictTuple([unit]),
  amendRows: v.strictTuple([v.picklist(Object.keys(amendments) as AmendmentName[]), ids, reason]),
} as const satisfies Record<keyof InventoryApi, v.GenericSchema>;
