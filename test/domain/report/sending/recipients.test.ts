import { isAddress } from '../../../../src/domain/text/address';
import {
  recipientNotices,
  recipientsOf,
  refuseAddresses,
  refuseQuota,
} from '../../../../src/domain/report/sending/recipients';
import { as, freshWorld, ppid, sekretaris, settingsOf, settingValues } from '../../office-builder';

const settings = (given: Record<string, string> = {}) => settingsOf(settingValues(given));
const cc = (text: string) => ({ 'Surel/Tembusan': text });

test('the mail goes to the Sekretaris, with copies according to the settings, each address once', () => {
  const given = settings({
    'Peran/Sekretaris': `${sekretaris}; ${sekretaris.toUpperCase()}`,
    ...cc(`ketua@kpu.go.id, ${sekretaris}, ketua@kpu.go.id`),
  });
  expect(recipientsOf(given)).toEqual({ to: [sekretaris], cc: ['ketua@kpu.go.id'] });
});

test.each(['a@b.id', 'nama.depan+arsip@kpu-lahat.go.id', "o'brien@x.co.id"])(
  '%s is a valid address',
  (text) => expect(isAddress(text)).toBe(true),
);

test.each([
  'sekretaris',
  'sekretaris@',
  '@kpu.go.id',
  'a@kpu',
  'a..b@kpu.go.id',
  '.a@kpu.go.id',
  'a.@kpu.go.id',
  'a@kpu..id',
  'a@-kpu.id',
  'a b@kpu.id',
  'a@kpu.go.id.',
  `${'a'.repeat(250)}@b.id`,
])('%s is not a valid address', (text) => expect(isAddress(text)).toBe(false));

test.each([
  [{ 'Peran/Sekretaris': `${sekretaris}, ketua@` }, 'Peran/Sekretaris', ['ketua@']],
  [{ 'Peran/Sekretaris': 'sek..x@kpu.go.id' }, 'Peran/Sekretaris', ['sek..x@kpu.go.id']],
  [cc('ketua kpu'), 'Surel/Tembusan', ['ketua', 'kpu']],
] as const)(
  'an address that can be none is refused by its row of Pengaturan: %j',
  (given, setting, addresses) =>
    expect(refuseAddresses(settings(given))).toEqual({ code: 'ADDRESS_WRONG', setting, addresses }),
);

test('valid addresses are not refused', () =>
  expect(refuseAddresses(settings(cc('ketua@kpu.go.id')))).toBeUndefined());

test.each([
  [2, 2, undefined],
  [2, 1, { code: 'MAIL_QUOTA', needed: 2, left: 1 }],
  [2, -1, { code: 'MAIL_QUOTA', needed: 2, left: 0 }],
  [51, 100, { code: 'TOO_MANY_RECIPIENTS', count: 51, most: 50 }],
] as const)('%i recipients and %i left of the quota: %j', (count, left, refusal) => {
  const copies = Array.from({ length: count - 1 }, (_none, index) => `k${index}@kpu.go.id`).join(',');
  expect(refuseQuota(settings(cc(copies)), left)).toEqual(refusal);
});

const notices = (given: Record<string, string>, actor = ppid) =>
  recipientNotices(as(actor, freshWorld(given)));

test('typing errors, repetitions and mails to oneself are reported', () => {
  expect(notices({})).toEqual([]);
  expect(notices(cc('a@gmial.com, b@kpu.go.di, c@gmail.con'))).toEqual([
    'Alamat a@gmial.com mungkin salah ketik: maksudnya gmail.com?',
    'Alamat b@kpu.go.di mungkin salah ketik: maksudnya .go.id?',
    'Alamat c@gmail.con mungkin salah ketik: maksudnya gmail.com?',
  ]);
  expect(notices(cc(sekretaris))).toEqual(['Alamat yang tertulis dua kali hanya dikirimi satu kali.']);
  expect(notices({ 'Peran/Sekretaris': ppid })).toEqual([expect.stringContaining('hanya Anda sendiri')]);
  expect(notices(cc('a@gmail.com, b@yahoo.com, c@kpu.go.id'))).toEqual([]);
});
