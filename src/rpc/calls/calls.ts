import type { Api } from '../contract/contract';
import { coordinationCalls } from './coordination';
import { copiesCalls } from './copies';
import { guardCalls } from './guard';
import { inventoryCalls } from './inventory';
import { officeCalls } from './office';
import { outputsCalls } from './outputs';
import type { CallsOf } from './page-call';
import { procedureCalls } from './procedure';
import { publicationCalls } from './publication';
import { registersCalls } from './registers';
import { reportCalls } from './report';
import { rowsCalls } from './rows';
import { scansCalls } from './scans';

/** All that a page may call. Arguments are checked before anything is read: nothing that a page sends is trusted. */
export const calls = {
  ...procedureCalls,
  ...inventoryCalls,
  ...coordinationCalls,
  ...guardCalls,
  ...scansCalls,
  ...reportCalls,
  ...outputsCalls,
  ...registersCalls,
  ...rowsCalls,
  ...publicationCalls,
  ...officeCalls,
  ...copiesCalls,
} satisfies CallsOf<Api>;

/** Each is a global function of the bundle. */
export const apiNames = Object.keys(calls) as readonly (keyof Api)[];
