import { ownsTriggers } from '../../../domain/office/owns-triggers';
import type { Deps } from '../../deps';

/**
 * Whether the running trigger is out of date: another person has taken over the triggers, or the office has moved to another
 * workbook. One call. If Google fails, the trigger counts as current: running a job twice is harmless, skipping it is not.
 */
export function isStaleTrigger({ execution }: Pick<Deps, 'execution'>): boolean {
  try {
    const result = execution.readToAct({}, (_office, context) => ownsTriggers(context));
    return result.ok ? !result.value : result.error.code === 'IS_COPY';
  } catch {
    return false;
  }
}
