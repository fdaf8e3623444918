import type { Context } from '../office/context';
import { makersOf, refuseMaking } from '../outputs/may-make';
import type { Refusal } from '../refusal/refusal';

/** What the whole world reads is let out by those who answer for the DIP. */
const publishers = { roles: ['PPID', 'Pelaksana'] } as const;

export const refusePublishing = (context: Context): Refusal | undefined => refuseMaking(publishers, context);
export const publishersOf = (context: Context) => makersOf(publishers, context);
