import { ppid } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice({ setUp: false });
  await office.ask(ppid, 'runStartStep', 'buku', []);
}, 60_000);
afterEach(() => office.close());

const settings = (): string => JSON.stringify(office.table('Pengaturan'));
const unit = (code: string, seen: string, value: string) => ({ key: `Sub Bagian/${code}`, seen, value });
const role = (label: string, value: string) => ({ key: `Peran/${label}`, seen: '', value });

test.each([
  ['of one that is there', [unit('KUL', '', 'Kode sama')]],
  ['of one that is there, in small letters', [unit('kul', '', 'Kode sama')]],
  ['of another new one', [unit('BARU', '', 'Pertama'), unit('BARU', '', 'Kedua')]],
  ['of the office itself', [unit('KANTOR', '', 'Kantor')]],
])(
  'a Sub Bagian with the code %s is refused and overwrites nothing, in the first run and in Pengaturan',
  async (_which, changes) => {
    const before = settings();
    const order = { key: 'Kantor/Urutan Sub Bagian', seen: '', value: 'KUL, TPH, PDI, PHS, KUL' };
    const taken = await office.tryTo(ppid, 'runStartStep', 'sub-bagian', [...changes, order]);
    const saved = await office.tryTo(ppid, 'saveSettings', [...changes, order]);
    for (const answer of [taken, saved])
      expect(answer).toMatchObject({
        ok: false,
        code: 'UNIT_TWICE',
        message: expect.stringContaining('beri kode lain') as unknown,
      });
    expect(settings()).toBe(before);
  },
);

test('a new code is taken, and a unit is renamed, in one saving', async () => {
  const saved = await office.tryTo(ppid, 'runStartStep', 'sub-bagian', [
    unit('KUL', 'Keuangan, Umum, dan Logistik', 'Keuangan'),
    unit('HSDM', '', 'Hukum dan SDM'),
  ]);
  expect(saved).toMatchObject({ ok: true });
});

test('roles saved empty leave the stage open and name every role that is missing', async () => {
  const answer = await office.tryTo(ppid, 'runStartStep', 'peran', []);
  expect(answer).toMatchObject({
    ok: false,
    code: 'ROLES_LACKING',
    fields: expect.arrayContaining(['Peran/PPID', 'Peran/Sekretaris', 'Peran/Sub Bagian KUL']) as unknown,
    message: expect.stringContaining('PPID, Sekretaris, Sub Bagian KUL') as unknown,
  });
});

test('typed roles are saved while others are missing', async () => {
  const answer = await office.tryTo(ppid, 'runStartStep', 'peran', [role('PPID', ppid)]);
  expect(answer).toMatchObject({ ok: false, code: 'ROLES_LACKING' });
  expect(answer.ok ? [] : answer.fields).not.toContain('Peran/PPID');
  expect(office.table('Pengaturan').find((row) => row['Uraian'] === 'PPID')?.['Nilai']).toBe(ppid);
});

test('every wrong address is named at once, with the roles that are missing, and nothing is saved', async () => {
  const before = settings();
  const answer = await office.tryTo(ppid, 'runStartStep', 'peran', [
    role('PPID', 'bukan alamat'),
    role('Pelaksana', 'juga bukan'),
  ]);
  expect(answer).toMatchObject({
    ok: false,
    code: 'SETTINGS_WRONG',
    fields: expect.arrayContaining(['Peran/PPID', 'Peran/Pelaksana', 'Peran/Sekretaris']) as unknown,
    details: expect.arrayContaining([
      expect.stringContaining('PPID: "bukan'),
      expect.stringContaining('Pelaksana: "juga'),
      'Sekretaris masih kosong.',
    ]) as unknown,
  });
  expect(settings()).toBe(before);
});
