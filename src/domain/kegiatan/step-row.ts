import type { Context } from '../office/context';
import { checkerOf, doerOf } from '../office/step-roles';
import { roleLabel } from '../organisation/role';
import { stepRef } from '../sop/step';
import { blankRow } from '../workbook/sheet';
import { tahapan, type StepRow } from '../workbook/procedure';
import { stepByNumber } from '../sop/sop';
import type { StepLine } from './logged-procedure';

/** The row of a step that waits, with its doer and checker. */
export function waitingStep(line: StepLine, { settings }: Pick<Context, 'settings'>): StepRow {
  const ref = stepRef(line, line.lane);
  const checker = checkerOf(ref, settings);
  return {
    ...blankRow(tahapan),
    ...line,
    status: 'menunggu',
    doer: roleLabel(doerOf(ref, settings)),
    checker: checker === null ? '' : roleLabel(checker),
    output: stepByNumber(line.number)?.output ?? '',
  };
}
