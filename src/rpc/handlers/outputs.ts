import type { Deps } from '../../app/deps';
import { makeOutput } from '../../app/outputs/make-output';
import { viewOutputs } from '../../app/outputs/view-outputs';
import type { OutputsApi } from '../contract/outputs';
import type { outputsSchemas } from '../schemas/outputs';
import { outputView } from '../views/output-view';
import { map, type HandlersOf } from './handlers-of';

export const outputsHandlers = (deps: Deps): HandlersOf<OutputsApi, typeof outputsSchemas> => ({
  viewOutputs: () => map(viewOutputs(deps)(), (offers) => offers.map(outputView)),
  makeOutput: makeOutput(deps),
});
