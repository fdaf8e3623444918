import * as v from 'valibot';
import { step } from './parts';
import type { ProcedureApi } from '../contract/procedure';

export const procedureSchemas = {
  viewOverview: v.strictTuple([]),
  rememberTypist: v.strictTuple([]),
  viewLacking: v.strictTuple([]),
  openKegiatan: v.strictTuple([v.pipe(v.string(), v.maxLength(200))]),
  finishStep: v.strictTuple([step]),
  confirmStep: v.strictTuple([step]),
} as const satisfies Record<keyof ProcedureApi, v.GenericSchema>;
