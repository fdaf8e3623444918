import { pelaksana, ppid, units } from '../../../demo/people';
import { rowWith } from '../../../demo/office';
import { failAlways } from '../../../emulator/faults';
import { logFault } from '../../../simulate/log-fault';
import type { LocalOffice } from '../local-office';
import { officeWithScan } from './office-with-scan';

/** What Bagikan Pindaian opened is closed with its entry, whatever was typed into Pindaian; on the built bundle. */
const kul = units[0]!;
const MINUTE = 60_000;
let office: LocalOffice;
let file: string;
beforeEach(async () => {
  office = await officeWithScan();
  for (const { code, staff, liaison } of units) {
    if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
    if (code === 'KUL') await office.ask(liaison, 'decideRows', code, ['KUL-0001'], 'diterima', '');
    await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  }
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  await office.ask(pelaksana, 'archiveScans');
  await office.ask(ppid, 'saveSettings', [{ key: 'Publik/Bagikan Pindaian', seen: 'tidak', value: 'ya' }]);
  await night();
  file = scan()?.['ID Berkas'] ?? '';
  expect(isOpen()).toBe(true);
}, 60_000);
afterEach(() => office.close());

const night = async () => {
  await office.workspace.clock.advance(11 * MINUTE);
  await office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
};
const scan = () => office.table('Pindaian')[0];
const isOpen = (): boolean =>
  (office.workspace.drive.get(file).permissions as readonly { type: string }[]).some(
    ({ type }) => type === 'anyone',
  );
const deleteLine = () =>
  office.workspace.sheets.deleteRow('Pindaian', rowWith(office.workspace, 'Pindaian', { ID: 'P-0001' }) - 1);
const typed = (header: string, text: string) =>
  office.typeBeside('Pindaian', { ID: 'P-0001' }, header, text, kul.staff);
const withdraw = () => office.ask(ppid, 'withdrawEntry', 'DIP-0001', 'keliru');
const closings = () => office.table('Log').filter((entry) => entry['Peristiwa'] === 'PINDAIAN_DITUTUP');
const found = async (id: string) =>
  (await office.ask(ppid, 'checkHealth')).findings.find((finding) => finding.id === id);

test.each([
  ['whose line was deleted', deleteLine],
  ['whose ID Berkas was emptied', () => typed('ID Berkas', '')],
  ['over whose ID Berkas another was typed', () => typed('ID Berkas', 'berkas-yang-lain')],
  ['whose Dibagikan was emptied', () => typed('Dibagikan', '')],
  [
    'that was moved out of the archive',
    () => {
      const { drive } = office.workspace;
      drive.move(file, drive.createFolder(drive.rootId, 'Lain'));
    },
  ],
])(
  'an open scan %s is closed by the withdrawal of its entry, once, and the Log says so',
  async (_what, change) => {
    await change();
    expect(await withdraw()).toEqual({ words: 'DIP-0001 ditarik.' });
    expect(isOpen()).toBe(false);
    await night();
    expect(closings().map((entry) => entry['Objek'])).toEqual(['P-0001']);
    expect(await found('pindaian-terbuka')).toBeUndefined();
    expect(logFault(office.table('Log'), office.table('Pengaturan'))).toBeUndefined();
  },
  60_000,
);

test('one whose line was deleted is closed in the next Kegiatan too', async () => {
  await office.ask(pelaksana, 'amendRows', 'lokasiTercetak', ['KUL-0001'], 'Lemari 1');
  await office.ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
  await office.ask(ppid, 'sendReport', null);
  await deleteLine();
  await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
  await withdraw();
  expect(isOpen()).toBe(false);
}, 60_000);

test('what Drive refuses to close is named in Kesehatan and Beranda until it is closed', async () => {
  await deleteLine();
  office.workspace.onCall = failAlways('Drive.Permissions.remove', new Error('Server tidak merespons'));
  expect(await withdraw()).toMatchObject({ words: expect.stringContaining('masih terbuka') as string });
  office.workspace.onCall = undefined;
  const finding = await found('pindaian-terbuka');
  expect(finding).toMatchObject({ severity: 'gawat', remedy: { by: 'program' } });
  expect(finding?.words).toContain(`P-0001 untuk DIP-0001 (https://drive.google.com/file/d/${file}/view)`);
  expect(await found('terbuka-umum')).toBeUndefined();
  const warnings = async () => (await office.ask(ppid, 'viewOverview')).warnings.join(' ');
  expect(await warnings()).toContain('Pindaian P-0001 (DIP-0001) masih terbuka untuk umum');
  await office.workspace.clock.advance(60_000);
  await office.ask(ppid, 'repair', 'pindaian-terbuka');
  expect(isOpen()).toBe(false);
  await night();
  expect(await warnings()).not.toContain('masih terbuka');
}, 60_000);

test('an ID Berkas that was emptied is written back the next night and named', async () => {
  await typed('ID Berkas', '');
  await night();
  expect(scan()).toMatchObject({ 'ID Berkas': file, Alasan: '', Dibagikan: 'terbuka' });
  const named = `ID Berkas "" diketik dengan tangan, tetap ${file}`;
  expect(office.table('Log').map((entry) => entry['Rincian'])).toContain(named);
  expect(isOpen()).toBe(true);
}, 60_000);
