import { ppid, units } from '../../../demo/people';
import type { LackLineView } from '../../../src/rpc/contract/contract';
import { localOffice, type LocalOffice } from '../local-office';

const [kul, tph] = [units[0]!, units[1]!];
let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
});
afterAll(() => office.close());

test('each figure of the office leads to the list of each Sub Bagian, and these add up to it', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', [
    { title: 'Neraca', year: 2025, category: 'berkala' },
    { title: 'Renstra', year: 2025, category: 'berkala' },
  ]);
  await office.ask(tph.staff, 'addRows', 'TPH', [{ title: 'Denah TPS', year: 2025, category: 'berkala' }]);
  const linesOf = async (): Promise<readonly LackLineView[]> =>
    (await office.ask(ppid, 'viewOverview')).lacks?.lanes.find(({ lane }) => lane === 'KANTOR')?.lines ?? [];
  const lines = await linesOf();
  expect(lines.find(({ filter }) => filter === 'belum ada bukti')?.lists.map(({ unit }) => unit)).toEqual([
    'KUL',
    'TPH',
  ]);
  for (const { words, filter, lists } of lines) {
    expect(words).toMatch(new RegExp(`^${lists.reduce((sum, { count }) => sum + count, 0)} `));
    for (const { unit, count } of lists) {
      const { total } = await office.ask(ppid, 'viewRows', { unit, filter: filter!, search: '', from: 0 });
      expect([words, unit, total]).toEqual([words, unit, count]);
    }
  }
  await office.typeBeside('Inventaris', { ID: 'KUL-0002' }, 'Sub Bagian', 'XYZ', kul.staff);
  const missing = (await linesOf()).find(({ filter }) => filter === 'belum ada bukti');
  expect(missing?.words).toContain('1 di antaranya di luar Sub Bagian Kegiatan ini');
  expect(missing?.words).toContain('3 dokumen');
});
