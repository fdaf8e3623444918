import * as v from 'valibot';
import { entryFilters, type EntryFilter } from '../../domain/registers/views/view-registers';
import { registers } from '../../domain/workbook/inventaris';
import type { RegistersApi } from '../contract/registers';
import { id, reason } from './parts';

const year = v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2200));

export const registersSchemas = {
  viewRegisters: v.strictTuple([
    v.strictObject({
      register: v.picklist(registers),
      filter: v.picklist(Object.keys(entryFilters) as EntryFilter[]),
      search: v.pipe(v.string(), v.maxLength(200)),
      from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
    }),
  ]),
  previewEntry: v.strictTuple([]),
  entryHistory: v.strictTuple([id]),
  withdrawEntry: v.strictTuple([id, reason]),
  reinstateEntry: v.strictTuple([id, reason]),
  viewDecrees: v.strictTuple([]),
  viewRetention: v.strictTuple([v.nullable(year)]),
  checkLinks: v.strictTuple([]),
} as const satisfies Record<keyof RegistersApi, v.GenericSchema>;
