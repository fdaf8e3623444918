import { DAILY_RECIPIENTS } from '../mail/limits';
import { leaveInMinute } from '../runtime/rate-limit';
import { dayAt } from '../services/day';
import type { Host } from './host';

export type Quota = 'mail' | 'triggerTime' | 'propertiesRead' | 'propertiesWrite' | 'urlFetch';

export interface Quotas {
  /** Uses up the person's quota for today. */
  exhaust(quota: Quota, email: string): void;
  /** Simulates this many running executions of the person; 0 ends them. */
  occupy(email: string, executions: number): void;
  /** Simulates calls of the Sheets API elsewhere, so that at most this many reads and writes are left in this minute. */
  leaveInMinute(email: string, reads: number, writes: number): void;
}

/**
 * Daily quotas of one person, for consumer and Workspace accounts:
 * https://developers.google.com/apps-script/guides/services/quotas
 * Recipients, milliseconds of triggers, reads and writes of properties, fetches.
 */
export const DAILY: Readonly<Record<Quota, { readonly consumer: number; readonly workspace: number }>> = {
  mail: DAILY_RECIPIENTS,
  triggerTime: { consumer: 90 * 60_000, workspace: 6 * 3_600_000 },
  propertiesRead: { consumer: 50_000, workspace: 500_000 },
  propertiesWrite: { consumer: 50_000, workspace: 500_000 },
  urlFetch: { consumer: 20_000, workspace: 100_000 },
};

const quotaKey = (host: Host, quota: Quota, email: string, time: number): string =>
  `${quota}:${dayAt(host, time)}:${email}`;

export const remainingOf = (host: Host, quota: Quota, email: string, time: number): number =>
  DAILY[quota][host.state.account] - (host.state.used[quotaKey(host, quota, email, time)] ?? 0);

export function spend(host: Host, quota: Quota, email: string, time: number, amount: number): void {
  const key = quotaKey(host, quota, email, time);
  host.state.used[key] = (host.state.used[key] ?? 0) + amount;
}

export const quotasOf = (host: Host): Quotas => ({
  exhaust: (quota, email) => {
    const now = host.state.clock;
    spend(host, quota, email, now, remainingOf(host, quota, email, now) + 1);
    host.saveState();
  },
  occupy: (email, executions) => void host.running.set(email, executions),
  leaveInMinute: (email, reads, writes) => leaveInMinute(host, email, { Read: reads, Write: writes }),
});
