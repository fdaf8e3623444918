import { addRows } from '../../app/add-rows';
import { amendRows } from '../../app/amend-rows';
import { declareNihil } from '../../app/declare-nihil';
import type { Deps } from '../../app/deps';
import { previewList } from '../../app/preview-list';
import type { InventoryApi } from '../contract/inventory';
import type { inventorySchemas } from '../schemas/inventory';
import type { HandlersOf } from './handlers-of';

export const inventoryHandlers = (deps: Deps): HandlersOf<InventoryApi, typeof inventorySchemas> => ({
  previewList: previewList(deps),
  addRows: (unit, drafts) => addRows(deps)(unit, drafts.map(withoutHoles)),
  declareNihil: declareNihil(deps),
  amendRows: amendRows(deps),
});

/** A field that a page left out is left out, not undefined. */
const withoutHoles = <T extends object>(draft: T): { readonly [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]: Exclude<T[K], undefined>;
  };
