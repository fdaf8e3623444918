import { ppid, units } from '../../../demo/people';
import { makeScan } from '../../../demo/scans';
import type { LocalOffice } from '../local-office';
import { officeWithScan } from './office-with-scan';

/** A stored scan that is no longer in its folder is a task until it is back; on the built bundle. */
const kul = units[0]!;
let office: LocalOffice;
beforeAll(async () => {
  office = await officeWithScan();
}, 60_000);
afterAll(() => office.close());

const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
/** As once the part of the day has reached the file. */
const rotation = async () => {
  await office.typeBeside('Pindaian', { ID: 'P-0001' }, 'Alasan', 'hilang', ppid);
  await night();
};
const scan = () => office.table('Pindaian')[0] ?? {};
const finding = async () =>
  (await office.ask(ppid, 'checkHealth')).findings.find(({ id }) => id === 'berkas-hilang');
const warnings = async () => (await office.ask(ppid, 'viewOverview')).warnings.join(' ');

test('it is named in Kesehatan and Beranda, not counted as stored, and no longer named once it is back', async () => {
  const { drive } = office.workspace;
  const file = scan()['ID Berkas'] ?? '';
  const home = drive.find('Dokumentasi Informasi Publik/Pindaian/KUL') ?? '';
  drive.move(file, drive.createFolder(drive.rootId, 'Lain'));
  await rotation();
  expect((await finding())?.words).toContain(`P-0001 untuk KUL-0001 (Pindaian/KUL/${scan()['Nama Arsip']})`);
  expect(await warnings()).toContain('Berkas pindaian P-0001 (KUL-0001) tidak ada lagi di foldernya');
  expect(JSON.stringify(await office.ask(ppid, 'viewReport'))).toContain('1 tidak ada lagi di foldernya');
  drive.move(file, home);
  await office.workspace.clock.advance(60_000);
  await night();
  expect(scan()['Alasan']).toBe('');
  expect(await finding()).toBeUndefined();
  expect(await warnings()).not.toContain('tidak ada lagi');
}, 240_000);

test('in the bin it is named too, until its document is scanned again', async () => {
  office.workspace.drive.trash(scan()['ID Berkas'] ?? '');
  await rotation();
  expect((await finding())?.words).toContain('Sampah Drive');
  await office.ask(kul.staff, 'uploadScan', 'KUL-0001', {
    name: 'Neraca lagi.pdf',
    mimeType: 'application/pdf',
    base64: Buffer.from(makeScan('pdf', 'Neraca lagi', 1)).toString('base64'),
  });
  expect(await finding()).toBeUndefined();
}, 120_000);
