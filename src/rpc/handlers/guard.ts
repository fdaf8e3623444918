import type { Deps } from '../../app/deps';
import {
  clearGuardedEntries,
  clearGuardedRows,
  exemptGuardedRows,
} from '../../app/coordination/answer-guard';
import type { GuardApi } from '../contract/guard';
import type { guardSchemas } from '../schemas/guard';
import { guardAnswered } from '../views/guard-view';
import { map, type HandlersOf } from './handlers-of';

export const guardHandlers = (deps: Deps): HandlersOf<GuardApi, typeof guardSchemas> => ({
  clearGuardedRows: (ids, reason) => map(clearGuardedRows(deps)(ids, reason), guardAnswered),
  exemptGuardedRows: (ids, reason) => map(exemptGuardedRows(deps)(ids, reason), guardAnswered),
  clearGuardedEntries: (ids, reason) => map(clearGuardedEntries(deps)(ids, reason), guardAnswered),
});
