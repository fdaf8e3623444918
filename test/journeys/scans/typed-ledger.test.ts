import { pelaksana, ppid, units } from '../../../demo/people';
import { rowWith } from '../../../demo/office';
import { makeScan } from '../../../demo/scans';
import { localOffice, type LocalOffice } from '../local-office';

/** Cells of the sheet Pindaian that somebody types over make nothing public and lose nothing, in any Kegiatan; on the built bundle. */
const kul = units[0]!;
const HOUR = 3_600_000;
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(ppid, 'saveSettings', [{ key: 'Publik/Bagikan Pindaian', seen: 'tidak', value: 'ya' }]);
}, 60_000);
afterEach(() => office.close());

const ledger = () => office.table('Pindaian');
const scanOf = (header: string, value: string) => ledger().find((scan) => scan[header] === value)!;
const typed = (id: string, header: string, text: string) =>
  office.typeBeside('Pindaian', { ID: id }, header, text, kul.staff);
const finish = (number: number, lane: string, person: string) =>
  office.ask(person, 'finishStep', { number, lane });
const add = (...titles: readonly string[]) =>
  office.ask(
    kul.staff,
    'addRows',
    'KUL',
    titles.map((title) => ({ title, year: 2025, category: 'berkala' as const, form: 'Softcopy' as const })),
  );
async function drop(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  for (const [name, bytes] of Object.entries(files))
    office.workspace.drive.drop(inbox, name, bytes, { owner: kul.staff });
  await office.workspace.clock.advance(HOUR / 2);
}
const pdf = (text: string) => makeScan('pdf', text, 1);
async function accepted(verdicts: Readonly<Record<string, 'diterima' | 'diusulkan dikecualikan'>>) {
  for (const { code, staff, liaison } of units) {
    if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await finish(number, code, staff);
    if (code === 'KUL')
      for (const [id, verdict] of Object.entries(verdicts))
        await office.ask(liaison, 'decideRows', code, [id], verdict, 'nama korban');
    await finish(3, code, liaison);
  }
}
async function stored(): Promise<void> {
  await finish(4, 'KANTOR', pelaksana);
  await office.ask(pelaksana, 'archiveScans');
  await finish(5, 'KANTOR', pelaksana);
}
async function openSecond(): Promise<void> {
  await office.ask(ppid, 'sendReport', null);
  await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
}
const isOpen = (id: string): boolean => {
  const { permissions } = office.workspace.drive.get(scanOf('ID', id)['ID Berkas'] ?? '');
  return (permissions as readonly { type: string }[]).some(({ type }) => type === 'anyone');
};

test('the closed scan of an exempted document is given to no other one in the second Kegiatan', async () => {
  await add('Neraca', 'Kas');
  await drop({ 'KUL-0001.pdf': pdf('1'), 'KUL-0002.pdf': pdf('2') });
  await accepted({ 'KUL-0001': 'diterima', 'KUL-0002': 'diusulkan dikecualikan' });
  await stored();
  await openSecond();
  const id = scanOf('ID Inventaris', 'KUL-0002')['ID']!;
  await typed(id, 'ID Inventaris', 'KUL-0001');
  await office.workspace.clock.advance(49 * HOUR);
  expect(scanOf('ID', id)).toMatchObject({
    'ID Inventaris': 'KUL-0002',
    Tempat: 'Arsip/2025/KUL/dikecualikan',
    Dibagikan: '',
  });
  expect(isOpen(id)).toBe(false);
  expect(office.table('Log').map((entry) => entry['Rincian'])).toContain(
    'ID Inventaris "KUL-0001" diketik dengan tangan, tetap KUL-0002',
  );
}, 120_000);

test('what the former Kegiatan left in Karantina, or waiting, is not filed by a Status and an ID Inventaris', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', [
    { title: 'A', year: 2025, category: 'berkala', form: 'Softcopy', link: 'https://kpu.example.id/A' },
  ]);
  await drop({ 'xyzq.pdf': pdf('1'), 'KUL-0001 z.pdf': new TextEncoder().encode('MZ....program') });
  expect(ledger().map((scan) => scan['Status'])).toEqual(['karantina', 'menunggu']);
  await accepted({ 'KUL-0001': 'diterima' });
  await stored();
  await openSecond();
  await add('Neraca');
  for (const id of ['P-0001', 'P-0002']) {
    await typed(id, 'ID Inventaris', 'KUL-0002');
    await typed(id, 'Status', 'tersimpan');
  }
  await office.ask(kul.staff, 'answerCarried', 'KUL', [], true, true);
  expect(JSON.stringify(await office.tryTo(kul.staff, 'finishStep', { number: 2, lane: 'KUL' }))).toContain(
    'KUL-0002',
  );
  await office.ask(kul.staff, 'auditRows');
  expect(ledger().map((scan) => scan['Status'])).toEqual(['karantina', 'karantina']);
}, 120_000);

test('a waiting file is not filed by a number that is older than the Log', async () => {
  await add('Neraca', 'Kas');
  await drop({ 'xyzq.pdf': pdf('1'), 'KUL-0002.pdf': pdf('2') });
  const id = scanOf('Nama Asli', 'xyzq.pdf')['ID']!;
  await typed(id, 'Status', 'tersimpan');
  await typed(id, 'ID Inventaris', 'KUL-0001');
  await typed(id, 'ID', 'P-0000');
  await finish(1, 'KUL', kul.staff);
  const refused = await office.tryTo(kul.staff, 'finishStep', { number: 2, lane: 'KUL' });
  expect(JSON.stringify(refused)).toContain('KUL-0001');
}, 120_000);

test('filed and accepted scans are archived whatever their Status is; a deleted line holds step 5 until it is back', async () => {
  await add('Neraca', 'Kas', 'Belanja', 'Cukai');
  const rows = ['KUL-0001', 'KUL-0002', 'KUL-0003', 'KUL-0004'];
  await drop(Object.fromEntries(rows.map((row) => [`${row}.pdf`, pdf(row)])));
  await accepted(Object.fromEntries(rows.map((row) => [row, 'diterima' as const])));
  const [emptied, duplicate, deleted] = rows.map((row) => scanOf('ID Inventaris', row)['ID']!);
  await typed(emptied!, 'Status', '');
  await typed(duplicate!, 'Status', 'duplikat');
  office.workspace.sheets.deleteRow('Pindaian', rowWith(office.workspace, 'Pindaian', { ID: deleted! }) - 1);
  await finish(4, 'KANTOR', pelaksana);
  expect(await office.ask(pelaksana, 'archiveScans')).toEqual({ moved: 3, left: 0 });
  const refused = JSON.stringify(await office.tryTo(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' }));
  expect(refused).toContain(`${deleted} untuk KUL-0003`);
  expect(refused).toContain('Kembalikan');
  await office.ask(kul.staff, 'auditRows');
  expect(scanOf('ID', emptied!)['Status']).toBe('tersimpan');
  expect(office.table('Log').map((entry) => entry['Rincian'])).toContain(
    'Status "duplikat" diketik dengan tangan, tetap tersimpan',
  );
  await office.ask(ppid, 'repair', 'pindaian-hilang');
  await office.ask(pelaksana, 'archiveScans');
  await finish(5, 'KANTOR', pelaksana);
  expect(ledger().map((scan) => scan['Tempat'])).toEqual(rows.map(() => 'Arsip/2025/KUL/berkala'));
}, 120_000);
