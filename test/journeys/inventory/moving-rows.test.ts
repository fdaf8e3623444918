import type { CallNotice } from '../../../emulator';
import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** A colleague edits the sheet in the second between our read and our write. */
const kul = units[0]!;
let office: LocalOffice;

beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const titles = ['C', 'A', 'B'];
  await office.ask(
    kul.staff,
    'addRows',
    'KUL',
    titles.map((title) => ({ title, year: 2025, category: 'berkala' as const, notes: `catatan ${title}` })),
  );
});
afterEach(() => office.close());

/** Runs once, just before the next atomic write. */
function beforeTheWrite(happen: () => void): void {
  let waiting = true;
  office.workspace.onCall = ({ method, phase }: CallNotice) => {
    if (!waiting || phase !== 'before' || !method.includes('batchUpdate')) return;
    waiting = false;
    happen();
  };
}

const rows = () => new Map(office.table('Inventaris').map((row) => [row['ID'], row]));
const column = (header: string): number => office.workspace.sheets.values('Inventaris')[0]!.indexOf(header);

test.each<[string, () => void]>([
  ['sorts the rows', () => office.workspace.sheets.sort('Inventaris', column('Nama Dokumen'), true)],
  ['inserts a column', () => office.workspace.sheets.insertColumn('Inventaris', 3)],
  ['inserts a row', () => office.workspace.sheets.insertRow('Inventaris', 1)],
  ['moves a column', () => office.workspace.sheets.moveColumn('Inventaris', column('Catatan'), 2)],
])('a colleague who %s does not divert the write from the right row', async (_what, happen) => {
  const before = rows();
  const logged = office.table('Log').length;
  beforeTheWrite(happen);
  await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ['KUL-0001'], 'Terjilid');
  const after = rows();
  expect(after.get('KUL-0001')).toMatchObject({
    'Nama Dokumen': 'C',
    'Alasan Tidak Dipindai': 'Terjilid',
    Catatan: 'catatan C',
  });
  for (const id of ['KUL-0002', 'KUL-0003']) expect(after.get(id)).toMatchObject(before.get(id)!);
  expect(office.table('Log')).toHaveLength(logged + 1);
});

test("if the minute's quota ends between a write and its undo, the undo waits: no cell of another row stays changed", async () => {
  const before = rows();
  office.workspace.quotas.leaveInMinute(kul.staff, 60, 1);
  beforeTheWrite(() => office.workspace.sheets.sort('Inventaris', column('Nama Dokumen'), true));
  await office.tryTo(kul.staff, 'amendRows', 'tidakDipindai', ['KUL-0001'], 'Terjilid');
  for (const id of ['KUL-0002', 'KUL-0003']) expect(rows().get(id)).toMatchObject(before.get(id)!);
  expect(rows().get('KUL-0001')).toMatchObject({ 'Alasan Tidak Dipindai': 'Terjilid' });
});

test('rows are not added twice if the first write had to be undone', async () => {
  beforeTheWrite(() => office.workspace.sheets.insertColumn('Inventaris', 1));
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'D', year: 2025, category: 'berkala' }]);
  expect(office.table('Inventaris').map((row) => row['ID'])).toEqual([
    'KUL-0001',
    'KUL-0002',
    'KUL-0003',
    'KUL-0004',
  ]);
  expect(office.table('Inventaris').at(-1)).toMatchObject({ 'Nama Dokumen': 'D', Tahun: '2025' });
});

/** Copies the visible part of a row by hand: including its ID, without the cells that only the product writes. */
async function copyByHand(id: string): Promise<number> {
  const [headers = [], ...cells] = office.workspace.sheets.values('Inventaris');
  const from = cells.find((row) => row[column('ID')] === id) ?? [];
  const at = cells.length + 2;
  for (const header of ['ID', 'Kegiatan', 'Sub Bagian', 'Nama Dokumen', 'Tahun', 'Kategori'])
    await office.workspace.sheets.type(
      'Inventaris',
      `${String.fromCharCode(65 + headers.indexOf(header))}${at}`,
      from[column(header)] ?? '',
      kul.staff,
    );
  return at;
}

const isWhole = () =>
  expect(rows().get('KUL-0001')).toMatchObject({
    Pengisi: kul.staff,
    Catatan: 'catatan C',
  });

test('a copy with its original’s ID is never taken for the original, whatever moves meanwhile', async () => {
  const at = await copyByHand('KUL-0001');
  // The original moves to the position that the copy had when it was read.
  beforeTheWrite(() => {
    for (let rowsAbove = 2; rowsAbove < at; rowsAbove += 1)
      office.workspace.sheets.insertRow('Inventaris', 1);
  });
  await office.ask(kul.staff, 'auditRows');
  isWhole();
  expect(office.table('Inventaris').map((row) => row['ID'])).toEqual([
    'KUL-0001',
    'KUL-0002',
    'KUL-0003',
    'KUL-0004',
  ]);
});

test('a copy that was sorted above its original is still the copy', async () => {
  const at = await copyByHand('KUL-0001');
  await office.workspace.sheets.type(
    'Inventaris',
    `${String.fromCharCode(65 + column('Nama Dokumen'))}${at}`,
    '0 salinan',
    kul.staff,
  );
  office.workspace.sheets.sort('Inventaris', column('Nama Dokumen'), true);
  await office.ask(kul.staff, 'auditRows');
  isWhole();
  expect(rows().get('KUL-0004')).toMatchObject({ 'Nama Dokumen': '0 salinan', Pengisi: '' });
});
