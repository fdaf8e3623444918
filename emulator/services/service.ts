import type { Json } from '../json';
import type { Answer } from '../runtime/run';
import type { ServiceCall } from '../workspace/host';

/** One method of a service, by its full name: `Drive.Files.get`. */
export type ServiceMethod = (call: ServiceCall, args: readonly Json[]) => Answer;

export type Service = Readonly<Record<string, ServiceMethod>>;

/** Bytes as they cross the boundary of the script's realm. */
export interface WireBlob {
  readonly name: string | null;
  readonly type: string | null;
  readonly base64: string;
}

export const wireBlob = (bytes: Buffer, name: string | null, type: string | null): Json => ({
  $blob: { name, type, base64: bytes.toString('base64') },
});

export function readBlob(value: Json | undefined): WireBlob | undefined {
  const wire = (value as { $blob?: WireBlob } | null | undefined)?.$blob;
  return wire;
}
