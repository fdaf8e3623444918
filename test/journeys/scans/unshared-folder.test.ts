import { pelaksana, ppid, units } from '../../../demo/people';
import { makeScan } from '../../../demo/scans';
import { localOffice, type LocalOffice } from '../local-office';

/** The sheet is shared with colleagues, but the archive's folder in the owner's Drive is not: a common mistake. */
const [kul] = units as unknown as readonly [(typeof units)[0]];
const stranger = 'tamu@example.com';
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
  drive().drop(inbox(), 'Neraca entah.pdf', makeScan('pdf', 'x', 1), { owner: ppid });
  await office.workspace.clock.advance(15 * 60_000);
  for (const person of [kul.staff, pelaksana]) drive().share(archive(), person, null);
});
afterEach(() => office.close());

const drive = () => office.workspace.drive;
const archive = (): string => drive().find('Dokumentasi Informasi Publik') ?? '';
const inbox = (): string => drive().find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
const scan = () => office.table('Pindaian')[0];
const foldersOf = (): readonly string[] =>
  office
    .table('Pengaturan')
    .filter((row) => row['Bagian'] === 'Folder')
    .map((row) => row['Nilai'] ?? '');
const setUpBy = async (person: string): Promise<string> => {
  const { ui } = await office.workspace.run({ function: 'setUp', as: person, from: 'menu' });
  return ui.at(-1)?.message ?? '';
};
const upload = () => ({
  name: 'a.pdf',
  mimeType: 'application/pdf',
  base64: Buffer.from(makeScan('pdf', 'y', 2)).toString('base64'),
});

test('a scan that the caller cannot see does not count as lost; the trigger moves it', async () => {
  const before = foldersOf();
  expect(await office.ask(kul.staff, 'pairScan', 'P-0001', ['KUL-0001'])).toEqual({ moved: 0, left: 1 });
  expect(scan()).toMatchObject({
    Status: 'memindahkan',
    Alasan: 'folder arsip belum dibagikan kepada yang memindahkan',
  });
  await office.workspace.clock.advance(10 * 60_000);
  expect(scan()).toMatchObject({ Status: 'tersimpan', 'ID Inventaris': 'KUL-0001', Alasan: '' });
  expect(foldersOf()).toEqual(before);
});

test('checking and uploading scans report what is missing, and create no folder in the person’s own Drive', async () => {
  const before = foldersOf();
  for (const answer of [
    await office.tryTo(kul.staff, 'checkScans'),
    await office.tryTo(kul.staff, 'uploadScan', 'KUL-0001', upload()),
  ])
    expect(answer).toMatchObject({
      ok: false,
      message: expect.stringContaining('membagikan folder "Dokumentasi Informasi Publik"') as string,
    });
  expect(foldersOf()).toEqual(before);
  expect(office.table('Pindaian')).toHaveLength(1);
});

test('"Siapkan" by a colleague creates no second archive and no second trigger', async () => {
  const before = foldersOf();
  expect(await setUpBy(pelaksana)).toContain(`Minta ${ppid} membagikannya`);
  expect(foldersOf()).toEqual(before);
  drive().share(archive(), pelaksana, 'writer');
  expect(await setUpBy(pelaksana)).toBe('Semua sudah siap; tidak ada yang perlu diperbaiki.');
  expect(office.workspace.triggers.map(({ owner }) => owner)).toEqual([ppid, ppid]);
});

test('only managers of the office may run "Siapkan"', async () => {
  drive().share(office.workspace.spreadsheetId, stranger, 'writer');
  for (const person of [kul.staff, stranger]) expect(await setUpBy(person)).toContain('tidak berwenang');
});

test('Kesehatan says who must share the folder, and repairs nothing', async () => {
  const before = foldersOf();
  const { findings } = await office.ask(pelaksana, 'checkHealth');
  expect(findings.find(({ id }) => id.startsWith('folder-'))).toMatchObject({
    id: 'folder-tidak-dibagikan',
    remedy: { by: 'owner' },
    words: expect.stringContaining(`Minta ${ppid} membagikannya`) as string,
  });
  expect(await office.tryTo(pelaksana, 'repair', 'folder-tidak-dibagikan')).toMatchObject({ ok: false });
  expect(foldersOf()).toEqual(before);
  expect((await office.ask(ppid, 'checkHealth')).findings.map(({ id }) => id)).not.toContain(
    'folder-tidak-dibagikan',
  );
});

test('its owner recreates a deleted folder, a colleague does not', async () => {
  drive().remove(archive());
  drive().share(drive().rootId, pelaksana, 'writer');
  expect(await setUpBy(pelaksana)).toContain(`${ppid} yang menjalankan menu`);
  expect(await setUpBy(ppid)).toContain('folder dibuat');
});

test('the daily trigger of a person who does not own the triggers does nothing', async () => {
  const { calls } = await office.workspace.run({ function: 'dailyTick', as: pelaksana, from: 'trigger' });
  expect(calls).toEqual({ 'Sheets.Spreadsheets.Values.batchGetByDataFilter': 1 });
});
