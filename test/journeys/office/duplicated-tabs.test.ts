import { pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

let office: LocalOffice;
afterEach(() => office.close());

const kul = units[0]!;
const tabs = ['Inventaris', 'Pengaturan', 'Tahapan', 'Kegiatan', 'DIP', 'Log', 'Hari Libur'];

/** Duplicates tabs, then writes and moves columns in the duplicates. */
async function keepCopies(): Promise<void> {
  const { sheets } = office.workspace;
  for (const tab of tabs) {
    await sheets.duplicateSheet(tab, kul.staff);
    const copy = `Copy of ${tab}`;
    await sheets.insertColumn(copy, 0, kul.staff);
    await sheets.type(copy, 'B2', 'Salinan', kul.staff);
  }
}

/** Every way of reading and writing: the sidebar's views, a row by its position, the triggers, set-up, the six steps. */
async function workOn(): Promise<void> {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const { ids } = await office.ask(kul.staff, 'addRows', 'KUL', [
    { title: 'Laporan Keuangan', year: 2025, category: 'berkala' },
  ]);
  await keepCopies();
  await office.typeBeside('Inventaris', { ID: 'KUL-0001' }, 'Tautan', 'https://contoh.go.id/a', kul.staff);
  await office.ask(kul.staff, 'viewOverview');
  await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
  expect(office.lastExecution()).toMatchObject({ status: 'completed' });
  for (const unit of units) {
    if (unit !== kul) await office.ask(unit.staff, 'declareNihil', unit.code);
    for (const number of [1, 2]) await office.ask(unit.staff, 'finishStep', { number, lane: unit.code });
    if (unit === kul) await office.ask(unit.liaison, 'decideRows', 'KUL', ids, 'diterima', '');
    await office.ask(unit.liaison, 'finishStep', { number: 3, lane: unit.code });
  }
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
  expect(office.lastExecution()).toMatchObject({ status: 'completed' });
}

test.each([[true], [false]])(
  'copies of tabs are left unchanged and everything works, column marks copied with them: %s',
  async (copiedMetadata) => {
    office = await localOffice({ sheetTraits: { copiedMetadata } });
    await workOn();
    expect(office.table('DIP')).toHaveLength(1);
    expect(office.table('Inventaris').map((row) => row['ID'])).toEqual(['KUL-0001']);
    expect(JSON.stringify(office.table('Copy of Inventaris'))).not.toContain('diterima');
    const found = await office.ask(ppid, 'checkHealth');
    expect(found.findings.filter(({ severity }) => severity === 'gawat')).toEqual([]);
    expect(await office.ask(ppid, 'checkLog', '', true)).toMatchObject({ isWhole: true });
  },
);
