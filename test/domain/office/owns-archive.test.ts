import { archiveOwner, ownsArchive } from '../../../src/domain/office/owns-archive';
import { as, freshWorld } from '../office-builder';

test.each([
  ['before the first set-up the archive is whoever’s who begins', {}, 'anybody@example.com', true],
  [
    'the archive is the office account’s, in whatever letters',
    { 'Kantor/Akun Kantor': 'Kantor@example.com' },
    'kantor@example.com',
    true,
  ],
  ['and nobody else’s', { 'Kantor/Akun Kantor': 'kantor@example.com' }, 'ppid@example.com', false],
  [
    'where no account is set the archive is that of who keeps the clock',
    { 'Sistem/Pemilik Pemicu': 'ppid@example.com' },
    'ppid@example.com',
    true,
  ],
  ['and then nobody else’s', { 'Sistem/Pemilik Pemicu': 'ppid@example.com' }, 'staf@example.com', false],
])('%s', (_who, values, actor, owns) => {
  const { settings } = as(actor, freshWorld(values));
  expect(ownsArchive({ actor, settings })).toBe(owns);
  expect(archiveOwner(settings) === '').toBe(Object.keys(values).length === 0);
});
