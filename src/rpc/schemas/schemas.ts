import { coordinationSchemas } from './coordination';
import { guardSchemas } from './guard';
import { inventorySchemas } from './inventory';
import { copiesSchemas } from './copies';
import { officeSchemas } from './office';
import { outputsSchemas } from './outputs';
import { procedureSchemas } from './procedure';
import { registersSchemas } from './registers';
import { publicationSchemas } from './publication';
import { reportSchemas } from './report';
import { rowsSchemas } from './rows';
import { scansSchemas } from './scans';

/** The arguments of every call, checked before anything is read: nothing that a page sends is trusted. */
export const schemas = {
  ...procedureSchemas,
  ...inventorySchemas,
  ...coordinationSchemas,
  ...guardSchemas,
  ...scansSchemas,
  ...reportSchemas,
  ...outputsSchemas,
  ...registersSchemas,
  ...rowsSchemas,
  ...publicationSchemas,
  ...officeSchemas,
  ...copiesSchemas,
} as const;
