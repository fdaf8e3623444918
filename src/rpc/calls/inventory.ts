import * as v from 'valibot';
import { addRows } from '../../app/inventory/add-rows';
import { amendRows } from '../../app/inventory/amend-rows';
import { confirmGuesses } from '../../app/inventory/confirm-guesses';
import { declareNihil } from '../../app/inventory/declare-nihil';
import { answerCarried } from '../../app/kegiatan/finish-lane';
import { editRow } from '../../app/inventory/edit-row';
import { importList } from '../../app/inventory/import-list';
import { listKinds } from '../../app/inventory/cells-of-text';
import { previewList } from '../../app/inventory/preview-list';
import { takeProposals } from '../../app/inventory/take-proposals';
import { showRow, viewRow } from '../../app/inventory/view-row';
import { viewRows } from '../../app/inventory/view-rows';
import type { RowDraft } from '../../domain/inventory/add-rows';
import { guessedColumns, guessSources } from '../../domain/completeness/guesses';
import { mappableHeaders } from '../../domain/import/read-columns';
import { amendments, type AmendmentName } from '../../domain/inventory/amend-rows';
import { rowFilters, type RowFilter } from '../../domain/inventory/view-rows';
import type { Column } from '../../domain/workbook/column';
import { inventoryColumns, typedColumns } from '../../domain/workbook/typed-columns';
import { carriedAnswers } from '../../domain/workbook/vocabulary/carried';
import type { DocumentDraft } from '../contract/document-form';
import type { InventoryApi } from '../contract/inventory';
import { laneDoneView } from '../views/lane-done-view';
import { rowFormView, rowsView } from '../views/rows-view';
import { pageCall, type CallsOf } from './page-call';
import { cell, id, ids, MAX_ROWS, page, reason, unit } from './parts';

const MAX_LIST = 5_000_000;
/** Columns of a sheet (https://support.google.com/drive/answer/37603). */
const MAX_COLUMNS = 18_278;
/** Characters of the longest name of a file. */
const MAX_NAME = 255;

const valueOf = ({ kind, choices, typed }: Column) => {
  if (choices) return v.picklist([...choices, '']);
  if (kind !== 'number') return cell;
  const [least, greatest] = typed?.range ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  return v.nullable(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(greatest)));
};

/** The typed columns of the workbook; a field that a page left undefined is omitted. */
const draft = v.pipe(
  v.strictObject(
    Object.fromEntries(typedColumns.map((key) => [key, v.optional(valueOf(inventoryColumns[key]))])),
  ),
  v.transform((cells) =>
    Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)),
  ),
) as v.GenericSchema<DocumentDraft, RowDraft>;
const drafts = v.pipe(v.array(draft), v.maxLength(MAX_ROWS));

const guess = v.strictObject({
  column: v.picklist(guessedColumns),
  value: v.nullable(v.union([cell, v.number()])),
  source: v.picklist(guessSources),
  found: cell,
});
const guesses = v.optional(v.pipe(v.array(guess), v.maxLength(guessedColumns.length)), []);
const listed = v.strictObject({ unit, cells: draft, guesses });

const listOptions = v.strictObject({
  kind: v.optional(v.picklist(listKinds)),
  mapping: v.optional(
    v.pipe(v.array(v.nullable(v.picklist(['', ...mappableHeaders]))), v.maxLength(MAX_COLUMNS)),
  ),
  name: v.optional(v.pipe(v.string(), v.maxLength(MAX_NAME))),
});

const carriedGroup = v.strictObject({ answer: v.picklist(carriedAnswers), ids, reason });

const filter = v.picklist(Object.keys(rowFilters) as RowFilter[]);
const amendment = v.picklist(Object.keys(amendments) as AmendmentName[]);

export const inventoryCalls = {
  previewList: pageCall(
    v.strictTuple([v.pipe(v.string(), v.maxLength(MAX_LIST)), v.nullable(unit), v.optional(listOptions, {})]),
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
  takeProposals: pageCall(v.strictTuple([ids]), takeProposals),
  answerCarried: pageCall(
    v.strictTuple([
      unit,
      v.pipe(v.array(carriedGroup), v.maxLength(carriedAnswers.length)),
      v.boolean(),
      v.boolean(),
    ]),
    answerCarried,
    laneDoneView,
  ),
  declareNihil: pageCall(v.strictTuple([unit]), declareNihil),
  amendRows: pageCall(v.strictTuple([amendment, ids, reason]), amendRows),
} satisfies CallsOf<InventoryApi>;
