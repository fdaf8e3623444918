import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

const [kul, tph] = [units[0]!, units[1]!];
let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
});
afterAll(() => office.close());

test('Beranda shows what the person’s own Sub Bagian lacks, and no other’s, within the calls of an opening', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', [
    { title: 'Neraca', year: 2025, category: 'berkala' },
    { title: '', year: 2025 },
  ]);
  await office.ask(kul.staff, 'auditRows');
  const { lacks } = await office.ask(kul.staff, 'viewOverview');
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(2);
  expect(lacks?.lanes).toEqual([
    {
      lane: 'KUL',
      laneName: kul.name,
      lines: [
        {
          words: expect.stringMatching(/^1 baris perlu dilengkapi/) as string,
          filter: 'bermasalah',
          unit: 'KUL',
        },
        {
          words: expect.stringMatching(/^2 dokumen belum mempunyai pindaian/) as string,
          filter: 'belum ada bukti',
          unit: 'KUL',
        },
        {
          words: '2 dokumen belum lengkap untuk DIP (kelengkapan 0%)',
          filter: 'belum lengkap',
          unit: 'KUL',
        },
        {
          words: expect.stringMatching(/^2 dokumen belum diputuskan/) as string,
          filter: 'belum diputuskan',
          unit: 'KUL',
        },
      ],
    },
  ]);
  expect((await office.ask(tph.staff, 'viewOverview')).lacks?.lanes).toEqual([]);
  expect((await office.ask(kul.liaison, 'viewOverview')).lacks?.lanes.map(({ lane }) => lane)).toEqual([
    'KUL',
  ]);
});
