import { pelaksana, ppid, units } from '../../../demo/people';
import { makeScan } from '../../../demo/scans';
import { logFault } from '../../../simulate/log-fault';
import { localOffice, type LocalOffice } from '../local-office';

/** A line of the sheet Pindaian of a filed file that somebody deletes is named, and put back with its file; on the built bundle. */
const kul = units[0]!;
const FINDING = 'pindaian-hilang';
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const rows = ['Neraca', 'Laporan'].map((title) => ({ title, year: 2025, category: 'berkala' as const }));
  await office.ask(kul.staff, 'addRows', 'KUL', rows);
  for (const row of ['KUL-0001', 'KUL-0002']) await upload(row, row);
}, 60_000);
afterEach(() => office.close());

const upload = (row: string, text: string) =>
  office.ask(kul.staff, 'uploadScan', row, {
    name: `scan ${row}.pdf`,
    mimeType: 'application/pdf',
    base64: Buffer.from(makeScan('pdf', text, 1)).toString('base64'),
  });
const ledger = () => office.table('Pindaian');
const deleteFirst = () => office.workspace.sheets.deleteRow('Pindaian', 1, ppid);
const said = async (): Promise<string> =>
  (await office.ask(ppid, 'checkHealth')).findings.find(({ id }) => id === FINDING)?.words ?? '';
const repair = async (): Promise<string> => (await office.ask(ppid, 'repair', FINDING)).notes.join(' ');
/** The cells that a restored line has again: not how it came, nor when it was last checked. */
const lasting = (scan: Readonly<Record<string, string>>): object =>
  Object.fromEntries(
    Object.entries(scan).filter(
      ([header]) => !['Asal', 'Tidak Berubah Sejak', 'Isi Diperiksa Pada'].includes(header),
    ),
  );
const calls = (): number => office.lastExecution().callCount;
const stored = (place: string) => office.workspace.drive.find(`Dokumentasi Informasi Publik/${place}`) ?? '';
const finish = async (number: number, code: string, person: string) =>
  office.ask(person, 'finishStep', { number, lane: code });
/** Up to the end of step 4. */
async function enterAll(): Promise<void> {
  for (const { code, staff, liaison } of units) {
    if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) if (code !== 'KUL') await finish(number, code, staff);
    if (code === 'KUL')
      await office.ask(liaison, 'decideRows', code, ['KUL-0001', 'KUL-0002'], 'diterima', '');
    await finish(3, code, liaison);
  }
  await finish(4, 'KANTOR', pelaksana);
}

test('the line is named, put back as it was, gives its row the scan again, and step 5 archives it', async () => {
  await finish(1, 'KUL', kul.staff);
  const [before] = ledger();
  await deleteFirst();
  const refused = await office.tryTo(kul.staff, 'finishStep', { number: 2, lane: 'KUL' });
  expect(JSON.stringify(refused)).toContain('KUL-0001');
  expect(await said()).toContain(`P-0001 untuk KUL-0001 (Pindaian/KUL/${before!['Nama Arsip']})`);
  expect(await repair()).toBe('');
  // Those of a check-up, the write with its reading, and of the file: the listing, its metadata, its bytes.
  expect(calls()).toBeLessThanOrEqual(11 + 5 + 3);
  expect(await said()).toBe('');
  expect(ledger()[1]).toMatchObject(lasting(before!));
  expect(office.table('Log').at(-1)).toMatchObject({ Peristiwa: 'PINDAIAN_DICATAT_LAGI', Objek: 'P-0001' });
  await finish(2, 'KUL', kul.staff);
  await enterAll();
  expect(await office.ask(pelaksana, 'archiveScans')).toEqual({ moved: 2, left: 0 });
  const archived = ledger()[1]!;
  await office.workspace.sheets.deleteRow('Pindaian', 2, ppid);
  expect(await said()).toContain('Arsip/2025/KUL/berkala/');
  expect(await repair()).toBe('');
  expect(ledger()[1]).toMatchObject(lasting(archived));
  expect(await office.ask(pelaksana, 'archiveScans')).toEqual({ moved: 0, left: 0 });
  expect(ledger().map((scan) => scan['Status'])).toEqual(['tersimpan', 'tersimpan']);
  expect(logFault(office.table('Log'), office.table('Pengaturan'))).toBeUndefined();
});

test('a line whose file is not in its folder is not made up; the note says what to do, and another upload ends it', async () => {
  const [before] = ledger();
  await deleteFirst();
  const file = stored(`Pindaian/KUL/${before!['Nama Arsip']}`);
  office.workspace.drive.write(file, makeScan('pdf', 'lain', 1));
  expect(await repair()).toContain('bukan lagi yang disimpan');
  office.workspace.drive.trash(file);
  expect(await repair()).toContain(`${before!['Nama Arsip']} tidak ada di folder Pindaian/KUL`);
  expect(ledger()).toHaveLength(1);
  expect(await said()).toContain('tidak ditemukan di sana');
  await upload('KUL-0001', 'baru');
  expect(await said()).toBe('');
});
