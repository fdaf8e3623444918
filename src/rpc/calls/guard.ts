import * as v from 'valibot';
import {
  clearGuardedEntries,
  clearGuardedRows,
  exemptGuardedRows,
} from '../../app/coordination/answer-guard';
import type { GuardApi } from '../contract/guard';
import { guardAnswered } from '../views/guard-view';
import { pageCall, type CallsOf } from './page-call';
import { ids, reason } from './parts';

const answer = v.strictTuple([ids, reason]);

export const guardCalls = {
  clearGuardedRows: pageCall(answer, clearGuardedRows, guardAnswered),
  exemptGuardedRows: pageCall(answer, exemptGuardedRows, guardAnswered),
  clearGuardedEntries: pageCall(answer, clearGuardedEntries, guardAnswered),
} satisfies CallsOf<GuardApi>;
