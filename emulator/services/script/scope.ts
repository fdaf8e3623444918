import { ServiceError } from '../../errors';
import { asText, type Json } from '../../json';
import type { ServiceCall } from '../../workspace/host';

/** The name of a store or a lock: of the script, of the document, or of one user. */
export const scopeName = ({ run }: ServiceCall, scope: Json | undefined): string =>
  scope === 'user' ? `user:${run.as}` : asText(scope);

/** A value to store, as text. @throws ServiceError if it is longer */
export function textWithin(value: Json | undefined, maxBytes: number): string {
  const text = asText(value);
  if (Buffer.byteLength(text) > maxBytes) throw new ServiceError('Argument too large: value');
  return text;
}
