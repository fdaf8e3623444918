import { confirmStep } from '../../app/kegiatan/confirm-step';
import type { Deps } from '../../app/deps';
import { finishStep } from '../../app/kegiatan/finish-step';
import { openKegiatan } from '../../app/kegiatan/open-kegiatan';
import { rememberTypist } from '../../app/inventory/remember-typist';
import { viewLacking, viewOverview } from '../../app/kegiatan/view-overview';
import type { ProcedureApi } from '../contract/procedure';
import type { procedureSchemas } from '../schemas/procedure';
import { lacksView } from '../views/lack-views';
import { overviewView } from '../views/overview-view';
import { map, type HandlersOf } from './handlers-of';

export const procedureHandlers = (deps: Deps): HandlersOf<ProcedureApi, typeof procedureSchemas> => ({
  viewOverview: () => map(viewOverview(deps)(), overviewView),
  rememberTypist: rememberTypist(deps),
  viewLacking: () => map(viewLacking(deps)(), lacksView),
  openKegiatan: openKegiatan(deps),
  finishStep: finishStep(deps),
  confirmStep: confirmStep(deps),
});
