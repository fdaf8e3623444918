import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstDay } from '../../../demo/first-day';
import { demoOffice, type DemoOffice, type TableRow } from '../../../demo/office';
import { officeAccount, peopleAndAccount, ppid } from '../../../demo/people';
import { walkProcedure } from '../../../demo/procedure';
import { walkNext, type NextStory } from '../../../demo/steps/next-kegiatan';
import { START } from '../../../demo/steps/schedule';
import { openWorkspace, type Workspace } from '../../../emulator';
import { dip } from '../../../src/domain/workbook/registers';
import { bundle, root } from '../local-office';

/** The second Kegiatan of the demo's office: 3 documents are new, 2 changed, 1 is gone. */
const folder = mkdtempSync(path.join(tmpdir(), 'dua-'));
let workspace: Workspace;
let office: DemoOffice;
let before: readonly TableRow[];
let rows: readonly TableRow[];
let story: NextStory;
beforeAll(async () => {
  workspace = openWorkspace({
    folder,
    project: bundle,
    ...firstDay,
    owner: officeAccount,
    people: peopleAndAccount,
    start: START,
    seed: 2026,
    persist: false,
  });
  office = demoOffice(workspace);
  const list = path.join(root, 'demo', 'data', 'inventaris.csv');
  await walkProcedure(office, list, undefined, () => undefined);
  before = office.table('DIP');
  rows = office.table('Inventaris');
  story = await walkNext(office, () => undefined);
}, 600_000);
afterAll(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The columns of UU 14/2008 and Perki 1/2021, with title, category and year. */
const lawful = [
  ...(['id', 'number', 'title', 'summary', 'holder', 'producer', 'made', 'form', 'retention'] as const),
  ...(['media', 'category', 'year', 'link'] as const),
];

const current = () => office.table('Inventaris').filter((row) => row['Kegiatan'] === 'K-0002');

test('it needs fewer than 15 actions beside the scans', () =>
  expect([story.actions.length < 15, story.actions]).toEqual([true, story.actions]));

test('nobody types an unchanged row: its cells are those of the first Kegiatan', () => {
  const same = current().filter((row) => row['Kelanjutan'] === 'tetap');
  expect(same.length).toBeGreaterThan(35);
  const typed = [
    'Nama Dokumen',
    'Tahun',
    'Kategori',
    'Bentuk',
    'Ringkasan Isi Informasi',
    'Tautan',
    'Catatan',
  ];
  for (const row of same) {
    const former = rows.find(({ ID }) => ID === row['ID']) ?? {};
    expect(typed.map((header) => row[header])).toEqual(typed.map((header) => former[header]));
  }
});

test('the columns of unchanged entries of the DIP are byte for byte what they were', () => {
  const same = new Set(
    current().flatMap((row) => (row['Kelanjutan'] === 'tetap' ? [row['No. Register']] : [])),
  );
  const headers = lawful.map((key) => dip.columns[key].header);
  const shown = (list: readonly TableRow[]) =>
    list.filter(({ ID = '' }) => same.has(ID)).map((row) => headers.map((header) => row[header]));
  expect(same.size).toBeGreaterThan(30);
  expect(shown(office.table('DIP'))).toEqual(shown(before));
  expect(office.table('DIP').filter((row) => row['Status'] === 'ditarik')).toHaveLength(1);
});

test('every scan given again is recognised; none waits for a decision about it', () => {
  const again = office.table('Pindaian').filter((scan) => scan['Alasan'] === 'dikenali, sudah tersimpan');
  expect(again.length).toBeGreaterThan(35);
  expect(again.every((scan) => scan['ID Inventaris'] !== '' && scan['Status'] === 'duplikat')).toBe(true);
});

test('its report has sums of its own and compares with the first', () => {
  const [first = {}, second = {}] = office
    .table('Kegiatan')
    .map((row) => JSON.parse(row['Angka Laporan'] ?? '{}') as Record<string, number>);
  expect(second['dip']).toBe((first['dip'] ?? 0) + 3);
  expect(second['withdrawn']).toBe(1);
  const scans = office.table('Pindaian').length;
  expect((first['seen'] ?? 0) + (second['seen'] ?? 0)).toBe(scans);
});

test('the Log is whole over both sheets', async () =>
  expect(await office.ask(ppid, 'checkLog', '')).toMatchObject({ isWhole: true }));
