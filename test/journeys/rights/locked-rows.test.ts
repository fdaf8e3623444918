import { killAt } from '../../../emulator/faults';
import { people, pelaksana, ppid, units } from '../../../demo/people';
import { rowWith } from '../../../demo/office';
import { localOffice, type LocalOffice } from '../local-office';

/** Rows that decide who may do what are locked; what is typed there nevertheless is logged, shown, and gets no mail. */
const kul = units[0]!;
const ROLE = 'Sub Bagian KUL';
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
}, 60_000);
afterEach(() => office.close());

const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
const typed = (section: string, label: string, value: string, person: string) =>
  office.typeBeside('Pengaturan', { Bagian: section, Uraian: label }, 'Nilai', value, person);
const value = (label: string): string =>
  office.table('Pengaturan').find((row) => row['Bagian'] === 'Peran' && row['Uraian'] === label)?.['Nilai'] ??
  '';
const findings = async () => (await office.ask(ppid, 'checkHealth')).findings;
const typedFinding = async () => (await findings()).find(({ id }) => id === 'belum-dipastikan');
const logged = (event: string) => office.table('Log').filter((row) => row['Peristiwa'] === event);

test.each([
  ['Peran', 'PPID'],
  ['Sub Bagian', 'KUL'],
  ['Folder', 'Masuk/KUL'],
  ['Publik', 'Bagikan Pindaian'],
  ['Kantor', 'Akun Kantor'],
  ['Kantor', 'Jenis Akun Kantor'],
  ['Surel', 'Tembusan'],
  ['Sistem', 'Nilai Dipastikan'],
  ['Sistem', 'Pemilik Pemicu'],
])('ordinary staff cannot type into %s/%s, those who look after the office can', async (section, label) => {
  await expect((async () => typed(section, label, kul.staff, kul.staff))()).rejects.toThrow('protected');
  await typed(section, label, 'x', pelaksana);
});

test('a row that somebody inserts beside a locked one gives no role, and Kesehatan names it', async () => {
  const { sheets } = office.workspace;
  const [headers = []] = sheets.values('Pengaturan');
  const row: Readonly<Record<string, string>> = {
    Kunci: 'Peran/PPID',
    Bagian: 'Peran',
    Uraian: 'PPID',
    Nilai: `${ppid}, ${kul.staff}`,
  };
  await sheets.insertRow('Pengaturan', 1, kul.staff);
  await sheets.type('Pengaturan', 'A2', [headers.map((header) => row[header] ?? '')], kul.staff);
  expect(await office.tryTo(kul.staff, 'openKegiatan', 'Semester I 2026')).toMatchObject({
    code: 'WRONG_ACTOR',
  });
  expect((await findings()).map(({ id }) => id)).toContain('baris-ganda:Peran/PPID');
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
});

test.each([
  ['as it is', ppid],
  ['and changed', kul.head],
])(
  'a row that is copied with its Kunci, %s, takes no role away, also once the role is saved again',
  async (_how, name) => {
    const { sheets } = office.workspace;
    const at = sheets.values('Pengaturan').length + 1;
    await sheets.type('Pengaturan', `A${at}`, [['Peran/PPID', 'Peran', 'PPID', name]], kul.staff);
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    await office.ask(ppid, 'saveSettings', [
      { key: 'Peran/PPID', seen: ppid, value: `${ppid}, ${pelaksana}` },
    ]);
    const roles = (await office.ask(ppid, 'viewSettings')).fields;
    expect(roles.find(({ key }) => key === 'Peran/PPID')?.value).toBe(`${ppid}, ${pelaksana}`);
    const found = (await findings()).find(({ id }) => id === 'baris-ganda:Peran/PPID');
    expect(found?.words).toContain(`sementara dipakai "${ppid}, ${pelaksana}"`);
    expect((await findings()).map(({ id }) => id)).not.toContain('peran-kosong');
  },
);

test('rows that are not locked for the right people are named, and put back by one click', async () => {
  await typed('Peran', 'Pelaksana', kul.head, ppid);
  expect((await findings()).map(({ id }) => id)).toContain('kunci-baris');
  await office.ask(ppid, 'repair', 'kunci-baris');
  await office.workspace.clock.advance(60_000);
  expect((await findings()).map(({ id }) => id)).not.toContain('kunci-baris');
});

test('a row that is not locked can be typed by everybody', async () => {
  await typed('Kantor', 'Kota', 'Lahat', kul.staff);
});

