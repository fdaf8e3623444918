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
          lists: [{ unit: 'KUL', count: 1 }],
        },
        {
          words: expect.stringMatching(/^2 dokumen belum mempunyai pindaian/) as string,
          filter: 'belum ada bukti',
          lists: [{ unit: 'KUL', count: 2 }],
        },
        {
          words: '2 dokumen belum lengkap untuk DIP (kelengkapan 0%)',
          filter: 'belum lengkap',
          lists: [{ unit: 'KUL', count: 2 }],
        },
        {
          words: expect.stringMatching(/^2 dokumen belum diputuskan/) as string,
          filter: 'belum diputuskan',
          lists: [{ unit: 'KUL', count: 2 }],
        },
      ],
    },
  ]);
  expect((await office.ask(tph.staff, 'viewOverview')).lacks?.lanes).toEqual([]);
  expect((await office.ask(kul.liaison, 'viewOverview')).lacks?.lanes.map(({ lane }) => lane)).toEqual([
    'KUL',
  ]);
});

test('a cell that cannot be read holds step 1 back, and nobody is asked for it after step 3', async () => {
  const staff = tph.staff;
  const finish = (person: string, number: number) =>
    office.tryTo(person, 'finishStep', { number, lane: 'TPH' });
  const wrong = { ok: false, details: [expect.stringMatching(/Bentuk berisi "Papirus"/) as string] };
  const lines = async (person: string) =>
    (await office.ask(person, 'viewOverview')).lacks?.lanes
      .flatMap((lane) => lane.lines)
      .map(({ words, lists }) => `${lists.map(({ unit }) => unit).join()} ${words}`);
  await office.ask(staff, 'addRows', 'TPH', [
    { title: 'Daftar Pemilih', year: 2025, category: 'berkala', link: 'https://kpu.example.id/n' },
  ]);
  const type = (value: string) => office.typeBeside('Inventaris', { ID: 'TPH-0001' }, 'Bentuk', value, staff);
  await type('Papirus');
  expect(await finish(staff, 1)).toMatchObject(wrong);
  await type('');
  await finish(staff, 1);
  await finish(staff, 2);
  await office.ask(tph.liaison, 'decideRows', 'TPH', ['TPH-0001'], 'diterima', '');
  await type('Papirus');
  expect(await finish(tph.liaison, 3)).toMatchObject(wrong);
  await type('');
  expect(await finish(tph.liaison, 3)).toMatchObject({ ok: true });
  await type('Papirus');
  await office.ask(staff, 'auditRows');
  for (const person of [staff, tph.liaison, ppid])
    expect((await lines(person))?.filter((line) => line.startsWith('TPH'))).toEqual([]);
  expect(await lines(ppid)).toContainEqual(expect.stringMatching(/^KUL 1 baris perlu dilengkapi/));
});
