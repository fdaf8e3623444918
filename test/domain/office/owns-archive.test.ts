import { archiveOwner, ownsArchive } from '../../../src/domain/office/owns-archive';
import { as, freshWorld } from '../office-builder';

test.each([
  ['before the first set-up, anyone counts as the owner', {}, 'anybody@example.com', true],
  [
    'the office account owns the archive, in any case',
    { 'Kantor/Akun Kantor': 'Kantor@example.com' },
    'kantor@example.com',
    true,
  ],
  ['nobody else does', { 'Kantor/Akun Kantor': 'kantor@example.com' }, 'ppid@example.com', false],
  [
    'without an office account, the owner of the triggers owns it',
    { 'Sistem/Pemilik Pemicu': 'ppid@example.com' },
    'ppid@example.com',
    true,
  ],
  ['and then nobody else does', { 'Sistem/Pemilik Pemicu': 'ppid@example.com' }, 'staf@example.com', false],
  [
    'during a hand-over the new account does not own it yet',
    { 'Kantor/Akun Kantor': 'kantor@example.com', 'Sistem/Pemilik Pemicu': 'ppid@example.com' },
    'kantor@example.com',
    false,
  ],
])('%s', (_who, values, actor, owns) => {
  const { settings } = as(actor, freshWorld(values));
  expect(ownsArchive({ actor, settings })).toBe(owns);
  expect(archiveOwner(settings) === '').toBe(Object.keys(values).length === 0);
});
