import type { Api } from '../contract/contract';
import { coordinationCalls } from './coordination';
import { copiesCalls } from './copies';
import { expectedCalls } from './expected';
import { guardCalls } from './guard';
import { inventoryCalls } from './inventory';
import { officeCalls } from './office';
import { outputsCalls } from './outputs';
import type { CallsOf } from './page-call';
import { papersCalls } from './papers';
import { phoneCalls } from './phone';
import { procedureCalls } from './procedure';
import { publicationCalls } from './publication';
import { registersCalls } from './registers';
import { reportCalls } from './report';
import { rowsCalls } from './rows';
import { scansCalls } from './scans';

/** All calls that a page may make. Arguments are validated before anything is read: page input is untrusted. */
export const calls = {
  ...procedureCalls,
  ...inventoryCalls,
  ...expectedCalls,
  ...coordinationCalls,
  ...guardCalls,
  ...scansCalls,
  ...reportCalls,
  ...outputsCalls,
  ...papersCalls,
  ...registersCalls,
  ...rowsCalls,
  ...publicationCalls,
  ...phoneCalls,
  ...officeCalls,
  ...copiesCalls,
} satisfies CallsOf<Api>;

/** Each is a global function of the bundle. */
export const apiNames = Object.keys(calls) as readonly (keyof Api)[];
