import type { SetUpDeed } from '../../ports/workshop';

type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** Handlers by the names of their global functions. Minutes may be 1, 5, 10, 15 or 30 (ClockTriggerBuilder.everyMinutes). */
const clocks: Readonly<Record<string, (builder: Builder) => Builder>> = {
  clockTick: (builder) => builder.everyMinutes(5),
  dailyTick: (builder) => builder.everyDays(1).atHour(6),
};

/** The clock triggers, once each, for whoever runs this; nobody sees another person's. */
export function ensureClockTriggers(service: GoogleAppsScript.Script.ScriptApp): readonly SetUpDeed[] {
  const known = new Set(service.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  const missing = Object.keys(clocks).filter((handler) => !known.has(handler));
  for (const handler of missing) clocks[handler]?.(service.newTrigger(handler).timeBased()).create();
  return missing.map((name) => ({ deed: 'TRIGGER_ADDED', name }));
}
