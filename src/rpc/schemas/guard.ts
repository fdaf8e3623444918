import * as v from 'valibot';
import type { GuardApi } from '../contract/guard';
import { ids, reason } from './parts';

export const guardSchemas = {
  clearGuardedRows: v.strictTuple([ids, reason]),
  exemptGuardedRows: v.strictTuple([ids, reason]),
  clearGuardedEntries: v.strictTuple([ids, reason]),
} as const satisfies Record<keyof GuardApi, v.GenericSchema>;
