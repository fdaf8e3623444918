import { makeScan } from '../../../demo/scans';
import { pelaksana, people, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** Kesehatan names who can open the archive or the workbook without a role; one click closes it, with a Log entry before. */
const kul = units[0]!;
const stranger = 'asing@example.com';
const ROOT = 'Dokumentasi Informasi Publik';
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice({ people: [...people, { email: stranger, name: 'Orang Luar' }] });
}, 60_000);
afterEach(() => office.close());

const folder = (path = ''): string => office.workspace.drive.find(`${ROOT}${path}`) ?? '';
const find = async (id: string) =>
  (await office.ask(ppid, 'checkHealth')).findings.find((finding) => finding.id === id);
const revoked = () =>
  office
    .table('Log')
    .filter((row) => row['Peristiwa'] === 'AKSES_DICABUT')
    .map((row) => [row['Objek'], row['Rincian']]);
const opens = (id: string, person: string): boolean =>
  JSON.stringify([...office.workspace.drive.getAll([id]).values()]).includes(person);
/** Google allows one person 60 reads a minute. */
const wait = () => office.workspace.clock.advance(60_000);

test('a folder that is open to anyone with the link is named and closed', async () => {
  office.workspace.drive.shareLink(folder('/Arsip'), true);
  const finding = await find('terbuka-umum');
  expect(finding).toMatchObject({ severity: 'gawat', remedy: { by: 'program' } });
  expect(finding?.words).toContain('folder Arsip dapat dibuka siapa pun');
  await office.ask(ppid, 'repair', 'terbuka-umum');
  expect(revoked()).toEqual([['Arsip', 'siapa pun yang memegang tautannya']]);
  await wait();
  expect(await find('terbuka-umum')).toBeUndefined();
});

test('a scan that somebody opened by link is named and closed', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
  office.workspace.drive.drop(folder('/Masuk/KUL'), 'KUL-0001 Neraca.pdf', makeScan('pdf', 'x', 1), {
    owner: kul.staff,
  });
  await office.workspace.clock.advance(16 * 60_000);
  const fileId = office.table('Pindaian')[0]?.['ID Berkas'] ?? '';
  expect(await find('terbuka-umum')).toBeUndefined();
  office.workspace.drive.shareLink(fileId, true);
  await wait();
  expect((await find('terbuka-umum'))?.words).toContain('Neraca');
  await office.ask(ppid, 'repair', 'terbuka-umum');
  await wait();
  expect(await find('terbuka-umum')).toBeUndefined();
});

test('a former colleague and an outsider are told apart, and lose the workbook and the archive', async () => {
  const { drive } = office.workspace;
  await office.ask(ppid, 'saveSettings', [{ key: 'Peran/Sub Bagian KUL', seen: kul.staff, value: kul.head }]);
  drive.share(folder(), stranger, 'reader');
  await wait();
  expect((await find('masih-punya-akses'))?.words).toContain(`lembar kerja ini dapat dibuka ${kul.staff}`);
  expect((await find('orang-luar'))?.words).toContain(`folder "${ROOT}" dapat dibuka ${stranger}`);
  await wait();
  for (const id of ['masih-punya-akses', 'orang-luar']) await office.ask(ppid, 'repair', id);
  expect(opens(folder(), kul.staff) || opens(folder(), stranger)).toBe(false);
  expect(revoked()).toContainEqual(['Utama', stranger]);
  expect(opens(folder(), pelaksana)).toBe(true);
});

test('whose role was typed away in the sheet is no stranger until a manager confirms it', async () => {
  await office.typeBeside(
    'Pengaturan',
    { Bagian: 'Peran', Uraian: 'Sub Bagian KUL' },
    'Nilai',
    kul.head,
    ppid,
  );
  expect(await find('masih-punya-akses')).toBeUndefined();
  expect((await find('orang-luar'))?.words).not.toContain(kul.staff);
  await office.ask(ppid, 'repair', 'belum-dipastikan');
  await wait();
  expect(await find('masih-punya-akses')).toBeDefined();
});
