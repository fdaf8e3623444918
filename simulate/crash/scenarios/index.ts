import type { Scenario } from '../scenario';
import { coordinationAndEntry } from './coordination-and-entry';
import { inventoryAndScans } from './inventory-and-scans';
import { migrationAndRepair } from './migration-and-repair';
import { nextKegiatan } from './next-kegiatan';
import { reportAndMail } from './report-and-mail';
import { setUp } from './set-up';
import { storing } from './storing';

/** The whole procedure and its maintenance; each scenario starts where the previous one ended. */
export const scenarios: readonly Scenario[] = [
  setUp,
  inventoryAndScans,
  coordinationAndEntry,
  storing,
  reportAndMail,
  migrationAndRepair,
  nextKegiatan,
];
