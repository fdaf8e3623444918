import { ServiceError } from '../../errors';
import { asObject, asText, type Json, type JsonObject } from '../../json';
import { nowOf } from '../../runtime/run';
import { firstFiring } from '../../script/schedule';
import type { Schedule, StoredTrigger } from '../../script/trigger-model';
import type { ServiceCall } from '../../workspace/host';
import { authorizationService } from './authorization';
import type { Service, ServiceMethod } from '../service';

/** https://developers.google.com/apps-script/guides/services/quotas : 20 triggers a user a script. */
const MAX_TRIGGERS = 20;

const mine = ({ host, run }: ServiceCall): readonly StoredTrigger[] =>
  host.state.triggers.filter(({ owner }) => owner === run.as);

const createTrigger: ServiceMethod = (call, [given]) => {
  const { host, run } = call;
  if (mine(call).length >= MAX_TRIGGERS)
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  const wanted = asObject(given);
  const schedule =
    wanted['schedule'] === undefined ? undefined : scheduleOf(asObject(wanted['schedule']), nowOf(run));
  const nextAt = schedule && firstFiring(schedule, nowOf(run), host.project.timeZone);
  const trigger: StoredTrigger = {
    id: String(BigInt(`0x${host.ids.uuid().replace(/-/g, '').slice(0, 15)}`)),
    handler: asText(wanted['handler']),
    owner: run.as,
    eventType: (wanted['eventType'] ?? 'CLOCK') as StoredTrigger['eventType'],
    source: schedule ? 'CLOCK' : 'SPREADSHEETS',
    ...(schedule && { schedule }),
    ...(nextAt !== undefined && { nextAt }),
  };
  setTriggers(call, [...host.state.triggers, trigger]);
  return factsOf(trigger);
};

function setTriggers({ host }: ServiceCall, triggers: readonly StoredTrigger[]): void {
  host.state.triggers = triggers;
  host.saveState();
}

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
function scheduleOf(given: JsonObject, now: number): Schedule {
  const number = (name: string): number | undefined =>
    given[name] === undefined ? undefined : Number(given[name]);
  const minutes = number('everyMinutes');
  const hours = number('everyHours');
  const after = number('after');
  if (minutes !== undefined) return everyMinutes(minutes);
  if (hours !== undefined) return { kind: 'everyHours', hours };
  if (after !== undefined) return { kind: 'after', at: now + after };
  const days = number('everyDays');
  if (days === undefined && number('atHour') === undefined)
    throw new ServiceError('The clock trigger has no schedule.');
  return {
    kind: 'everyDays',
    days: days ?? 1,
    hour: number('atHour') ?? 0,
    minute: number('nearMinute') ?? 0,
  };
}

function everyMinutes(minutes: number): Schedule {
  if (![1, 5, 10, 15, 30].includes(minutes))
    throw new ServiceError(
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  return { kind: 'everyMinutes', minutes };
}

const factsOf = ({ id, handler, eventType, source }: StoredTrigger): Json => ({
  id,
  handler,
  eventType,
  source,
});

const deleteTrigger: ServiceMethod = (call, [id]) => {
  const own = mine(call).find((trigger) => trigger.id === id);
  if (!own) throw new ServiceError('Trigger not found.');
  setTriggers(
    call,
    call.host.state.triggers.filter((trigger) => trigger !== own),
  );
  return null;
};

/** https://developers.google.com/apps-script/reference/script/script-app */
export const scriptAppService: Service = {
  ...authorizationService,
  'ScriptApp.createTrigger': createTrigger,
  'ScriptApp.getProjectTriggers': (call) => mine(call).map(factsOf),
  'ScriptApp.deleteTrigger': deleteTrigger,
};
