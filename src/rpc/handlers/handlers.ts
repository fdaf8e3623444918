import type { Deps } from '../../app/deps';
import { coordinationHandlers } from './coordination';
import { copiesHandlers } from './copies';
import { guardHandlers } from './guard';
import { inventoryHandlers } from './inventory';
import { officeHandlers } from './office';
import { outputsHandlers } from './outputs';
import { procedureHandlers } from './procedure';
import { registersHandlers } from './registers';
import { publicationHandlers } from './publication';
import { reportHandlers } from './report';
import { rowsHandlers } from './rows';
import { scansHandlers } from './scans';

/** Who answers which call: one use case each, its outcome in the shape of the page. */
export const handlers = (deps: Deps) => ({
  ...procedureHandlers(deps),
  ...inventoryHandlers(deps),
  ...coordinationHandlers(deps),
  ...guardHandlers(deps),
  ...scansHandlers(deps),
  ...reportHandlers(deps),
  ...outputsHandlers(deps),
  ...registersHandlers(deps),
  ...rowsHandlers(deps),
  ...publicationHandlers(deps),
  ...officeHandlers(deps),
  ...copiesHandlers(deps),
});
