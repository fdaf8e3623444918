import { people, pelaksana, ppid } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** Items in a shared drive have no owner, and Drive returns them only to requests that include shared drives. */
const root = 'Dokumentasi Informasi Publik';
let office: LocalOffice;
let shared: string;
beforeEach(async () => {
  office = await localOffice();
  const everybody = people.map(({ email }) => email);
  shared = office.workspace.drive.createSharedDrive('Bersama', everybody);
});
afterEach(() => office.close());

const found = async () => {
  const { findings } = await office.ask(ppid, 'checkHealth');
  return findings.filter(({ title }) => title === 'Berada di drive bersama');
};
const folderOf = (path: string): string => office.workspace.drive.find(`${root}${path}`) ?? '';

test.each([
  ['the archive', '', 'Dokumentasi Informasi Publik'],
  ['an inbox', '/Masuk/KUL', 'Masuk/KUL'],
  ['the folder of inboxes', '/Masuk', 'Masuk'],
])('Kesehatan says in words that %s was moved into one, and what to do', async (_what, path, name) => {
  office.workspace.drive.move(folderOf(path), shared);
  const findings = await found();
  expect(findings).toHaveLength(1);
  expect(findings[0]?.words).toContain(name);
  expect(findings[0]?.words).toContain(`Pindahkan kembali ke Drive Saya milik ${ppid}`);
});

test('Kesehatan reports a workbook in a shared drive', async () => {
  office.workspace.drive.move(office.workspace.spreadsheetId, shared);
  expect((await found())[0]?.words).toContain('lembar kerja ini');
});

test('no second folder is created while one is in a shared drive', async () => {
  const { drive } = office.workspace;
  const inbox = folderOf('/Masuk/KUL');
  drive.move(inbox, shared);
  drive.trash(folderOf('/Karantina'));
  await office.ask(pelaksana, 'repair', 'folder-terhapus');
  expect(folderOf('/Masuk/KUL')).toBe('');
  drive.move(inbox, folderOf('/Masuk'));
  expect(await found()).toEqual([]);
});

test('an office without a shared drive has no such finding', async () => {
  expect(await found()).toEqual([]);
});
