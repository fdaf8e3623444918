import { makeScan } from '../../../demo/scans';
import { pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** What has the content of an exempted scan is as closed as the scan, on the built bundle. */
const [kul, tph] = units as unknown as readonly [(typeof units)[0], (typeof units)[0]];
const MINUTE = 60_000;
const PATH = 'Arsip/2025/KUL/dikecualikan';
let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice();
}, 60_000);
afterAll(() => office?.close());

const drive = () => office.workspace.drive;
const find = (path: string): string => drive().find(`Dokumentasi Informasi Publik/${path}`) ?? '';
const lines = (id: string) => office.table('Pindaian').filter((row) => row['ID Inventaris'] === id);
const placeOf = (id: string): string => drive().pathOf(id).split('/').slice(1, -1).join('/');
const reads = (person: string, id: string): boolean =>
  (drive().get(id)['permissions'] as readonly { readonly emailAddress: string }[]).some(
    ({ emailAddress }) => emailAddress === person,
  );
const moves = () => office.table('Log').filter((row) => row['Peristiwa'] === 'SALINAN_DIBATASI');

async function ticks(): Promise<void> {
  for (let look = 0; look < 3; look += 1) {
    await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
    await office.workspace.clock.advance(3 * MINUTE);
  }
}
async function night() {
  await office.workspace.clock.advance(11 * MINUTE);
  return office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
}
const drop = (name: string, seed: string): string =>
  drive().drop(find('Masuk/KUL'), name, makeScan('pdf', seed, 5), { owner: kul.staff });

/** Two scans of personal accounts, of which the second is exempted, with a duplicate of each; archived by step 5. */
async function archived(): Promise<void> {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const base = { year: 2025, category: 'berkala', printedPlace: 'Boks 1' } as const;
  await office.ask(kul.staff, 'addRows', 'KUL', [
    { ...base, title: 'Neraca' },
    { ...base, title: 'Berkas Calon' },
  ]);
  drop('KUL-0001 Neraca.pdf', 'neraca');
  drop('KUL-0002 Berkas Calon.pdf', 'calon');
  await ticks();
  for (const seed of ['neraca', 'calon']) drop(`salinan ${seed}.pdf`, seed);
  await ticks();
  for (const { code, staff } of units) {
    if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
  }
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001'], 'diterima', '');
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0002'], 'diusulkan dikecualikan', 'data pribadi');
  for (const { code, liaison } of units) await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  await office.ask(pelaksana, 'archiveScans');
}

test('the original and the duplicate of an exempted scan are moved into its limited folder by the night, once', async () => {
  await archived();
  const [open] = lines('KUL-0001');
  const [exempted] = lines('KUL-0002');
  const original = exempted?.['ID Berkas Asli'] ?? '';
  const duplicates = office.table('Pindaian').filter((row) => row['Status'] === 'duplikat');
  const [public_ = '', twin = ''] = ['salinan neraca.pdf', 'salinan calon.pdf'].map(
    (name) => duplicates.find((row) => row['Nama Asli'] === name)?.['ID Berkas'] ?? '',
  );
  expect(exempted?.['Tempat']).toBe(PATH);
  expect([original, twin].map(placeOf)).toEqual(['Asli', 'Duplikat']);
  await night();
  for (const id of [original, twin]) {
    expect(placeOf(id)).toBe(PATH);
    expect([tph.staff, kul.liaison, pelaksana].map((person) => reads(person, id))).toEqual([
      false,
      true,
      true,
    ]);
  }
  expect([open?.['ID Berkas Asli'] ?? '', public_].map(placeOf)).toEqual(['Asli', 'Duplikat']);
  expect(moves().map((row) => row['Rincian'])).toEqual([
    `KUL-0002 Berkas Calon.pdf dari Asli ke ${PATH}`,
    `salinan calon.pdf dari Duplikat ke ${PATH}`,
  ]);
  await night();
  expect(moves()).toHaveLength(2);
  const findings = (await office.ask(ppid, 'checkHealth')).findings.map(({ id }) => id);
  expect(findings).not.toContain('dikecualikan-terbuka');
}, 120_000);

test('a duplicate in the limited folder is processed again from where it is', async () => {
  const twin = office.table('Pindaian').find((row) => row['Nama Asli'] === 'salinan calon.pdf');
  const { moved } = await office.ask(kul.staff, 'resolveScan', twin?.['ID'] ?? '', 'coba lagi');
  expect(moved).toBe(1);
  expect(placeOf(twin?.['ID Berkas'] ?? '')).toBe('Masuk/KUL');
});
