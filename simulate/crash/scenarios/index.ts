import type { Scenario } from '../scenario';
import { coordinationAndEntry } from './coordination-and-entry';
import { inventoryAndScans } from './inventory-and-scans';
import { migrationAndRepair } from './migration-and-repair';
import { reportAndMail } from './report-and-mail';
import { setUp } from './set-up';
import { storing } from './storing';

/** The whole procedure and what keeps it going, each beginning where the one before ended. */
export const scenarios: readonly Scenario[] = [
  setUp,
  inventoryAndScans,
  coordinationAndEntry,
  storing,
  reportAndMail,
  migrationAndRepair,
];
