import { addRows } from '../../app/inventory/add-rows';
import { amendRows } from '../../app/inventory/amend-rows';
import { confirmGuesses } from '../../app/inventory/confirm-guesses';
import { declareNihil } from '../../app/inventory/declare-nihil';
import type { Deps } from '../../app/deps';
import { editRow } from '../../app/inventory/edit-row';
import { importList } from '../../app/inventory/import-list';
import { previewList } from '../../app/inventory/preview-list';
import { showRow, viewRow } from '../../app/inventory/view-row';
import { viewRows } from '../../app/inventory/view-rows';
import type { InventoryApi } from '../contract/inventory';
import type { inventorySchemas } from '../schemas/inventory';
import { rowFormView, rowsView } from '../views/rows-view';
import { map, type HandlersOf } from './handlers-of';

export const inventoryHandlers = (deps: Deps): HandlersOf<InventoryApi, typeof inventorySchemas> => ({
  previewList: previewList(deps),
  addRows: (unit, drafts, asksIfSame) => addRows(deps)(unit, drafts.map(withoutHoles), asksIfSame),
  importList: (drafts) =>
    importList(deps)(
      drafts.map(({ unit, cells, guesses = [] }) => ({ unit, cells: withoutHoles(cells), guesses })),
    ),
  viewRows: (query) => map(viewRows(deps)(query), rowsView),
  viewRow: (id) => map(viewRow(deps)(id), rowFormView),
  showRow: showRow(deps),
  editRow: (id, seen, typed) => editRow(deps)(id, withoutHoles(seen), withoutHoles(typed)),
  confirmGuesses: confirmGuesses(deps),
  declareNihil: declareNihil(deps),
  amendRows: amendRows(deps),
});

/** A field that a page left out is left out, not undefined. */
const withoutHoles = <T extends object>(draft: T): { readonly [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]: Exclude<T[K], undefined>;
  };
