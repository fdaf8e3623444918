import type { Context } from '../office/context';
import { makersOf, refuseMaking } from '../outputs/may-make';
import type { Refusal } from '../refusal/refusal';

/** Only those responsible for the DIP may publish. */
const publishers = { roles: ['PPID', 'Pelaksana'] } as const;

export const refusePublishing = (context: Context): Refusal | undefined => refuseMaking(publishers, context);
export const publishersOf = (context: Context) => makersOf(publishers, context);
