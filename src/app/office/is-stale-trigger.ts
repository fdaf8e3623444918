import { ownsTriggers } from '../../domain/office/owns-triggers';
import type { Deps } from '../deps';

/**
 * Whether the trigger that runs is a second person's, from before somebody took the clock over, or the office has moved to another workbook. One call; where Google does
 * not answer it is taken for the right one, since chores may be done twice but not be left undone.
 */
export function isStaleTrigger({ execution }: Pick<Deps, 'execution'>): boolean {
  try {
    const looked = execution.readToAct({}, (_office, context) => ownsTriggers(context));
    return looked.ok ? !looked.value : looked.error.code === 'IS_COPY';
  } catch {
    return false;
  }
}
