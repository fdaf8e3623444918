import type { Execution } from '../../emulator';

/** The cost of an operation at Google, over one or several executions. */
export interface Cost {
  readonly executions: number;
  readonly calls: number;
  readonly byService: Readonly<Record<string, number>>;
  readonly modelledSeconds: number;
  /** Seconds of the longest execution; Google ends one after 360. */
  readonly longest: number;
}

export function costOf(executions: readonly Execution[]): Cost {
  const failed = executions.find(({ status }) => status !== 'completed');
  if (failed) throw new Error(`${failed.function}: ${failed.error?.message ?? failed.status}`);
  const byService: Record<string, number> = {};
  for (const { calls } of executions)
    for (const [name, count] of Object.entries(calls)) byService[name] = (byService[name] ?? 0) + count;
  const seconds = executions.map(({ modelledMs }) => modelledMs / 1000);
  return {
    executions: executions.length,
    calls: executions.reduce((sum, { callCount }) => sum + callCount, 0),
    byService,
    modelledSeconds: seconds.reduce((sum, each) => sum + each, 0),
    longest: Math.max(0, ...seconds),
  };
}
