import { pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';
import { othersNihil } from '../others-nihil';

/** What the page of step 4, the Log, the report and the register say of entries that the PPID withdrew. */
const kul = units[0]!;
let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice();
}, 60_000);
afterAll(() => office?.close());

const document = (title: string) => ({
  title,
  year: 2025,
  category: 'berkala' as const,
  link: `https://kpu.example.id/${title}`,
});
const finish = (person: string, number: number, lane = 'KANTOR') =>
  office.ask(person, 'finishStep', { number, lane });

async function told() {
  const { dip, out, groups } = await office.ask(pelaksana, 'previewEntry');
  const { figures, sections } = await office.ask(ppid, 'viewReport');
  const query = { register: 'DIP', filter: 'berlaku', search: '', from: 0 } as const;
  return {
    page: [dip, out, ...groups.map(({ label, count }) => `${label} ${count}`)],
    mail: figures.find(({ label }) => label === 'Masuk DIP')?.value,
    sentence: sections
      .flatMap(({ lines }) => lines)
      .find((line) => line.includes('dokumen yang diinventarisasi')),
    register: (await office.ask(ppid, 'viewRegisters', query)).total,
  };
}

test('an entry withdrawn after step 4 is no longer said to be in the DIP', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', ['a', 'b', 'c'].map(document));
  for (const number of [1, 2]) await finish(kul.staff, number, 'KUL');
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001', 'KUL-0002', 'KUL-0003'], 'diterima', '');
  await finish(kul.liaison, 3, 'KUL');
  await othersNihil(office);
  await finish(pelaksana, 4);
  await office.ask(ppid, 'withdrawEntry', 'DIP-0001', 'salah unit');
  expect(await told()).toEqual({
    page: [2, 1, 'Masuk DIP 2', 'Tidak masuk 1'],
    mail: '2 baru, 0 dimutakhirkan, 1 ditarik',
    sentence: expect.stringContaining(
      'Dari 3 dokumen yang diinventarisasi, 2 masuk Daftar Informasi Publik dan 1 ditarik dari daftar.',
    ) as string,
    register: 2,
  });
}, 60_000);

test('a carried entry withdrawn before step 4 is told alike before it, in the Log and after it', async () => {
  await finish(pelaksana, 5);
  await office.ask(ppid, 'sendReport', null);
  await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
  await office.ask(ppid, 'withdrawEntry', 'DIP-0002', 'ganda');
  await office.ask(kul.staff, 'answerCarried', 'KUL', [], true, true);
  await office.ask(kul.liaison, 'acceptUnchanged', 'KUL', []);
  await othersNihil(office);
  const { dip, out } = await office.ask(pelaksana, 'previewEntry');
  await finish(pelaksana, 4);
  expect(office.table('Log').at(-1)?.['Rincian']).toContain('DIP 1, DIK 0; baru 0, tetap 1');
  expect(office.table('Log').at(-1)?.['Rincian']).toContain('tetap ditarik 1');
  const after = await told();
  expect([dip, out]).toEqual(after.page.slice(0, 2));
  expect(after).toEqual({
    page: [1, 1, 'Masuk DIP 1', 'Tidak masuk 1'],
    mail: '0 baru, 1 tetap, 0 dimutakhirkan, 1 ditarik',
    sentence: expect.stringContaining(
      'Dari 2 dokumen yang diinventarisasi, 1 masuk Daftar Informasi Publik dan 1 ditarik dari daftar.',
    ) as string,
    register: 1,
  });
}, 60_000);
