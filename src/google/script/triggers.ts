import type { SetUpDeed } from '../../ports/workshop';

/** Minutes; Google allows 1, 5, 10, 15 and 30 (ClockTriggerBuilder.everyMinutes). */
const EVERY = 5;

/** The clock trigger, once: installable triggers run as whoever made them, so a second one of another person would act twice. */
export function ensureClockTrigger(
  service: GoogleAppsScript.Script.ScriptApp,
  handler: string,
): readonly SetUpDeed[] {
  if (service.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === handler)) return [];
  service.newTrigger(handler).timeBased().everyMinutes(EVERY).create();
  return [{ deed: 'TRIGGER_ADDED', name: handler }];
}
