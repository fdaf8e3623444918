import { keepsTheClock } from '../../domain/office/keeps-the-clock';
import type { Deps } from '../deps';

/**
 * Whether the trigger that runs is a second person's, from before somebody took the clock over, or the office has moved to another workbook. One call; where Google does
 * not answer it is taken for the right one, since chores may be done twice but not be left undone.
 */
export function isLeftOver({ execution }: Pick<Deps, 'execution'>): boolean {
  try {
    const looked = execution.lookToAct({}, (_office, context) => keepsTheClock(context));
    return looked.ok ? !looked.value : looked.error.code === 'IS_COPY';
  } catch {
    return false;
  }
}
