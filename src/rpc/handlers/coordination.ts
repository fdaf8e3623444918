import { decideRows } from '../../app/coordination/decide-rows';
import type { Deps } from '../../app/deps';
import { grantException } from '../../app/coordination/grant-exception';
import type { CoordinationApi } from '../contract/coordination';
import { describeRefusal } from '../messages';
import type { coordinationSchemas } from '../schemas/coordination';
import { map, type HandlersOf } from './handlers-of';

export const coordinationHandlers = (
  deps: Deps,
): HandlersOf<CoordinationApi, typeof coordinationSchemas> => ({
  decideRows: (...args) =>
    map(decideRows(deps)(...args), ({ decided, refused }) => ({
      decided,
      refused: refused.map((refusal) => describeRefusal(refusal).message),
    })),
  grantException: grantException(deps),
});
