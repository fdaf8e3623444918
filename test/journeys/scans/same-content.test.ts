import { makeScan } from '../../../demo/scans';
import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** Content that the office already has is treated the same way however it arrives; on the built bundle. */
const kul = units[0]!;

let office: LocalOffice;
let inbox: string;
beforeEach(async () => {
  office = await localOffice({ start: '2026-02-19T08:00:00+07:00' });
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const rows = ['Neraca', 'Laporan'].map((title) => ({ title, year: 2025, category: 'berkala' as const }));
  await office.ask(kul.staff, 'addRows', 'KUL', rows);
  inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
});
afterEach(() => office.close());

const pdf = (text: string): Uint8Array => makeScan('pdf', text, 1);
const drop = (name: string, text: string): string =>
  office.workspace.drive.drop(inbox, name, pdf(text), { owner: kul.staff });
const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
async function settle(): Promise<void> {
  await tick();
  await office.workspace.clock.advance(3 * 60_000);
  await tick();
}
const upload = (row: string, text: string) =>
  office.ask(kul.staff, 'uploadScan', row, {
    name: 'scan0001.pdf',
    mimeType: 'application/pdf',
    base64: Buffer.from(pdf(text)).toString('base64'),
  });
const pair = (scan: string, ...rows: string[]) => office.ask(kul.staff, 'pairScan', scan, rows);
const stands = () =>
  office.table('Pindaian').map((row) => [row['Status'], row['ID Inventaris'], row['Duplikat Dari']]);
const copyOfFirst = ['duplikat', '', 'P-0001'];

describe('the scan of one row, uploaded for another', () => {
  beforeEach(() => upload('KUL-0001', 'sama'));

  test('goes to Duplikat with a link to the first, and the person is told what to do', async () => {
    const { note } = await upload('KUL-0002', 'sama');
    expect(stands()).toEqual([['tersimpan', 'KUL-0001', ''], copyOfFirst]);
    expect(note).toContain('P-0001');
    expect(note).toContain('sudah tersimpan untuk KUL-0001');
    expect(note).toContain('belum menjadi pindaian KUL-0002');
    const { duplicates } = await office.ask(kul.staff, 'viewScans', 'KUL');
    expect(duplicates).toMatchObject([{ id: 'P-0002', first: { id: 'P-0001' } }]);
  });

  test('may serve both by a person\u2019s word', async () => {
    await upload('KUL-0002', 'sama');
    await office.ask(kul.staff, 'resolveScan', 'P-0002', 'bukan sama');
    expect(await pair('P-0002', 'KUL-0002')).toEqual({ moved: 1, left: 0 });
    expect(stands()).toEqual([
      ['tersimpan', 'KUL-0001', ''],
      ['tersimpan', 'KUL-0002', ''],
    ]);
  });

  test('is recognized if the row already has it, however it arrives', async () => {
    const { note } = await upload('KUL-0001', 'sama');
    expect(note).toContain('tidak ada yang perlu dilakukan');
    expect(stands()).toEqual([['tersimpan', 'KUL-0001', '']]);
    drop('lagi.pdf', 'sama');
    await settle();
    expect(await pair('P-0002', 'KUL-0001')).toMatchObject({ moved: 0, note });
    await office.ask(kul.staff, 'resolveScan', 'P-0002', 'bukan sama');
    expect(await pair('P-0002', 'KUL-0001')).toMatchObject({ moved: 0, note });
    expect(stands()).toEqual([['tersimpan', 'KUL-0001', ''], copyOfFirst]);
  });
});

test('a waiting file that became a copy of a stored one is set aside when it is paired', async () => {
  await upload('KUL-0001', 'sama');
  const id = drop('entah.pdf', 'lain');
  await settle();
  office.workspace.drive.write(id, pdf('sama'));
  expect(await pair('P-0002', 'KUL-0002')).toMatchObject({
    note: expect.stringContaining('masuk Duplikat') as string,
  });
  expect(stands()[1]).toEqual(copyOfFirst);
});

test('a corrected file of Karantina that is a copy of a stored one is set aside when it is paired', async () => {
  await upload('KUL-0001', 'sama');
  const id = office.workspace.drive.drop(inbox, 'rusak.pdf', pdf('sama').slice(0, 300));
  await settle();
  office.workspace.drive.write(id, pdf('sama'));
  await pair('P-0002', 'KUL-0002');
  expect(stands()[1]).toEqual(copyOfFirst);
});

test('a second version identical to the first is set aside when it is paired', async () => {
  await upload('KUL-0001', 'sama');
  const id = drop('KUL-0001 v2.pdf', 'baru');
  await settle();
  expect(stands()[1]).toEqual(['menunggu', '', '']);
  office.workspace.drive.write(id, pdf('sama'));
  expect(await pair('P-0002', 'KUL-0001')).toMatchObject({
    note: expect.stringContaining('tidak ada yang perlu dilakukan') as string,
  });
  expect(stands()[1]).toEqual(copyOfFirst);
});

test('the first of two equal files is paired even if the other was declared a document of its own', async () => {
  drop('entah.pdf', 'sama');
  await tick();
  drop('lagi.pdf', 'sama');
  await settle();
  expect(stands()[1]).toEqual(copyOfFirst);
  await office.ask(kul.staff, 'resolveScan', 'P-0002', 'bukan sama');
  await pair('P-0002', 'KUL-0002');
  await pair('P-0001', 'KUL-0001');
  expect(stands()).toEqual([
    ['tersimpan', 'KUL-0001', ''],
    ['tersimpan', 'KUL-0002', ''],
  ]);
});
