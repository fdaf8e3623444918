import { failAlways, killAt, together } from '../../emulator/faults';
import { makeScan } from '../../demo/scans';
import { pelaksana, ppid, units } from '../../demo/people';
import { localOffice, type LocalOffice } from './local-office';

/** Exempted scans are open to PPID, Pelaksana and their own unit only, on the built bundle. */
const [kul, tph] = units as unknown as readonly [(typeof units)[0], (typeof units)[0]];
const MINUTE = 60_000;
const FINDING = 'dikecualikan-terbuka';
const PATH = 'Arsip/2025/KUL/dikecualikan';
const mayOpen = [ppid, pelaksana, kul.staff, kul.head, kul.liaison].sort();
let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const base = { year: 2025, category: 'berkala' } as const;
  await office.ask(kul.staff, 'addRows', 'KUL', [
    { ...base, title: 'Neraca' },
    { ...base, title: 'Berkas Calon' },
  ]);
  const inbox = drive().find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  ['KUL-0001 Neraca.pdf', 'KUL-0002 Berkas Calon.pdf'].forEach((name, index) =>
    drive().drop(inbox, name, makeScan('pdf', name, index), { owner: ppid }),
  );
  for (let look = 0; look < 3; look += 1) {
    await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
    await office.workspace.clock.advance(3 * MINUTE);
  }
  for (const { code, staff } of units) {
    if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
  }
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001'], 'diterima', '');
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0002'], 'diusulkan dikecualikan', 'data pribadi');
  for (const { code, liaison } of units) await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  await office.ask(pelaksana, 'archiveScans');
}, 120_000);
afterAll(() => office?.close());
afterEach(() => {
  office.workspace.onCall = undefined;
});

const drive = () => office.workspace.drive;
const folder = (path = PATH): string => drive().find(`Dokumentasi Informasi Publik/${path}`) ?? '';
const scan = () => office.table('Pindaian').find((row) => row['ID Inventaris'] === 'KUL-0002') ?? {};
const fileId = (): string => scan()['ID Berkas'] ?? '';
const night = async () => {
  await office.workspace.clock.advance(11 * MINUTE);
  return office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
};
const finding = async (person = ppid) =>
  (await office.ask(person, 'checkHealth')).findings.find(({ id }) => id === FINDING);
const entries = () => office.table('Log').filter((row) => row['Peristiwa'] === 'AKSES_FOLDER');
const lastEntry = () => entries().at(-1)?.['Rincian'];
const isLimited = (): unknown => drive().get(folder())['inheritedPermissionsDisabled'];

interface Listed {
  readonly emailAddress: string;
  readonly view?: string;
}
/** Who can open the folder; `drive.get` tells as to the PPID. */
const openTo = (): readonly string[] =>
  ((drive().get(folder())['permissions'] ?? []) as readonly Listed[])
    .filter(({ view }) => view === undefined)
    .map(({ emailAddress }) => emailAddress)
    .sort();
const setRole = (label: string, value: string) =>
  office.typeBeside('Pengaturan', { Bagian: 'Peran', Uraian: label }, 'Nilai', value, ppid);
/** Whether somebody can read the scan itself, as the public page of a file asks Drive for it. */
const reads = async (person: string, id = fileId()): Promise<boolean> =>
  (drive().get(id)['permissions'] as readonly Listed[]).some(({ emailAddress }) => emailAddress === person);

test('the folder that the Pelaksana makes is limited at once, and the office’s account is let in', async () => {
  expect(scan()).toMatchObject({ Tempat: PATH, Status: 'tersimpan' });
  expect(drive().get(folder())['owners']).toMatchObject([{ emailAddress: pelaksana }]);
  expect(isLimited()).toBe(true);
  expect(openTo()).toEqual(mayOpen);
  expect(entries()).toMatchObject([
    { Objek: PATH, Rincian: expect.stringMatching(/^diberi .*; dibatasi$/) as string },
  ]);
  expect(await finding()).toBeUndefined();
});

test('its own unit reads the scan, another unit does not, and public scans stay open to the office', async () => {
  for (const person of mayOpen) expect(await reads(person)).toBe(true);
  for (const person of [tph.staff, tph.liaison]) expect(await reads(person)).toBe(false);
  const open = office.table('Pindaian').find((row) => row['ID Inventaris'] === 'KUL-0001');
  expect(await reads(tph.staff, open?.['ID Berkas'])).toBe(true);
  expect((await office.ask(tph.staff, 'viewScans', null)).sums).toBeDefined();
});

test('a night in which all is right changes nothing and costs one call', async () => {
  const before = entries().length;
  const { calls } = await night();
  expect(entries()).toHaveLength(before);
  expect(calls['Drive.Permissions.create']).toBeUndefined();
  expect(calls['Drive.Files.update']).toBeUndefined();
  expect(calls['UrlFetchApp.fetchAll']).toBe(1);
});
