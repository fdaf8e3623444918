import type { Execution, RunRequest } from '../../../emulator';
import { nameOf, pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/*
 * Two executions of the built bundle in separate threads, started before either has ended: they compete for the lock and the
 * sheet as two people's calls do on Google's servers.
 */
const [kul, tph] = units as unknown as readonly [(typeof units)[0], (typeof units)[0]];
const row = { title: 'Neraca', year: 2025, category: 'berkala', link: 'https://a.example.id/x' } as const;
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  const people = `${kul.liaison}, ${tph.liaison}`;
  await office.typeBeside(
    'Pengaturan',
    { Bagian: 'Peran', Uraian: 'Tim Penghubung KUL' },
    'Nilai',
    people,
    ppid,
  );
});
afterEach(() => office.close());

type Call = readonly [as: string, name: string, ...args: readonly unknown[]];

/** Both calls at once, each in a worker; returns what the two pages would get. */
async function atOnce(...calls: readonly Call[]): Promise<readonly Answer[]> {
  const request = ([as, name, ...args]: Call): RunRequest => ({
    function: name,
    args,
    as,
    from: 'page',
    isolation: 'worker',
  });
  const runs: Execution[] = await Promise.all(calls.map((call) => office.workspace.run(request(call))));
  expect(runs.map(({ status }) => status)).toEqual(calls.map(() => 'completed'));
  // The clock advances when an execution ends: both began before either ended.
  expect(new Set(runs.map(({ startedAt }) => startedAt)).size).toBe(1);
  return runs.map(({ result }) => result as Answer);
}

interface Answer {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
}

const wins = (answers: readonly Answer[]): number => answers.filter(({ ok }) => ok).length;
const loser = (answers: readonly Answer[]): Answer | undefined => answers.find(({ ok }) => !ok);
const logged = (event: string) => office.table('Log').filter((line) => Object.values(line).includes(event));
const numbers = (): number[] => office.table('Log').map((line) => Number(Object.values(line)[0]));
const unbroken = (): void =>
  expect(numbers()).toEqual(Array.from({ length: numbers().length }, (_, at) => at + 1));

const open = () => office.ask(ppid, 'openKegiatan', 'Semester I 2026');

test('only one of two people opens a Kegiatan; the other is told which one is running', async () => {
  const answers = await atOnce([ppid, 'openKegiatan', 'Pertama'], [ppid, 'openKegiatan', 'Kedua']);
  expect(wins(answers)).toBe(1);
  const [running] = office.table('Kegiatan');
  expect(loser(answers)).toMatchObject({
    code: 'KEGIATAN_RUNNING',
    message: expect.stringContaining(running!['Nama'] ?? Object.values(running!)[1]!) as string,
  });
  expect(office.table('Kegiatan')).toHaveLength(1);
  unbroken();
});

test('only one of two people finishes a step; the other is told who did', async () => {
  await open();
  await office.ask(kul.staff, 'addRows', 'KUL', [row]);
  const step = { number: 1, lane: 'KUL' };
  const before = logged('TAHAP_SELESAI').length;
  const answers = await atOnce([kul.staff, 'finishStep', step], [kul.staff, 'finishStep', step]);
  expect(wins(answers)).toBe(1);
  expect(loser(answers)).toMatchObject({
    code: 'STEP_DONE',
    message: expect.stringContaining(nameOf(kul.staff)) as string,
  });
  expect(logged('TAHAP_SELESAI')).toHaveLength(before + 1);
  unbroken();
});

test('rows that two people add at once are all kept, each with its own ID', async () => {
  await open();
  const many = (letter: string) =>
    Array.from({ length: 20 }, (_, at) => ({ ...row, title: `${letter}${at}` }));
  const answers = await atOnce(
    [kul.staff, 'addRows', 'KUL', many('A')],
    [kul.staff, 'addRows', 'KUL', many('B')],
  );
  expect(wins(answers)).toBe(2);
  const rows = office.table('Inventaris');
  expect(new Set(rows.map((line) => line['ID'])).size).toBe(40);
  expect(rows.map((line) => line['Nama Dokumen']).sort()).toEqual(
    [...many('A'), ...many('B')].map(({ title }) => title).sort(),
  );
  unbroken();
});

test('two edits of different cells of one row are both kept', async () => {
  await open();
  await office.ask(kul.staff, 'addRows', 'KUL', [row]);
  const answers = await atOnce(
    [kul.staff, 'amendRows', 'tidakDipindai', ['KUL-0001'], 'Terjilid'],
    [kul.staff, 'amendRows', 'lokasiTercetak', ['KUL-0001'], 'Lemari 2'],
  );
  const [line] = office.table('Inventaris');
  const written = [line!['Alasan Tidak Dipindai'], line!['Lokasi Arsip Fisik']];
  expect([wins(answers), written]).toEqual([2, ['Terjilid', 'Lemari 2']]);
  unbroken();
});

describe('a row that two decide at once', () => {
  const decide = async () => {
    await open();
    await office.ask(kul.staff, 'addRows', 'KUL', [row]);
    for (const number of [1, 2]) await office.ask(kul.staff, 'finishStep', { number, lane: 'KUL' });
    return atOnce(
      [kul.liaison, 'decideRows', 'KUL', ['KUL-0001'], 'diterima', ''],
      [tph.liaison, 'decideRows', 'KUL', ['KUL-0001'], 'dikembalikan', 'kurang jelas'],
    );
  };

  test('keeps the first decision, in the sheet as in the Log', async () => {
    await decide();
    const decisions = logged('BARIS_DIPUTUSKAN').map((line) => Object.values(line).join(' '));
    expect(decisions).toHaveLength(1);
    const [line] = office.table('Inventaris');
    expect(decisions[0]).toContain(line!['Diputuskan Oleh']);
    expect(decisions[0]).toContain(line!['Keputusan']);
    unbroken();
  });

  test('may be decided again on explicit request', async () => {
    const answers = await decide();
    const [line] = office.table('Inventaris');
    const other = line!['Diputuskan Oleh'] === kul.liaison ? tph.liaison : kul.liaison;
    expect(loser(answers)?.message).toContain(`oleh ${nameOf(line!['Diputuskan Oleh'] ?? '')} Bila`);
    await office.ask(other, 'decideRows', 'KUL', ['KUL-0001'], 'dikembalikan', 'sudah dibicarakan', true);
    expect(office.table('Inventaris')[0]).toMatchObject({
      Keputusan: 'dikembalikan',
      'Diputuskan Oleh': other,
    });
  });

  test('tells the second person that it is already decided', async () => {
    expect(wins(await decide())).toBe(1);
  });
});

test('the report is sent once, however many people send it at once', async () => {
  await open();
  for (const unit of units) {
    await office.ask(unit.staff, 'declareNihil', unit.code);
    for (const number of [1, 2]) await office.ask(unit.staff, 'finishStep', { number, lane: unit.code });
    await office.ask(unit.liaison, 'finishStep', { number: 3, lane: unit.code });
  }
  for (const number of [4, 5]) await office.ask(pelaksana, 'finishStep', { number, lane: 'KANTOR' });
  const answers = await atOnce([ppid, 'sendReport', null], [ppid, 'sendReport', null]);
  expect(wins(answers)).toBe(1);
  expect(loser(answers)?.message).not.toBe('');
  expect(office.workspace.mailbox.list()).toHaveLength(1);
  unbroken();
}, 30_000);
