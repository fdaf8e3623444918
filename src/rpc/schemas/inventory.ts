import * as v from 'valibot';
import type { RowDraft } from '../../domain/inventory/add-rows';
import { amendments, type AmendmentName } from '../../domain/inventory/amend-rows';
import { guessedColumns, guessSources } from '../../domain/completeness/guesses';
import type { Column } from '../../domain/workbook/column';
import { inventoryColumns, typedColumns } from '../../domain/workbook/typed-columns';
import { rowFilters, type RowFilter } from '../../domain/inventory/view-rows';
import { cell, id, ids, MAX_ROWS, reason, unit } from './parts';
import type { InventoryApi } from '../contract/inventory';

const MAX_LIST = 5_000_000;

const valueOf = ({ kind, choices, typed }: Column) => {
  if (choices) return v.picklist([...choices, '']);
  if (kind !== 'number') return cell;
  const [least, greatest] = typed?.range ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  return v.nullable(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(greatest)));
};

/** The typed columns of the workbook; a field that a page left undefined is left out. */
const draft = v.pipe(
  v.strictObject(
    Object.fromEntries(typedColumns.map((key) => [key, v.optional(valueOf(inventoryColumns[key]))])),
  ),
  v.transform((cells) =>
    Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)),
  ),
) as v.GenericSchema<unknown, RowDraft>;

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
          guesses: v.optional(v.pipe(v.array(guess), v.maxLength(guessedColumns.length)), []),
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
