import { wallTime } from '../wall-time';
import type { Host } from '../workspace/host';

/** "Daily quotas are refreshed at the end of a 24-hour window" that Google chooses; here at midnight in the script's time zone. */
export const dayAt = (host: Host, time: number): string =>
  new Date(wallTime(time, host.project.timeZone)).toISOString().slice(0, 10);
