import type { Deps } from '../../app/deps';
import { dismissRows, missingRows, restoreRows } from '../../app/inventory/missing-rows';
import { auditRows } from '../../app/inventory/audit-rows';
import type { RowsApi } from '../contract/rows';
import type { rowsSchemas } from '../schemas/rows';
import { missingRowsView } from '../views/missing-rows-view';
import { map, type HandlersOf } from './handlers-of';

export const rowsHandlers = (deps: Deps): HandlersOf<RowsApi, typeof rowsSchemas> => ({
  auditRows: () => auditRows(deps)('person'),
  viewMissingRows: () => map(missingRows(deps)(), missingRowsView),
  restoreRows: restoreRows(deps),
  dismissRows: dismissRows(deps),
});
