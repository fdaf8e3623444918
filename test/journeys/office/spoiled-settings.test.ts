import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** Rows of Pengaturan, including the product's own, can be edited like any others. */
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
});
afterEach(() => office.close());

const kul = units[0]!;
const row = { title: 'Neraca', year: 2025, category: 'berkala' } as const;
const addRow = async (): Promise<readonly string[]> =>
  (await office.ask(kul.staff, 'addRows', 'KUL', [row])).ids;
const typeOver = (label: string, header: string, text: string): Promise<void> =>
  office.typeBeside('Pengaturan', { Uraian: label }, header, text, ppid);

/** A row pasted at the end of Pengaturan; `id` is its Kunci. */
async function pasteRow(id: string, section: string, label: string, value: string): Promise<number> {
  const { sheets } = office.workspace;
  const at = sheets.values('Pengaturan').length + 1;
  for (const [column, text] of [id, section, label, value].entries())
    await sheets.paste('Pengaturan', `${'ABCD'[column]}${at}`, { userEnteredValue: { stringValue: text } });
  return at;
}

const findings = async () => (await office.ask(ppid, 'checkHealth')).findings;

test('of two equal rows the same one is read and written, and Kesehatan names both', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await addRow();
  await pasteRow('Sistem/Urutan Inventaris KUL', 'Sistem', 'Urutan Inventaris KUL', '41');
  const twin = await pasteRow('', 'Kantor', 'Kota', 'Palembang');
  expect([await addRow(), await addRow()]).toEqual([['KUL-0002'], ['KUL-0003']]);
  const { fields } = await office.ask(ppid, 'viewSettings');
  expect(fields.find(({ key }) => key === 'Kantor/Kota')?.value).toBe('Lahat');
  await office.ask(ppid, 'saveSettings', [{ key: 'Kantor/Kota', seen: 'Lahat', value: 'Kota Lahat' }]);
  const found = (await findings()).find(({ id }) => id === 'baris-ganda:Kantor/Kota');
  const [first] = office.table('Pengaturan').filter((each) => each['Uraian'] === 'Kota');
  expect(first?.['Nilai']).toBe('Kota Lahat');
  expect(found?.words).toMatch(new RegExp(`baris \\d+ dan baris ${twin}\\.`));
});

test('a row without its Kunci is written in place', async () => {
  await typeOver('Kota', 'Kunci', '');
  await office.ask(ppid, 'saveSettings', [{ key: 'Kantor/Kota', seen: 'Lahat', value: 'Kota Lahat' }]);
  await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
  expect(office.table('Pengaturan').filter((each) => each['Uraian'] === 'Kota')).toHaveLength(1);
  const { fields } = await office.ask(ppid, 'viewSettings');
  expect(fields.find(({ key }) => key === 'Kantor/Kota')?.value).toBe('Kota Lahat');
});

test.each(['Bagian', 'Uraian'])(
  'an overwritten %s does not hide a row that its Kunci identifies',
  async (header) => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    await addRow();
    for (const label of ['Urutan Inventaris KUL', 'Jumlah Log', 'Sub Bagian KUL', 'KUL', 'PPID'])
      await typeOver(label, header, `${label} x`.repeat(header === 'Uraian' && label === 'KUL' ? 20 : 1));
    expect(await addRow()).toEqual(['KUL-0002']);
    expect(await office.ask(ppid, 'checkLog', '', true)).toMatchObject({ isWhole: true });
  },
);

test.each(['Infinity', '0'])(
  'counters with the value "%s" assign no number twice, and the Log continues',
  async (text) => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    await addRow();
    for (const label of ['Urutan Inventaris KUL', 'Urutan Kegiatan', 'Jumlah Log'])
      await typeOver(label, 'Nilai', text);
    expect([await addRow(), await addRow()]).toEqual([['KUL-0002'], ['KUL-0003']]);
    expect(await office.ask(ppid, 'checkLog', '', true)).toMatchObject({ isWhole: true });
  },
);

test('an overwritten hash of the Log is replaced by that of its last entry, with a log entry', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await typeOver('Kepala Log', 'Nilai', 'x'.repeat(50_000));
  await addRow();
  expect(await office.ask(ppid, 'checkLog', '', true)).toMatchObject({ isWhole: true });
  expect(office.table('Log').map((entry) => entry['Peristiwa'])).toContain('KEPALA_LOG_DIPULIHKAN');
});

test('overwriting the id of the workbook does not make it a copy: the trigger records it again', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await typeOver('ID Lembar Kerja', 'Nilai', '-');
  await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
  expect(await addRow()).toEqual(['KUL-0001']);
});
