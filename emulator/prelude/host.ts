import type { Facts } from '../runtime/facts';
import type { Reply } from '../runtime/bridge';

type Bridge = (name: string, argsJson: string) => string;

const scope = globalThis as unknown as { __bridge?: Bridge; __facts?: string };
const bridge = scope.__bridge as Bridge;

export const facts = JSON.parse(scope.__facts ?? '{}') as Facts;
delete scope.__bridge;
delete scope.__facts;

/** The Workspace clock as of the last reply to this realm. */
export const clock = { now: facts.now };

/** Encode values that JSON cannot represent as tagged objects; each kind of handle adds its own encoder. */
const encoders: ((value: object) => unknown)[] = [];

export const addEncoder = (encode: (value: object) => unknown): number => encoders.push(encode);

function encode(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const raw = this[key];
  if (typeof raw !== 'object' || raw === null) return value;
  for (const encoder of encoders) {
    const wire = encoder(raw);
    if (wire !== undefined) return wire;
  }
  return value;
}

/** Calls a service of the Workspace and returns its result; errors are Errors of this realm. */
export function callHost(name: string, ...args: readonly unknown[]): unknown {
  const reply = JSON.parse(bridge(name, JSON.stringify(args, encode))) as Reply;
  clock.now = reply.now;
  if (reply.ended !== undefined) throw new Error(reply.ended);
  if (reply.error) throw serviceError(reply.error);
  return reply.value;
}

function serviceError({ name, message, details }: NonNullable<Reply['error']>): Error {
  const error = new Error(message);
  if (name !== 'Error')
    Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
  return details ? Object.assign(error, { details }) : error;
}
