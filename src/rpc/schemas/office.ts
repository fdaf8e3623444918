import * as v from 'valibot';
import type { OfficeApi } from '../contract/office';

const value = v.pipe(v.string(), v.maxLength(5_000));
const changes = v.pipe(
  v.array(
    v.strictObject({
      key: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
      seen: value,
      value,
    }),
  ),
  v.maxLength(300),
);

export const officeSchemas = {
  viewSettings: v.strictTuple([]),
  saveSettings: v.strictTuple([changes]),
  checkHealth: v.strictTuple([]),
  repair: v.strictTuple([v.pipe(v.string(), v.nonEmpty(), v.maxLength(300))]),
  checkLog: v.strictTuple([]),
  viewStart: v.strictTuple([]),
  runStartStep: v.strictTuple([v.picklist(['buku', 'kantor', 'sub-bagian', 'peran', 'folder']), changes]),
} as const satisfies Record<keyof OfficeApi, v.GenericSchema>;
