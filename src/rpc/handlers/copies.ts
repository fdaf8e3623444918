import { moveOfficeHere } from '../../app/copies/move-office-here';
import { startNewOffice } from '../../app/copies/start-new-office';
import { viewCopy } from '../../app/copies/view-copy';
import type { Deps } from '../../app/deps';
import type { CopiesApi } from '../contract/copies';
import type { copiesSchemas } from '../schemas/copies';
import { copyView } from '../views/copy-view';
import { map, type HandlersOf } from './handlers-of';

export const copiesHandlers = (deps: Deps): HandlersOf<CopiesApi, typeof copiesSchemas> => ({
  viewCopy: () => map(viewCopy(deps)(), copyView),
  startNewOffice: startNewOffice(deps),
  moveOfficeHere: moveOfficeHere(deps),
});