test('the roles entered in the product decide at once who may change locked rows', async () => {
  const wanted = [{ key: 'Peran/Pelaksana', seen: pelaksana, value: kul.head }];
  await office.ask(ppid, 'saveSettings', wanted);
  await expect((async () => typed('Peran', ROLE, 'x', pelaksana))()).rejects.toThrow('protected');
  await typed('Peran', ROLE, kul.staff, kul.head);
});

test('a second night makes no further change', async () => {
  await night();
  await office.workspace.clock.advance(60_000);
  const { calls } = await night();
  const first = calls['Sheets.Spreadsheets.batchUpdate'] ?? 0;
  await office.workspace.clock.advance(60_000);
  expect((await night()).calls['Sheets.Spreadsheets.batchUpdate'] ?? 0).toBe(first);
});

test('a typed role is logged old and new, and shown until a manager confirms it', async () => {
  expect(await typedFinding()).toBeUndefined();
  await typed('Peran', ROLE, 'baru@example.com', ppid);
  await night();
  await office.workspace.clock.advance(60_000);
  await night();
  expect(logged('PENGATURAN_DIKETIK').map((row) => [row['Objek'], row['Rincian']])).toEqual([
    [`Peran/${ROLE}`, `"${kul.staff}" menjadi "baru@example.com"`],
  ]);
  expect((await typedFinding())?.words).toContain('baru@example.com');
  expect(await office.tryTo(kul.staff, 'repair', 'belum-dipastikan')).toMatchObject({ ok: false });
  await office.ask(ppid, 'repair', 'belum-dipastikan');
  expect(await typedFinding()).toBeUndefined();
  expect(logged('PENGATURAN_DIPASTIKAN')).toHaveLength(1);
  expect(value(ROLE)).toBe('baru@example.com');
});

test('300 typed addresses get no mail; the people whom a manager entered still do', async () => {
  const crowd = Array.from({ length: 300 }, (_, index) => `korban${index}@example.com`);
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await typed('Peran', ROLE, [kul.staff, ...crowd].join(', '), ppid);
  await night();
  const recipients = office.workspace.mailbox.list().flatMap(({ to }) => to);
  expect(recipients.filter((each) => /korban/.test(JSON.stringify(each)))).toEqual([]);
  expect(JSON.stringify(recipients)).toContain(kul.staff);
  expect(recipients.length).toBeLessThanOrEqual(people.length);
});

test('roles entered in the product are confirmed by that', async () => {
  await office.ask(ppid, 'saveSettings', [{ key: `Peran/${ROLE}`, seen: kul.staff, value: kul.head }]);
  expect(await typedFinding()).toBeUndefined();
  expect(
    rowWith(office.workspace, 'Pengaturan', { Bagian: 'Peran', Uraian: ROLE, Nilai: kul.head }),
  ).toBeGreaterThan(1);
});

test('after the rows of Pengaturan were sorted, the clock locks the right ones, once', async () => {
  const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
  const add = () => office.tryTo(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025 }]);
  const locks = async (): Promise<number> => {
    const calls: string[] = [];
    office.workspace.onCall = ({ service, method, phase }) => {
      if (phase === 'before' && `${service}.${method}` === 'Sheets.Spreadsheets.batchUpdate')
        calls.push(method);
    };
    await tick();
    office.workspace.onCall = undefined;
    return calls.length;
  };
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await tick();
  const quiet = await locks();
  for (const [at, header] of (office.workspace.sheets.values('Pengaturan')[0] ?? []).entries())
    if (header === 'Bagian') await office.workspace.sheets.sort('Pengaturan', at, false, ppid);
  expect(await add()).toMatchObject({
    ok: false,
    message: expect.stringContaining('baru diurutkan') as string,
  });
  expect(await locks()).toBe(quiet + 2);
  expect(await add()).toMatchObject({ ok: true });
  await expect((async () => typed('Peran', ROLE, kul.staff, kul.staff))()).rejects.toThrow('protected');
  expect(await locks()).toBe(quiet);
});

test('a run of the clock that is killed before it has locked the sorted rows is completed by the next', async () => {
  const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
  const add = () => office.tryTo(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025 }]);
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await tick();
  for (const [at, header] of (office.workspace.sheets.values('Pengaturan')[0] ?? []).entries())
    if (header === 'Bagian') await office.workspace.sheets.sort('Pengaturan', at, false, ppid);
  office.workspace.onCall = killAt(2, 'before', 'Sheets.Spreadsheets.batchUpdate');
  expect((await tick()).status).toBe('killed');
  office.workspace.onCall = undefined;
  expect(await add()).toMatchObject({ ok: false });
  await tick();
  expect(await add()).toMatchObject({ ok: true });
});
