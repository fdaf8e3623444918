import type { Settings } from './settings/settings';

/** The office as the head of a paper names it. */
export interface Letterhead {
  readonly name: string;
  readonly address: string;
  /** Telephone, site and mail in one line; '' for none. */
  readonly contact: string;
}

export function letterheadOf({ name, address, phone, site, mailbox }: Settings['office']): Letterhead {
  const parts = [
    ['Telepon', phone],
    ['Laman', site],
    ['Surel', mailbox],
  ].flatMap(([label, value]) => (value === '' ? [] : [`${label} ${value}`]));
  return { name, address, contact: parts.join(' · ') };
}
