import * as v from 'valibot';
import type { PublicationApi } from '../contract/publication';

export const publicationSchemas = {
  previewPublication: v.strictTuple([]),
  publishDip: v.strictTuple([]),
} as const satisfies Record<keyof PublicationApi, v.GenericSchema>;
