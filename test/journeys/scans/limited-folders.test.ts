import { failAlways, failBefore, killAt } from '../../../emulator/faults';
import { makeScan } from '../../../demo/scans';
import { pelaksana, ppid, sekretaris, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** Exempted scans are open only to PPID, Pelaksana and their own unit, on the built bundle. */
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
  await drop('KUL-0001 Neraca.pdf', 'KUL-0002 Berkas Calon.pdf');
  await coordinated({
    'KUL-0001': ['diterima', ''],
    'KUL-0002': ['diusulkan dikecualikan', 'data pribadi'],
  });
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  await office.ask(pelaksana, 'archiveScans');
}, 120_000);
afterAll(() => office?.close());
afterEach(() => {
  office.workspace.onCall = undefined;
});

const forbidden = () =>
  Object.assign(new Error('API call to drive.files.update failed with error: Forbidden'), {
    details: { code: 403, errors: [{ reason: 'forbidden' }] },
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
const entries = () =>
  office.table('Log').filter((row) => row['Peristiwa'] === 'AKSES_FOLDER' && row['Objek'] !== 'Terbitan');
const lastEntry = () => entries().at(-1)?.['Rincian'];
const isLimited = (): unknown => drive().get(folder())['inheritedPermissionsDisabled'];

interface Listed {
  readonly emailAddress: string;
  readonly view?: string;
}
/** Who can open the folder, as `drive.get` returns it to the PPID. */
const openTo = (path = PATH): readonly string[] =>
  ((drive().get(folder(path))['permissions'] ?? []) as readonly Listed[])
    .filter(({ view }) => view === undefined)
    .map(({ emailAddress }) => emailAddress)
    .sort();
const setRole = (label: string, value: string) =>
  office.typeBeside('Pengaturan', { Bagian: 'Peran', Uraian: label }, 'Nilai', value, ppid);
/** Whether a person can read the scan itself, as the file's public page requests it from Drive. */
const reads = async (person: string, id = fileId()): Promise<boolean> =>
  (drive().get(id)['permissions'] as readonly Listed[]).some(({ emailAddress }) => emailAddress === person);

/** Puts scans into the inbox and lets the trigger process them. */
async function drop(...names: readonly string[]): Promise<void> {
  const inbox = drive().find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  for (const name of names) drive().drop(inbox, name, makeScan('pdf', name, name.length), { owner: ppid });
  for (let look = 0; look < 3; look += 1) {
    await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
    await office.workspace.clock.advance(3 * MINUTE);
  }
}

/** Completes steps 1 to 3, with the decision and its reason by row. */
async function coordinated(
  verdicts: Readonly<Record<string, readonly ['diterima' | 'diusulkan dikecualikan', string]>>,
): Promise<void> {
  for (const { code, staff } of units) {
    if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
  }
  for (const [id, verdict] of Object.entries(verdicts))
    await office.ask(kul.liaison, 'decideRows', 'KUL', [id], ...verdict);
  for (const { code, liaison } of units) await office.ask(liaison, 'finishStep', { number: 3, lane: code });
}

test('the folder that the Pelaksana creates is limited at once, and the office’s account gets access', async () => {
  expect(scan()).toMatchObject({ Tempat: PATH, Status: 'tersimpan' });
  expect(drive().get(folder())['owners']).toMatchObject([{ emailAddress: pelaksana }]);
  expect(isLimited()).toBe(true);
  expect(openTo()).toEqual(mayOpen);
  expect(entries()).toMatchObject([
    { Objek: PATH, Rincian: expect.stringMatching(/^diberi .*; dibatasi$/) as string },
  ]);
  expect(await finding()).toBeUndefined();
});

test('its own unit can read the scan, another unit cannot, and public scans stay open to the office', async () => {
  for (const person of mayOpen) expect(await reads(person)).toBe(true);
  for (const person of [tph.staff, tph.liaison]) expect(await reads(person)).toBe(false);
  const open = office.table('Pindaian').find((row) => row['ID Inventaris'] === 'KUL-0001');
  expect(await reads(tph.staff, open?.['ID Berkas'])).toBe(true);
  expect((await office.ask(tph.staff, 'viewScans', null)).sums).toBeDefined();
});

test('a nightly run with nothing to do changes nothing and costs one call', async () => {
  const before = entries().length;
  const { calls } = await night();
  expect(entries()).toHaveLength(before);
  expect(calls['Drive.Permissions.create']).toBeUndefined();
  // The weekly anchor of the Log.
  expect(calls['Drive.Files.update']).toBe(1);
  // One call for who can open the folders, one for whether the links of the DIP work.
  expect(calls['UrlFetchApp.fetchAll']).toBe(2);
});

test('a person with a new role gets access, a person who lost it loses access, each with a log entry', async () => {
  await setRole('Sub Bagian KUL', `${kul.staff}, ${tph.staff}`);
  await night();
  expect(openTo()).toEqual([...mayOpen, tph.staff].sort());
  expect(lastEntry()).toBe(`diberi ${tph.staff}`);
  expect(await reads(tph.staff)).toBe(true);
  await setRole('Sub Bagian KUL', kul.staff);
  expect((await finding())?.words).toContain(`${PATH} juga dapat dibuka ${tph.staff}.`);
  await night();
  expect(openTo()).toEqual(mayOpen);
  expect(lastEntry()).toBe(`dicabut ${tph.staff}`);
});

test('an address without access to the archive gets no grant, and is not retried each night', async () => {
  await setRole('Sub Bagian KUL', `${kul.staff}, salah.ketik@example.com`);
  const before = entries().length;
  const { calls } = await night();
  expect(calls['Drive.Permissions.create']).toBeUndefined();
  expect(entries()).toHaveLength(before);
  await setRole('Sub Bagian KUL', kul.staff);
});

test('a folder opened by hand is a finding that names who can open it, and one click limits it', async () => {
  drive().limit(folder(), false);
  drive().share(folder(), sekretaris, 'reader');
  for (const person of [ppid, pelaksana])
    expect((await finding(person))?.words).toContain(`${PATH} juga dapat dibuka `);
  expect(await office.tryTo(tph.staff, 'repair', FINDING)).toMatchObject({ ok: false });
  expect((await office.ask(ppid, 'repair', FINDING)).notes).toEqual([]);
  expect([isLimited(), openTo()]).toEqual([true, mayOpen]);
  expect(lastEntry()).toBe(`dibatasi; dicabut ${sekretaris}`);
  expect(await finding()).toBeUndefined();
});

test('a folder opened by hand is limited again by the next nightly run', async () => {
  drive().limit(folder(), false);
  await night();
  expect([isLimited(), openTo(), lastEntry()]).toEqual([true, mayOpen, 'dibatasi']);
});

test('a nightly run killed between granting and limiting is completed by the next, which grants nothing twice', async () => {
  drive().limit(folder(), false);
  for (const person of [ppid, kul.staff, kul.head]) drive().share(folder(), person, null);
  office.workspace.onCall = killAt(3, 'after', 'Drive.Permissions.create');
  await night();
  office.workspace.onCall = undefined;
  expect(isLimited()).toBe(false);
  const { calls } = await night();
  expect(calls['Drive.Permissions.create']).toBeUndefined();
  expect([isLimited(), openTo()]).toEqual([true, mayOpen]);
});

test('the folder is not limited while the office’s account cannot get a grant', async () => {
  drive().limit(folder(), false);
  drive().share(folder(), ppid, null);
  office.workspace.onCall = failBefore(1, new Error('Server tidak merespons'), 'Drive.Permissions.create');
  await night();
  office.workspace.onCall = undefined;
  expect(isLimited()).toBe(false);
  await night();
  expect([isLimited(), openTo()]).toEqual([true, mayOpen]);
});

test('a scan opened by hand is a finding, and the nightly run closes it; its owner and its folder keep their access', async () => {
  const name = String(drive().get(fileId())['name']);
  drive().shareLink(fileId(), true);
  drive().share(fileId(), sekretaris, 'reader');
  expect((await finding())?.words).toContain(
    `${PATH} juga dapat dibuka ${sekretaris} (${name}), siapa pun yang memegang tautannya (${name}).`,
  );
  await night();
  expect(await reads(sekretaris)).toBe(false);
  expect(drive().get(fileId())['permissions']).not.toMatchObject(
    expect.arrayContaining([expect.objectContaining({ type: 'anyone' })]) as object,
  );
  for (const person of mayOpen) expect(await reads(person)).toBe(true);
  expect(lastEntry()).toBe(`dicabut ${sekretaris} (${name}), siapa pun yang memegang tautannya (${name})`);
  expect(await finding()).toBeUndefined();
  const before = entries().length;
  await night();
  expect(entries()).toHaveLength(before);
});

test('if Google declines, Kesehatan reports it, the log gets one entry, and the run that succeeds is logged', async () => {
  drive().limit(folder(), false);
  office.workspace.onCall = failAlways('Drive.Files.update', forbidden());
  expect((await office.ask(ppid, 'repair', FINDING)).notes.join()).toContain(`${PATH}: dibatasi`);
  const before = entries().length;
  expect((await finding())?.words).toContain('Google menolaknya');
  await night();
  await night();
  expect(entries()).toHaveLength(before);
  office.workspace.onCall = undefined;
  await night();
  expect([isLimited(), lastEntry()]).toEqual([true, 'dibatasi']);
  expect(await finding()).toBeUndefined();
});

test('a trigger without access loses nothing: the move waits, no file counts as missing, and the folder’s owner grants access', async () => {
  await office.ask(pelaksana, 'amendRows', 'lokasiTercetak', ['KUL-0001', 'KUL-0002'], 'Lemari 1');
  await office.ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
  await office.ask(ppid, 'sendReport', null);
  await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
  await office.ask(kul.staff, 'answerCarried', 'KUL', [], true, false);
  await office.ask(kul.staff, 'addRows', 'KUL', [{ year: 2024, category: 'berkala', title: 'Berkas Lama' }]);
  await drop('KUL-0003 Berkas Lama.pdf');
  await coordinated({
    'KUL-0001': ['diterima', ''],
    'KUL-0002': ['diterima', ''],
    'KUL-0003': ['diusulkan dikecualikan', 'data pribadi'],
  });
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  drive().share(folder(), ppid, null);
  await night();
  expect(scan()).toMatchObject({
    Tempat: 'Arsip/2025/KUL/berkala',
    Alasan: 'folder arsip belum dibagikan kepada yang memindahkan',
  });
  const { findings } = await office.ask(ppid, 'checkHealth');
  expect(findings.find(({ id }) => id === `${FINDING}:tak-terbaca`)?.words).toContain(PATH);
  drive().share(folder(), sekretaris, 'reader');
  expect((await office.ask(pelaksana, 'repair', FINDING)).notes).toEqual([]);
  expect(openTo()).toEqual(mayOpen);
  await night();
  expect(scan()).toMatchObject({ Tempat: 'Arsip/2025/KUL/berkala', Alasan: '' });
  expect(drive().pathOf(fileId())).toContain('/Arsip/2025/KUL/berkala/');
  expect(await reads(tph.staff)).toBe(true);
});

test('a folder whose creation was interrupted before limiting is found again and limited by the next person', async () => {
  const path = PATH.replace('2025', '2024');
  office.workspace.onCall = killAt(2, 'after', 'Drive.Permissions.create');
  await expect(office.tryTo(pelaksana, 'archiveScans')).rejects.toThrow('killed');
  office.workspace.onCall = undefined;
  expect(drive().get(folder(path))['inheritedPermissionsDisabled']).toBe(false);
  await office.ask(pelaksana, 'archiveScans');
  expect(drive().get(folder(path))['inheritedPermissionsDisabled']).toBe(true);
  expect(openTo(path)).toEqual(mayOpen);
});

test('Kesehatan and the night go on where the id of the main folder is blank', async () => {
  const cell = { Bagian: 'Folder', Uraian: 'Utama' };
  const kept = office
    .table('Pengaturan')
    .find((row) => row['Bagian'] === 'Folder' && row['Uraian'] === 'Utama');
  await office.typeBeside('Pengaturan', cell, 'Nilai', '', ppid);
  await office.ask(ppid, 'checkHealth');
  expect((await night()).logs.filter((line) => line.includes('ERROR'))).toEqual([]);
  await office.typeBeside('Pengaturan', cell, 'Nilai', kept?.['Nilai'] ?? '', ppid);
});
