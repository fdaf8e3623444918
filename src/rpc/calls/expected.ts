import * as v from 'valibot';
import { addExpected, answerMatch, saveItem, stateNihil } from '../../app/expected/change-expected';
import { viewExpected } from '../../app/expected/view-expected';
import { matchAnswers } from '../../domain/expected/answer-expected';
import { periodChoices } from '../../domain/workbook/vocabulary/expected';
import type { ExpectedApi } from '../contract/expected';
import { expectedListView } from '../views/expected-view';
import { pageCall, type CallsOf } from './page-call';
import { cell, id, reason, unit } from './parts';

const places = v.strictObject({
  id,
  keys: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.minLength(1), v.maxLength(12)),
});

const item = v.strictObject({
  subBagian: v.exactOptional(v.union([unit, v.literal('')])),
  group: v.exactOptional(cell),
  title: v.exactOptional(cell),
  period: v.exactOptional(v.picklist([...periodChoices, ''])),
  words: v.exactOptional(cell),
  minus: v.exactOptional(cell),
});

export const expectedCalls = {
  viewExpected: pageCall(
    v.strictTuple([v.nullable(v.union([unit, v.literal('')]))]),
    (deps) => (_unit: string | null) => viewExpected(deps)(),
    expectedListView,
  ),
  addExpected: pageCall(v.strictTuple([places]), addExpected),
  stateNihil: pageCall(
    v.strictTuple([v.pipe(v.array(places), v.maxLength(200)), v.nullable(reason)]),
    stateNihil,
  ),
  answerMatch: pageCall(v.strictTuple([id, id, v.picklist(matchAnswers)]), answerMatch),
  saveItem: pageCall(v.strictTuple([v.nullable(id), item]), saveItem),
} satisfies CallsOf<ExpectedApi>;
