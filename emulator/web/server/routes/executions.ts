import { dayAt } from '../../../services/day';
import type { Host } from '../../../workspace/host';
import { DAILY } from '../../../workspace/quotas';
import type { WireExecution, WireUsage } from '../../wire/wire';
import type { Routes } from './route';
import { pastExecutions } from '../past-executions';
import type { Execution } from '../../../runtime/execution';

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
        limit: DAILY.mail[host.state.account],
      })),
      triggers: used(host, 'triggerTime').map(([who, usedMs]) => ({
        who,
        usedMs,
        limitMs: DAILY.triggerTime[host.state.account],
      })),
    };
  },
};

/** Today's use of a quota by person; keys are `<quota>:<day>:<address>`. */
function used(host: Host, quota: string): readonly (readonly [string, number])[] {
  const today = dayAt(host, host.state.clock);
  return Object.entries(host.state.used).flatMap(([key, count]) => {
    const [name, day, ...who] = key.split(':');
    return name === quota && day === today ? [[who.join(':'), count] as const] : [];
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
