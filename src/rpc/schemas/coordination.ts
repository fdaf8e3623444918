import * as v from 'valibot';
import { verdicts } from '../../domain/coordination/decide-rows';
import { ids, reason, unit } from './parts';
import type { CoordinationApi } from '../contract/coordination';

export const coordinationSchemas = {
  decideRows: v.strictTuple([
    unit,
    ids,
    v.picklist(verdicts),
    reason,
    v.optional(v.boolean(), false),
    v.optional(v.boolean(), false),
  ]),
  grantException: v.strictTuple([unit, reason]),
} as const satisfies Record<keyof CoordinationApi, v.GenericSchema>;
