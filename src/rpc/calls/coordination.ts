import * as v from 'valibot';
import { acceptUnchanged } from '../../app/kegiatan/finish-lane';
import { decideRows } from '../../app/coordination/decide-rows';
import { grantException } from '../../app/coordination/grant-exception';
import { verdicts } from '../../domain/coordination/decide-rows';
import type { CoordinationApi } from '../contract/coordination';
import { describeRefusal } from '../messages';
import { laneDoneView } from '../views/lane-done-view';
import { pageCall, type CallsOf } from './page-call';
import { ids, reason, unit } from './parts';

const flag = v.optional(v.boolean(), false);

export const coordinationCalls = {
  decideRows: pageCall(
    v.strictTuple([unit, ids, v.picklist(verdicts), reason, flag, flag]),
    decideRows,
    ({ decided, refused }) => ({
      decided,
      refused: refused.map((refusal) => describeRefusal(refusal).message),
    }),
  ),
  acceptUnchanged: pageCall(v.strictTuple([unit, ids]), acceptUnchanged, laneDoneView),
  grantException: pageCall(v.strictTuple([unit, reason]), grantException),
} satisfies CallsOf<CoordinationApi>;
