import * as v from 'valibot';
import type { RowsApi } from '../contract/rows';
import { ids, reason } from './parts';

export const rowsSchemas = {
  auditRows: v.strictTuple([]),
  viewMissingRows: v.strictTuple([]),
  restoreRows: v.strictTuple([ids]),
  dismissRows: v.strictTuple([ids, reason]),
} as const satisfies Record<keyof RowsApi, v.GenericSchema>;
