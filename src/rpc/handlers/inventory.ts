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
  addRows: addRows(deps),
  importList: importList(deps),
  viewRows: (query) => map(viewRows(deps)(query), rowsView),
  viewRow: (id) => map(viewRow(deps)(id), rowFormView),
  showRow: showRow(deps),
  editRow: editRow(deps),
  confirmGuesses: confirmGuesses(deps),
  declareNihil: declareNihil(deps),
  amendRows: amendRows(deps),
});
