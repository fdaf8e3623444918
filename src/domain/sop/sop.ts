import { inventory } from './step-1-inventory';
import { scanning } from './step-2-scanning';
import { coordination } from './step-3-coordination';
import { entry } from './step-4-entry';
import { storing } from './step-5-storing';
import { reporting } from './step-6-reporting';

/** The steps in order ("Prosedur Wajib dilaksanakan sesuai alur kegiatan"). To add a step, add its file to this list. */
export const sop = [inventory, scanning, coordination, entry, storing, reporting] as const;

export type StepNumber = (typeof sop)[number]['number'];

export const stepByNumber = (number: number): (typeof sop)[number] | undefined =>
  sop.find((step) => step.number === number);
