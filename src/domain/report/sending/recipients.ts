import type { Context } from '../../office/context';
import { officeRole } from '../../organisation/role';
import { peopleIn, sameEmail } from '../../office/actor';
import { mailSettings } from '../../office/settings/groups/mail-settings';
import { keyOf, settingKey } from '../../office/settings/setting-definitions';
import type { Settings } from '../../office/settings/settings';
import { isAddress } from '../../text/address';
import type { Refusal } from '../../refusal/refusal';

export interface Recipients {
  readonly to: readonly string[];
  readonly cc: readonly string[];
}

/** Recipients of one message: https://developers.google.com/apps-script/guides/services/quotas */
const MAX_RECIPIENTS = 50;

/** The Sekretaris, and the copies; each address once. */
export function recipientsOf(settings: Settings): Recipients {
  const to = unique(peopleIn(officeRole('Sekretaris'), settings));
  const cc = unique(settings.mail.cc).filter((copy) => !to.some((email) => sameEmail(email, copy)));
  return { to, cc };
}

const unique = (people: readonly string[]): readonly string[] =>
  people.filter((email, index) => people.findIndex((other) => sameEmail(other, email)) === index);

const SETTINGS = [settingKey('Peran', 'Sekretaris'), keyOf(mailSettings.cc)] as const;

/** Refuses invalid addresses in Pengaturan before anything is written; undefined if all are valid. */
export function refuseAddresses(settings: Settings): Refusal | undefined {
  const { to, cc } = recipientsOf(settings);
  const invalid = [to, cc].map((people) => people.filter((email) => !isAddress(email)));
  for (const [index, setting] of SETTINGS.entries()) {
    const unread = settings.problems.filter(({ key }) => key === setting);
    const addresses = [...unread.flatMap(({ found }) => unreadable(found)), ...(invalid[index] ?? [])];
    if (addresses.length > 0) return { code: 'ADDRESS_WRONG', setting, addresses: [...new Set(addresses)] };
  }
  return undefined;
}

/** Refuses more recipients than Google accepts in one message, or than the daily quota allows. */
export function refuseQuota(settings: Settings, left: number): Refusal | undefined {
  const { to, cc } = recipientsOf(settings);
  const count = to.length + cc.length;
  if (count > MAX_RECIPIENTS) return { code: 'TOO_MANY_RECIPIENTS', count, most: MAX_RECIPIENTS };
  return count > left ? { code: 'MAIL_QUOTA', needed: count, left: Math.max(0, left) } : undefined;
}

const unreadable = (found: string): readonly string[] =>
  found.split(/[,;\s]+/).filter((part) => part !== '' && !isAddress(part));

/** Slips that look like an address: what was typed after the @, and what was probably meant. */
const slips: readonly (readonly [typed: RegExp, meant: string])[] = [
  [/^(?:gmial|gmai|gamil|gmal|gnail|gmaill|gmail)\.(?:com|con|co|cm|om|comm)$/, 'gmail.com'],
  [/^(?:yaho|yhoo|yahooo|yahoo)\.(?:com|con|co|cm|om)$/, 'yahoo.com'],
  [/\.go\.(?:di|ib|ld)$/, '.go.id'],
];

/** Warnings to check before sending; they do not stop the mail. */
export function recipientNotices({
  settings,
  actor,
}: Pick<Context, 'settings' | 'actor'>): readonly string[] {
  const { to, cc } = recipientsOf(settings);
  const all = [...to, ...cc];
  const given = peopleIn(officeRole('Sekretaris'), settings).length + settings.mail.cc.length;
  return [
    ...all.flatMap((email) => slipOf(email)),
    ...(given > all.length ? ['Alamat yang tertulis dua kali hanya dikirimi satu kali.'] : []),
    ...(all.length > 0 && all.every((email) => sameEmail(email, actor))
      ? ['Penerimanya hanya Anda sendiri. Periksa alamat Sekretaris di Pengaturan, bagian Peran.']
      : []),
  ];
}

function slipOf(email: string): readonly string[] {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const slip = slips.find(([typed, meant]) => typed.test(domain) && domain !== meant);
  return slip ? [`Alamat ${email} mungkin salah ketik: maksudnya ${slip[1]}?`] : [];
}
