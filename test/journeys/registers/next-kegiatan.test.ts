import { rowWith } from '../../../demo/office';
import { pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';
import { othersNihil } from '../others-nihil';

/** Entries of the registers from one Kegiatan to the next, whose Log begins anew. */
const kul = units[0]!;
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
}, 60_000);
afterEach(() => office?.close());

const TITLES = ['Anggaran', 'Belanja', 'Gaji pegawai', 'Dana'];
const finish = (person: string, number: number, lane = 'KANTOR') =>
  office.ask(person, 'finishStep', { number, lane });
const deleteEntry = (id: string) =>
  office.workspace.sheets.deleteRow('DIP', rowWith(office.workspace, 'DIP', { ID: id }) - 1, ppid);
const findings = async () => JSON.stringify((await office.ask(ppid, 'checkHealth')).findings);
const statuses = () => Object.fromEntries(office.table('DIP').map((entry) => [entry['ID'], entry['Status']]));
const asked = async () => [
  (await office.ask(pelaksana, 'previewPublication')).guard?.count,
  (await office.ask(pelaksana, 'previewEntry')).guard?.count,
];

/** The first Kegiatan up to step 4: DIP-0001 to DIP-0004 are published. */
async function entered(): Promise<void> {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const documents = TITLES.map((title) => ({
    title,
    year: 2025,
    category: 'berkala' as const,
    link: `https://kpu.example.id/${title.replace(' ', '-')}`,
  }));
  const { ids } = await office.ask(kul.staff, 'addRows', 'KUL', documents);
  for (const number of [1, 2]) await finish(kul.staff, number, 'KUL');
  await office.ask(kul.liaison, 'decideRows', 'KUL', ids, 'diterima', '');
  await office.ask(kul.liaison, 'clearGuardedRows', ['KUL-0003'], 'hanya rekap');
  await finish(kul.liaison, 3, 'KUL');
  await othersNihil(office);
  await finish(pelaksana, 4);
  await office.ask(pelaksana, 'publishDip');
}

async function closed(): Promise<void> {
  await finish(pelaksana, 5);
  await office.ask(ppid, 'sendReport', null);
}

/** Steps 1 to 4 of the second one, whose documents have not changed. */
async function enteredAgain(): Promise<void> {
  await office.ask(kul.staff, 'answerCarried', 'KUL', [], true, true);
  await office.ask(kul.liaison, 'acceptUnchanged', 'KUL', []);
  await othersNihil(office);
  await finish(pelaksana, 4);
}

test('neither the report is sent nor a Kegiatan opened over a deleted line; restored, it is what it was', async () => {
  await entered();
  await office.ask(ppid, 'withdrawEntry', 'DIP-0002', 'memuat nomor telepon');
  for (const id of ['DIP-0002', 'DIP-0004']) await deleteEntry(id);
  await finish(pelaksana, 5);
  const refused = await office.tryTo(ppid, 'sendReport', null);
  expect(refused).toMatchObject({ ok: false, code: 'BLOCKED' });
  for (const said of [
    JSON.stringify(refused),
    JSON.stringify((await office.ask(ppid, 'viewReport')).blockers),
  ])
    for (const words of ['DIP-0002', 'DIP-0004', 'Kesehatan > Kembalikan']) expect(said).toContain(words);
  await office.ask(ppid, 'repair', 'entri-hilang');
  await office.ask(ppid, 'sendReport', null);
  await deleteEntry('DIP-0002');
  await deleteEntry('DIP-0004');
  const opening = await office.tryTo(ppid, 'openKegiatan', 'Semester II 2026');
  expect(opening).toMatchObject({
    ok: false,
    message: expect.stringContaining('belum dapat dibuka') as string,
  });
  expect(JSON.stringify(opening)).toContain('Kesehatan > Kembalikan');
  await office.ask(ppid, 'repair', 'entri-hilang');
  await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
  await deleteEntry('DIP-0002');
  await office.ask(ppid, 'repair', 'entri-hilang');
  expect(await findings()).not.toContain('entri-');
  await enteredAgain();
  expect(statuses()).toEqual({
    'DIP-0001': 'berlaku',
    'DIP-0002': 'ditarik',
    'DIP-0003': 'berlaku',
    'DIP-0004': 'berlaku',
  });
  expect((await office.ask(pelaksana, 'publishDip')).message).toContain('3 informasi');
}, 120_000);

test('a withdrawal that was typed before the opening is still named after it, and undone by typing it back', async () => {
  await entered();
  await closed();
  await office.typeBeside('DIP', { ID: 'DIP-0004' }, 'Status', 'ditarik', ppid);
  await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
  expect(await findings()).toContain('DIP-0004 Dana');
  await office.typeBeside('DIP', { ID: 'DIP-0004' }, 'Status', 'berlaku', ppid);
  expect(await findings()).not.toContain('entri-diketik');
  await office.ask(pelaksana, 'publishDip');
  const { counts } = await office.ask(ppid, 'viewRegisters', {
    register: 'DIP',
    filter: 'berlaku',
    search: '',
    from: 0,
  });
  expect(counts.berlaku).toBe(4);
}, 120_000);

test('an answer of the guard holds in the next Kegiatan, for the row and for its entry', async () => {
  await entered();
  await closed();
  for (const name of ['Semester II 2026', 'Semester I 2027']) {
    await office.ask(ppid, 'openKegiatan', name);
    expect(await asked()).toEqual([0, 0]);
    await enteredAgain();
    expect(await asked()).toEqual([0, 0]);
    expect((await office.ask(pelaksana, 'publishDip')).message).toContain('4 informasi');
    await closed();
  }
}, 120_000);
