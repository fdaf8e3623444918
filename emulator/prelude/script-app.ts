import { callHost, facts } from './host';
import { TOKEN } from '../services/script/oauth-token';
import { getAuthorizationInfo, requireAllScopes, requireScopes, STATUS } from './authorization';
import { define, enumeration, imitate } from './imitate';

interface TriggerFacts {
  readonly id: string;
  readonly handler: string;
  readonly eventType: 'CLOCK';
  readonly source: 'CLOCK';
}

export const AUTH_MODES = enumeration('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

const EVENTS = enumeration('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_CHANGE',
  'ON_FORM_SUBMIT',
]);
const SOURCES = enumeration('ScriptApp.TriggerSource', ['CLOCK', 'SPREADSHEETS', 'DOCUMENTS', 'FORMS']);

const ids = new WeakMap<object, string>();

function trigger(given: TriggerFacts): object {
  const handle = imitate('Trigger', {
    getHandlerFunction: () => given.handler,
    getUniqueId: () => given.id,
    getEventType: () => EVENTS[given.eventType],
    getTriggerSource: () => SOURCES[given.source],
    getTriggerSourceId: () => (given.source === 'CLOCK' ? null : facts.spreadsheetId),
  });
  ids.set(handle, given.id);
  return handle;
}

const create = (handler: string, rest: object): object =>
  trigger(callHost('ScriptApp.createTrigger', { handler, ...rest }) as TriggerFacts);

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
function clockBuilder(handler: string, schedule: Readonly<Record<string, number>>): object {
  const set = (name: string) => (value: number) => clockBuilder(handler, { ...schedule, [name]: value });
  return imitate('ClockTriggerBuilder', {
    everyMinutes: set('everyMinutes'),
    everyHours: set('everyHours'),
    everyDays: set('everyDays'),
    atHour: set('atHour'),
    nearMinute: set('nearMinute'),
    after: set('after'),
    inTimezone: () => clockBuilder(handler, schedule),
    create: () => create(handler, { schedule }),
  });
}

function spreadsheetBuilder(handler: string): object {
  const on = (eventType: string) => () =>
    imitate('SpreadsheetTriggerBuilder', { create: () => create(handler, { eventType }) });
  return imitate('SpreadsheetTriggerBuilder', {
    onOpen: on('ON_OPEN'),
    onEdit: on('ON_EDIT'),
    onChange: on('ON_CHANGE'),
  });
}

const newTrigger = (handler: string): object =>
  imitate('TriggerBuilder', {
    timeBased: () => clockBuilder(handler, {}),
    forSpreadsheet: () => spreadsheetBuilder(handler),
  });

const projectTriggers = (): object[] =>
  (callHost('ScriptApp.getProjectTriggers') as TriggerFacts[]).map(trigger);

/** https://developers.google.com/apps-script/reference/script/script-app */
export function installScriptApp(): void {
  const web = imitate('Service', {
    getUrl: () => `https://script.google.com/macros/s/${facts.scriptId}/exec`,
    isEnabled: () => true,
  });
  define(
    'ScriptApp',
    imitate('ScriptApp', {
      newTrigger,
      getProjectTriggers: projectTriggers,
      getUserTriggers: projectTriggers,
      deleteTrigger: (given: object) => void callHost('ScriptApp.deleteTrigger', ids.get(given)),
      getScriptId: () => facts.scriptId,
      getOAuthToken: () => TOKEN,
      getService: () => web,
      requireScopes,
      requireAllScopes,
      getAuthorizationInfo,
      AuthMode: AUTH_MODES,
      AuthorizationStatus: STATUS,
      EventType: EVENTS,
      TriggerSource: SOURCES,
      WeekDay: enumeration('ScriptApp.WeekDay', [
        'MONDAY',
        'TUESDAY',
        'WEDNESDAY',
        'THURSDAY',
        'FRIDAY',
        'SATURDAY',
        'SUNDAY',
      ]),
    }),
  );
}
