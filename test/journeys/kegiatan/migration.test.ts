import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { demoOffice, idOf, type DemoOffice } from '../../../demo/office';
import { pelaksana, people, ppid, sekretaris, units } from '../../../demo/people';
import { openWorkspace, type Workspace } from '../../../emulator';
import { bundle } from '../local-office';

/**
 * A workbook of version 0.1: in its first Kegiatan, KUL listed "Neraca" and "Renstra"; in the second, which runs, it has typed
 * "Neraca" again, and its Tim Penghubung has accepted it.
 */
const fixture = path.join(__dirname, 'fixtures', 'two-kegiatan-of-0.1.zip');
const folder = mkdtempSync(path.join(tmpdir(), 'lama-'));
const kul = units[0]!;
let workspace: Workspace;
let office: DemoOffice;
beforeAll(() => {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(fixture)))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  workspace = openWorkspace({ folder, project: bundle, language: 'id', owner: ppid, people, persist: false });
  workspace.consent.grant(ppid, 'all');
  office = demoOffice(workspace);
});
afterAll(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = () =>
  office
    .table('Inventaris')
    .map((row) => [row['ID'], row['Kegiatan'], row['Kelanjutan'], row['No. Register']]);

test('before set-up Kesehatan leads to it, and what reads the old Log reads the Log alone', async () => {
  const { findings } = await office.ask(ppid, 'checkHealth');
  expect(findings.map(({ id }) => id)).toContain('sheet');
  for (const withOld of [false, true])
    expect(await office.ask(ppid, 'checkLog', '', withOld)).toMatchObject({ isWhole: true });
  expect((await office.ask(ppid, 'entryHistory', 'DIP-0001')).length).toBeGreaterThan(0);
});

test('set-up adds what is new, and the running Kegiatan goes on as it was', async () => {
  const { status } = await workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
  expect(status).toBe('completed');
  expect(workspace.sheets.titles()).toContain('Log Lama');
  expect(rows()).toEqual([
    ['KUL-0001', 'K-0001', '', 'DIP-0001'],
    ['KUL-0002', 'K-0001', '', 'DIP-0002'],
    ['KUL-0003', 'K-0002', '', ''],
  ]);
  for (const { code, liaison } of units) await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  for (const number of [4, 5]) await office.ask(pelaksana, 'finishStep', { number, lane: 'KANTOR' });
  const { to } = await office.ask(ppid, 'sendReport', null);
  expect(to).toEqual([sekretaris]);
}, 120_000);

test('the next Kegiatan lists each document once, by its last row', async () => {
  await workspace.clock.advance(60_000);
  await office.ask(ppid, 'openKegiatan', 'Semester I 2027');
  expect(office.table('Inventaris Lama').map(idOf)).toEqual(['KUL-0001']);
  // Lines of version 0.1 have a running number in their ID.
  expect(office.table('Rekapitulasi')).toEqual([]);
  expect(office.table('Rekapitulasi Lama').map(idOf)).toEqual([
    'K-0001/KUL/1',
    'K-0001/KUL/2',
    'K-0002/KUL-0003',
  ]);
  expect(rows()).toEqual([
    ['KUL-0002', 'K-0003', 'belum dijawab', 'DIP-0002'],
    ['KUL-0003', 'K-0003', 'belum dijawab', 'DIP-0001'],
  ]);
  const due = () => office.table('Tahapan').find(({ ID }) => ID === 'K-0003/1/KUL')?.['Tenggat'] ?? '';
  const before = due();
  const tomorrow = new Date(workspace.clock.now().getTime() + 24 * 3_600_000).toISOString().slice(0, 10);
  await workspace.sheets.type('Hari Libur', 'A80', [[tomorrow, 'Libur setempat']], ppid);
  const { finished } = await office.ask(kul.staff, 'answerCarried', 'KUL', [], true, true);
  expect(finished).toEqual([1, 2]);
  // Open deadlines follow the holidays, as when a step is finished by itself.
  expect(due() > before).toBe(true);
  expect(await office.ask(kul.liaison, 'acceptUnchanged', 'KUL', [])).toEqual({ finished: [3], refused: [] });
  expect(await office.ask(ppid, 'checkLog', '', true)).toMatchObject({ isWhole: true });
}, 120_000);
