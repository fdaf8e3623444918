import * as v from 'valibot';
import { rememberTypist } from '../../app/inventory/remember-typist';
import { confirmStep } from '../../app/kegiatan/confirm-step';
import { openKegiatan } from '../../app/kegiatan/open-kegiatan';
import { viewLacking, viewOverview } from '../../app/kegiatan/view-overview';
import { finishStoring } from '../../app/scans/finish-storing';
import type { ProcedureApi } from '../contract/procedure';
import { lacksView } from '../views/lack-views';
import { overviewView } from '../views/overview-view';
import { pageCall, type CallsOf } from './page-call';
import { none, unit } from './parts';

const step = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  lane: unit,
});

export const procedureCalls = {
  viewOverview: pageCall(none, viewOverview, overviewView),
  rememberTypist: pageCall(none, rememberTypist),
  viewLacking: pageCall(none, viewLacking, lacksView),
  openKegiatan: pageCall(
    v.strictTuple([v.pipe(v.string(), v.maxLength(200))]),
    openKegiatan,
    ({ id, carried }) => ({
      id,
      carried,
    }),
  ),
  finishStep: pageCall(v.strictTuple([step]), finishStoring),
  confirmStep: pageCall(v.strictTuple([step]), confirmStep),
} satisfies CallsOf<ProcedureApi>;
