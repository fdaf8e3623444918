import type { SetUpAction } from '../../ports/provisioner';

type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** Time-driven triggers by global function. Minutes may be 1, 5, 10, 15 or 30 (ClockTriggerBuilder.everyMinutes). */
const schedules: Readonly<Record<string, (builder: Builder) => Builder>> = {
  clockTick: (builder) => builder.everyMinutes(5),
  dailyTick: (builder) => builder.everyDays(1).atHour(6),
};

/** Handlers for which the current user has no time-driven trigger; nobody sees another person's triggers. */
export function missingTriggers(service: GoogleAppsScript.Script.ScriptApp): readonly string[] {
  const known = new Set(service.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  return Object.keys(schedules).filter((handler) => !known.has(handler));
}

export const hasTrigger = (service: GoogleAppsScript.Script.ScriptApp): boolean =>
  missingTriggers(service).length < Object.keys(schedules).length;

/** Creates each time-driven trigger once for the current user. `afresh` replaces existing ones that no longer fire. */
export function ensureTriggers(
  service: GoogleAppsScript.Script.ScriptApp,
  afresh = false,
): readonly SetUpAction[] {
  if (afresh)
    for (const trigger of service.getProjectTriggers())
      if (trigger.getHandlerFunction() in schedules) service.deleteTrigger(trigger);
  const missing = missingTriggers(service);
  for (const handler of missing) schedules[handler]?.(service.newTrigger(handler).timeBased()).create();
  return missing.map((name) => ({ action: 'TRIGGER_ADDED', name }));
}
