import { stepByNumber } from '../sop/sop';

/** The step number in a step's ID. @example numberIn('K-0001/3/KUL')  //=> 3 */
const numberIn = (id: string): number => Number(/\/(\d+)\/[^/]*$/.exec(id)?.[1] ?? NaN);

/**
 * Rows of Tahapan, each with its step number. The ID gives the number even if the column was overwritten by hand. A row
 * in which neither names a step of the SOP is left out.
 */
export function knownSteps<R extends object>(rows: readonly R[]): readonly R[] {
  return rows.flatMap((row: R & { readonly id?: unknown; readonly number?: unknown }) => {
    if (row.number === undefined) return [row];
    const step = stepByNumber(numberIn(String(row.id))) ?? stepByNumber(Number(row.number));
    if (!step) return [];
    return [step.number === row.number ? row : { ...row, number: step.number }];
  });
}
