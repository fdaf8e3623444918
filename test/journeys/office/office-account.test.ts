import { people, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** The account that owns archive, triggers and mail: asked for in Mulai, and handed over step by step. */
const account = 'kantor.lahat@example.com';
const ROOT = 'Dokumentasi Informasi Publik';
let office: LocalOffice;
const open = async (setUp: boolean): Promise<void> => {
  office = await localOffice({ setUp, people: [...people, { email: account, name: 'Akun Kantor' }] });
};
afterEach(() => office.close());

const setting = (key: string, seen: string, value: string) => ({ key, seen, value });
const owner = (value: string) => setting('Kantor/Akun Kantor', ppid, value);
const kind = (seen: string, value: string) => setting('Kantor/Jenis Akun Kantor', seen, value);
const findingsOf = async (person: string) => (await office.ask(person, 'checkHealth')).findings;
const find = async (person: string, id: string) => (await findingsOf(person)).find((each) => each.id === id);
/** Google allows one person 60 reads a minute. */
const wait = () => office.workspace.clock.advance(60_000);

describe('in the first run', () => {
  beforeEach(async () => {
    await open(false);
    for (const step of ['buku', 'kantor', 'sub-bagian'] as const)
      await office.ask(ppid, 'runStartStep', step, []);
    const roles = ['PPID', 'Pelaksana', 'Sekretaris', 'Sub Bagian KUL'].map((label) =>
      setting(`Peran/${label}`, '', ppid),
    );
    await office.tryTo(ppid, 'runStartStep', 'peran', roles);
  }, 60_000);

  test('a text that is no address is refused in words and changes nothing', async () => {
    const answer = await office.tryTo(ppid, 'runStartStep', 'akun', [owner('akun kantor kami')]);
    expect(answer).toMatchObject({ ok: false, code: 'SETTINGS_WRONG', fields: ['Kantor/Akun Kantor'] });
    expect(answer.ok ? '' : answer.message).toContain('Satu alamat surel');
    expect(await office.tryTo(ppid, 'saveSettings', [owner('x')])).toMatchObject({ code: 'SETTINGS_WRONG' });
  });

  test("a person's account is taken only if it is called that", async () => {
    expect(await office.tryTo(ppid, 'runStartStep', 'akun', [])).toMatchObject({
      code: 'ACCOUNT_OF_PERSON',
      message: expect.stringContaining('PPID') as unknown,
    });
    await office.ask(ppid, 'runStartStep', 'akun', [kind('khusus', 'pribadi')]);
    const { steps } = await office.ask(ppid, 'viewStart');
    expect(steps.find(({ id }) => id === 'akun')).toMatchObject({ isDone: true });
  });

  test('folders and triggers are made by the account that was named, by nobody else', async () => {
    await office.ask(ppid, 'runStartStep', 'akun', [owner(account)]);
    const refused = await office.tryTo(ppid, 'runStartStep', 'folder', []);
    expect(refused).toMatchObject({ code: 'OFFICE_ACCOUNT_ONLY' });
    expect(office.workspace.drive.find(ROOT)).toBeFalsy();
    await office.ask(account, 'runStartStep', 'folder', []);
    expect(office.workspace.triggers.map(({ owner: person }) => person)).toEqual([account, account]);
    await wait();
    expect((await findingsOf(account)).filter(({ id }) => id.startsWith('akun'))).toEqual([]);
  });
});

test("from a person's account it is handed over step by step, and the archive stays the same", async () => {
  await open(true);
  const { workspace } = office;
  const root = workspace.drive.find(ROOT);
  expect((await find(ppid, 'akun-pribadi'))?.words).toContain('buat akun Google baru');
  await office.ask(ppid, 'saveSettings', [owner(account), kind('pribadi', 'khusus')]);
  await wait();
  expect(await find(ppid, 'akun-kantor:pemicu')).toMatchObject({
    severity: 'gawat',
    remedy: { by: 'owner' },
  });
  expect(await office.tryTo(account, 'takeOverTriggers')).toMatchObject({ code: 'ARCHIVE_NOT_SHARED' });
  expect(await office.tryTo(account, 'runStartStep', 'folder', [])).toMatchObject({
    code: 'FOLDERS_NOT_VISIBLE',
  });
  await wait();
  expect((await find(ppid, 'belum-dibagikan'))?.words).toContain(account);
  await office.ask(ppid, 'repair', 'belum-dibagikan');
  await wait();
  await office.ask(account, 'repair', 'akun-kantor:pemicu');
  await wait();
  expect((await findingsOf(account)).filter(({ id }) => id.startsWith('akun'))).toEqual([]);
  expect(workspace.drive.find(ROOT)).toBe(root);
  expect(office.table('Pengaturan').find((row) => row['Kunci'] === 'Folder/Utama')?.['Nilai']).toBe(root);
  expect(await office.tryTo(units[0]!.staff, 'takeOverTriggers')).toMatchObject({ code: 'WRONG_ACTOR' });
});
