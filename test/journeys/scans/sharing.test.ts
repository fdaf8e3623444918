import { failBefore } from '../../../emulator/faults';
import { people, pelaksana, ppid, units } from '../../../demo/people';
import { makeScan } from '../../../demo/scans';
import { localOffice, type LocalOffice } from '../local-office';

/** Staff act under their own accounts: an archive that is not shared with them is invisible to them. */
const [kul] = units as unknown as readonly [(typeof units)[0]];
const FINDING = 'belum-dibagikan';
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
});
afterEach(() => office.close());

const drive = () => office.workspace.drive;
const archive = (): string => drive().find('Dokumentasi Informasi Publik') ?? '';
const unshare = (...persons: readonly string[]): void =>
  persons.forEach((person) => drive().share(archive(), person, null));
const finding = async (person = ppid) =>
  (await office.ask(person, 'checkHealth')).findings.find(({ id }) => id === FINDING);
const shareWith = async () => (await office.ask(ppid, 'repair', FINDING)).notes;
const mayEdit = (file: string): readonly string[] =>
  (drive().get(file)['permissions'] as readonly { emailAddress: string }[]).map(
    ({ emailAddress }) => emailAddress,
  );
const shares = () => office.table('Log').filter((row) => row['Peristiwa'] === 'FOLDER_DIBAGIKAN');
const setRole = (label: string, value: string) =>
  office.typeBeside('Pengaturan', { Bagian: 'Peran', Uraian: label }, 'Nilai', value, ppid);

test('one click shares the folder and the sheet with everybody who has a role, and nobody else', async () => {
  const everyone = people.map(({ email }) => email).sort();
  expect([...mayEdit(archive())].sort()).toEqual(everyone);
  expect([...mayEdit(office.workspace.spreadsheetId)].sort()).toEqual(everyone);
  expect(shares()).toHaveLength(1);
  expect(await finding()).toBeUndefined();
  expect(await office.tryTo(ppid, 'repair', FINDING)).toMatchObject({ ok: false });
});

test('a person without the folder is named, gets access, and can work with scans', async () => {
  unshare(kul.staff, kul.liaison);
  expect((await finding())?.words).toContain(`${kul.liaison}, ${kul.staff}:`);
  const upload = {
    name: 'a.pdf',
    mimeType: 'application/pdf',
    base64: Buffer.from(makeScan('pdf', 'y', 2)).toString('base64'),
  };
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
  expect(await office.tryTo(kul.staff, 'uploadScan', 'KUL-0001', upload)).toMatchObject({ ok: false });
  expect(await shareWith()).toEqual([]);
  expect(shares().at(-1)?.['Rincian']).toBe(`${kul.liaison}, ${kul.staff}`);
  expect(await office.tryTo(kul.staff, 'uploadScan', 'KUL-0001', upload)).toMatchObject({ ok: true });
});

test('a person with the folder but without the sheet is named too', async () => {
  drive().share(office.workspace.spreadsheetId, kul.staff, null);
  expect((await finding())?.words).toContain(kul.staff);
  await shareWith();
  expect(mayEdit(office.workspace.spreadsheetId)).toContain(kul.staff);
});

test('a reader is made an editor', async () => {
  drive().share(archive(), kul.staff, 'reader');
  expect((await finding())?.words).toContain(kul.staff);
  await shareWith();
  expect(await finding()).toBeUndefined();
});

test('an address without a Google account gets no invitation, is named, and does not prevent the other grants', async () => {
  await setRole('Sub Bagian KUL', 'salah.ketik@example.com');
  unshare(kul.liaison);
  const [note, ...more] = await shareWith();
  expect(more).toEqual([]);
  expect(note).toContain('salah.ketik@example.com bukan akun Google');
  expect(mayEdit(archive())).toContain(kul.liaison);
  expect(mayEdit(office.workspace.spreadsheetId)).not.toContain('salah.ketik@example.com');
  expect((await finding())?.words).toContain('kepada salah.ketik@example.com:');
});

test("if Google's sharing limit is reached, completed grants are logged and the others are reported", async () => {
  unshare(kul.staff, kul.head, kul.liaison);
  office.workspace.onCall = failBefore(
    3,
    new Error('Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."'),
    'Drive.Permissions.create',
  );
  const notes = await shareWith();
  office.workspace.onCall = undefined;
  expect(notes.join()).toContain('coba lagi besok');
  expect(shares()).toHaveLength(2);
  await shareWith();
  expect(await finding()).toBeUndefined();
});

test('the command is logged, then the lock is released, then the folder and the sheet are shared', async () => {
  unshare(kul.staff);
  const calls: string[] = [];
  office.workspace.onCall = ({ service, method, phase }) => {
    if (phase === 'after') calls.push(`${service}.${method}`);
  };
  await shareWith();
  office.workspace.onCall = undefined;
  const changes = calls.filter((call) => /batchUpdate|releaseLock|Permissions/.test(call));
  expect(changes.slice(-4)).toEqual([
    'Sheets.Spreadsheets.batchUpdate',
    'LockService.releaseLock',
    'Drive.Permissions.create',
    'Drive.Permissions.create',
  ]);
});

test('is for managers of the office who can see the folder', async () => {
  unshare(kul.staff, pelaksana);
  expect(await office.tryTo(kul.staff, 'repair', FINDING)).toMatchObject({ ok: false });
  expect(await finding(pelaksana)).toBeUndefined();
});
