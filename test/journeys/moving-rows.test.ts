import type { CallNotice } from '../../emulator';
import { ppid, units } from '../../demo/people';
import { localOffice, type LocalOffice } from './local-office';

/** A colleague works in the sheet in the second between our one read and our one write. */
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

/** Once, just before the next atomic write, something else happens. */
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
])('a colleague who %s makes the write go to the right row all the same', async (_what, happen) => {
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

test('added rows do not stand twice when the first write had to be undone', async () => {
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
