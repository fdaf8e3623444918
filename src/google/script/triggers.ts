import type { SetUpAction } from '../../ports/provisioner';

type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** Handlers by the names of their global functions. Minutes may be 1, 5, 10, 15 or 30 (ClockTriggerBuilder.everyMinutes). */
const clocks: Readonly<Record<string, (builder: Builder) => Builder>> = {
  clockTick: (builder) => builder.everyMinutes(5),
  dailyTick: (builder) => builder.everyDays(1).atHour(6),
};

/** Handlers that whoever runs this has no clock trigger for; nobody sees another person's. */
export function missingTriggers(service: GoogleAppsScript.Script.ScriptApp): readonly string[] {
  const known = new Set(service.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  return Object.keys(clocks).filter((handler) => !known.has(handler));
}

export const hasClockTrigger = (service: GoogleAppsScript.Script.ScriptApp): boolean =>
  missingTriggers(service).length < Object.keys(clocks).length;

/** The clock triggers, once each, for whoever runs this. `afresh` replaces those that are there but no longer fire. */
export function ensureClockTriggers(
  service: GoogleAppsScript.Script.ScriptApp,
  afresh = false,
): readonly SetUpAction[] {
  if (afresh)
    for (const trigger of service.getProjectTriggers())
      if (trigger.getHandlerFunction() in clocks) service.deleteTrigger(trigger);
  const missing = missingTriggers(service);
  for (const handler of missing) clocks[handler]?.(service.newTrigger(handler).timeBased()).create();
  return missing.map((name) => ({ action: 'TRIGGER_ADDED', name }));
}
