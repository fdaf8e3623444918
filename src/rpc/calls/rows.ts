import * as v from 'valibot';
import { auditRows } from '../../app/inventory/audit-rows';
import { dismissRows, missingRows, restoreRows } from '../../app/inventory/missing-rows';
import type { RowsApi } from '../contract/rows';
import { missingRowsView } from '../views/missing-rows-view';
import { pageCall, type CallsOf } from './page-call';
import { ids, none, reason } from './parts';

export const rowsCalls = {
  auditRows: pageCall(none, (deps) => () => auditRows(deps)('person')),
  viewMissingRows: pageCall(none, missingRows, missingRowsView),
  restoreRows: pageCall(v.strictTuple([ids]), restoreRows),
  dismissRows: pageCall(v.strictTuple([ids, reason]), dismissRows),
} satisfies CallsOf<RowsApi>;
