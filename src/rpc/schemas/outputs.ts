import * as v from 'valibot';
import { outputIds } from '../../domain/outputs/outputs';
import type { OutputsApi } from '../contract/outputs';

export const outputsSchemas = {
  viewOutputs: v.strictTuple([]),
  makeOutput: v.strictTuple([v.picklist(outputIds)]),
} as const satisfies Record<keyof OutputsApi, v.GenericSchema>;
