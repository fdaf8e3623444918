import { nowOf, type Run } from '../runtime/run';
import type { Host } from '../workspace/host';

/** The day a quota counts for; quotas are renewed at midnight Pacific time, here simply at midnight of the script. */
export const dayOf = (host: Host, run: Run): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: host.project.timeZone }).format(nowOf(run));
