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
