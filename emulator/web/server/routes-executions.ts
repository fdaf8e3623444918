import { DAILY_RECIPIENTS } from '../../mail/limits';
import type { Execution } from '../../types';
import type { Host } from '../../workspace/host';
import type { WireExecution, WireUsage } from '../wire/wire';
import type { Routes } from './route';
import { pastExecutions } from './past-executions';

/** https://developers.google.com/apps-script/guides/services/quotas : triggers' total runtime a day. */
const TRIGGER_MS = { consumer: 90 * 60_000, workspace: 6 * 3_600_000 } as const;
const SHOWN = 200;

export const executionRoutes: Routes = {
  'GET /api/executions': ({ host }): WireUsage => {
    const all = [...pastExecutions(host.folder, SHOWN), ...host.executions];
    const known = new Map(all.map((execution) => [execution.id, execution]));
    return {
      executions: [...known.values()].slice(-SHOWN).reverse().map(wire),
      total: host.state.executions,
      mail: used(host, 'mail').map(([who, count]) => ({
        who,
        used: count,
        limit: DAILY_RECIPIENTS[host.state.account],
      })),
      triggers: used(host, 'triggerTime').map(([who, usedMs]) => ({
        who,
        usedMs,
        limitMs: TRIGGER_MS[host.state.account],
      })),
    };
  },
};

/** What has been used today of a quota, by person; keys are `<quota>:<day>:<address>`. */
function used({ state, project }: Host, quota: string): readonly (readonly [string, number])[] {
  const at = new Date(state.clock);
  const local = new Intl.DateTimeFormat('en-CA', { timeZone: project.timeZone }).format(at);
  const days = new Set([local, ...(quota === 'triggerTime' ? [at.toISOString().slice(0, 10)] : [])]);
  return Object.entries(state.used).flatMap(([key, count]) => {
    const [name, day, ...who] = key.split(':');
    return name === quota && days.has(day ?? '') ? [[who.join(':'), count] as const] : [];
  });
}

const wire = (execution: Execution): WireExecution => ({
  id: execution.id,
  function: execution.function,
  as: execution.as,
  from: execution.from,
  startedAt: execution.startedAt,
  status: execution.status,
  error: execution.error?.message ?? '',
  calls: execution.calls,
  callCount: execution.callCount,
  modelledMs: execution.modelledMs,
  logs: execution.logs,
});
