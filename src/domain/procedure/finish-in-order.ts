import type { Context } from '../office/context';
import type { StepRef } from '../refusal/refusal';
import { joinChanges, rowsAfter, type Changes } from '../workbook/changes';
import { finishStep, type FinishingOffice } from './finish-step';

export interface FinishedInOrder {
  /** The given changes and those of the finished steps. */
  readonly changes: Changes;
  readonly finished: readonly StepRef[];
}

/** Finishes these steps one after the other, as far as nothing prevents it, on the office after the given changes. */
export function finishInOrder(
  office: FinishingOffice,
  context: Context,
  before: Changes,
  refs: readonly StepRef[],
): FinishedInOrder {
  let changes = before;
  const finished: StepRef[] = [];
  for (const ref of refs) {
    const done = finishStep(officeAfter(office, changes), context, ref);
    if (!done.ok) break;
    changes = joinChanges(changes, done.value);
    finished.push(ref);
  }
  return { changes, finished };
}

const officeAfter = (office: FinishingOffice, changes: Changes): FinishingOffice => ({
  ...office,
  inventaris: rowsAfter('inventaris', office.inventaris, changes),
  tahapan: rowsAfter('tahapan', office.tahapan, changes),
  beranda: rowsAfter('beranda', office.beranda, changes),
  angka: rowsAfter('angka', office.angka, changes),
});
