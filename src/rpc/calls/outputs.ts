import * as v from 'valibot';
import { makeOutput } from '../../app/outputs/make-output';
import { viewMonev } from '../../app/outputs/view-monev';
import { viewOutputs } from '../../app/outputs/view-outputs';
import { outputIds } from '../../domain/outputs/outputs';
import type { OutputsApi } from '../contract/outputs';
import { monevView } from '../views/registers/monev-view';
import { outputView } from '../views/output-view';
import { pageCall, type CallsOf } from './page-call';
import { none } from './parts';

export const outputsCalls = {
  viewOutputs: pageCall(none, viewOutputs, (offers) => offers.map(outputView)),
  viewMonev: pageCall(none, viewMonev, monevView),
  makeOutput: pageCall(v.strictTuple([v.picklist(outputIds)]), makeOutput),
} satisfies CallsOf<OutputsApi>;
