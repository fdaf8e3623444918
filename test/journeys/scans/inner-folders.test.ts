import { makeScan } from '../../../demo/scans';
import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** Folders that people put into an inbox, on the built bundle: their files are processed like any other. */
const kul = units[0]!;
const INBOX = 'Dokumentasi Informasi Publik/Masuk/KUL';

let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice({ start: '2026-02-19T08:00:00+07:00' });
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const rows = ['Laporan Persediaan', 'Neraca'].map((title) => ({
    title,
    year: 2025,
    category: 'berkala' as const,
  }));
  await office.ask(kul.staff, 'addRows', 'KUL', rows);
});
afterEach(() => office.close());

const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });

test('a file two folders down is filed, and the name of its folder suggests a row where its own says nothing', async () => {
  const { drive, clock } = office.workspace;
  const inbox = drive.find(INBOX) ?? '';
  const outer = drive.createFolder(inbox, 'Dari Bu Sri', kul.staff);
  const inner = drive.createFolder(outer, 'Neraca 2025', kul.staff);
  drive.drop(outer, 'Laporan Persediaan 2025.pdf', makeScan('pdf', 'a', 1), { owner: kul.staff });
  drive.drop(inner, 'IMG_20260205_101530.jpg', makeScan('jpeg', 'b', 2), { owner: kul.staff });
  await tick();
  await clock.advance(3 * 60_000);
  await tick();
  expect(office.table('Pindaian')).toMatchObject([
    { Status: 'tersimpan', 'ID Inventaris': 'KUL-0001', Tempat: 'Pindaian/KUL' },
    { Status: 'menunggu', Usulan: 'KUL-0002' },
  ]);
  expect(drive.list(outer).map(({ name }) => name)).toEqual(['Neraca 2025']);
}, 60_000);

const warnings = async (): Promise<string> => (await office.ask(ppid, 'viewOverview')).warnings.join();

test('a folder with the name of another Sub Bagian holds files of that one, in an inbox and beside it', async () => {
  const { drive, clock } = office.workspace;
  const above = drive.find('Dokumentasi Informasi Publik/Masuk') ?? '';
  const inside = drive.createFolder(drive.find(INBOX) ?? '', 'TPH', kul.staff);
  const beside = drive.createFolder(above, 'Subbag. Perencanaan, Data dan Informasi', kul.staff);
  drive.drop(inside, 'scan0001.pdf', makeScan('pdf', 'a', 1), { owner: kul.staff });
  drive.drop(beside, 'scan0002.pdf', makeScan('pdf', 'b', 2), { owner: kul.staff });
  await tick();
  await clock.advance(3 * 60_000);
  await tick();
  const found = office.table('Pindaian').map(({ Status, Tempat }) => [Status, Tempat]);
  expect(found.sort()).toEqual([
    ['menunggu', 'Masuk/PDI'],
    ['menunggu', 'Masuk/TPH'],
  ]);
  expect(await warnings()).not.toContain('berkas di folder Masuk');
}, 60_000);

test('files in the folder Masuk itself are named until they are moved', async () => {
  const { drive } = office.workspace;
  const above = drive.find('Dokumentasi Informasi Publik/Masuk') ?? '';
  const other = drive.createFolder(above, 'Titipan', kul.staff);
  const dropped = drive.drop(above, 'Neraca 2025.pdf', makeScan('pdf', 'a', 1), { owner: kul.staff });
  drive.drop(other, 'Buku Tamu.pdf', makeScan('pdf', 'b', 2), { owner: kul.staff });
  await tick();
  expect(await warnings()).toContain('2 berkas di folder Masuk berada di luar folder Sub Bagian');
  expect(await warnings()).toContain('Buku Tamu.pdf, Neraca 2025.pdf. Pindahkan');
  expect(office.table('Pindaian')).toEqual([]);
  drive.move(dropped, drive.find(INBOX) ?? '');
  await tick();
  expect(office.table('Pindaian')).toMatchObject([{ Tempat: 'Masuk/KUL' }]);
  expect(await warnings()).toContain('1 berkas');
}, 60_000);
