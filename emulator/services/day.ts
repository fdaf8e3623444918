import { wallTime } from '../wall-time';
import type { Host } from '../workspace/host';

/** "Daily quotas are refreshed at the end of a 24-hour window" of Google's choice; here at midnight of the script. */
export const dayAt = (host: Host, time: number): string =>
  new Date(wallTime(time, host.project.timeZone)).toISOString().slice(0, 10);
