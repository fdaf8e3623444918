import * as v from 'valibot';
import type { CopiesApi } from '../contract/copies';

export const copiesSchemas = {
  viewCopy: v.strictTuple([]),
  startNewOffice: v.strictTuple([v.picklist(['kosong', 'daftar'])]),
  moveOfficeHere: v.strictTuple([]),
} as const satisfies Record<keyof CopiesApi, v.GenericSchema>;
