import { createHash } from 'node:crypto';
import { pelaksana, ppid, sekretaris, units } from '../../../demo/people';
import type { Execution } from '../../../emulator';
import { killAt } from '../../../emulator/faults';
import { logFault } from '../../../simulate/log-fault';
import type { PublishedSnapshot } from '../../../src/domain/publication/snapshot';
import { confirmEntries } from '../confirm-entries';
import { killEach } from '../kill-each';
import { localOffice, type LocalOffice } from '../local-office';

const kul = units[0]!;
const FOLDER = 'Terbitan Dokumentasi Informasi Publik';
const FILE = `${FOLDER}/daftar-informasi-publik.json`;

let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice();
  await type(2, { ID: 'DIP-0001', No: '1', 'Judul Informasi': 'Neraca', ...standing });
  await type(3, { ID: 'DIP-0002', No: '2', 'Judul Informasi': 'Rencana Kerja', ...standing });
  await confirm('DIP-0001', 'DIP-0002');
}, 60_000);
afterAll(() => office.close());

const standing = { Kategori: 'berkala', Status: 'berlaku', 'Sub Bagian': 'KUL', Tahun: '2025' };

const confirm = (...ids: readonly string[]) => confirmEntries(office, ...ids);

/** Types a line of the DIP. */
async function type(row: number, cells: Readonly<Record<string, string>>): Promise<void> {
  const [headers = []] = office.workspace.sheets.values('DIP');
  for (const [header, text] of Object.entries(cells))
    await office.workspace.sheets.type('DIP', `${letter(headers.indexOf(header))}${row}`, text, ppid);
}
const letter = (index: number): string => String.fromCharCode(65 + index);

const fileId = (): string => office.workspace.drive.find(FILE) ?? '';
const textOf = (): string => office.workspace.drive.read(fileId()).toString('utf8');
const snapshot = (): PublishedSnapshot => JSON.parse(textOf()) as PublishedSnapshot;
const titles = (): readonly string[] => snapshot().entries.map(({ title }) => title);
const log = () =>
  office.table('Log').filter((row) => /^(DIP_TERBIT|DIP_MENERBITKAN|TERBITAN_)/.test(row['Peristiwa'] ?? ''));
const events = (): readonly string[] => log().map((row) => row['Peristiwa'] ?? '');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const setting = (label: string): string =>
  office.table('Pengaturan').find((row) => row['Bagian'] === 'Sistem' && row['Uraian'] === label)?.[
    'Nilai'
  ] ?? '';

const expectWholeChain = (): void =>
  expect(logFault(office.table('Log'), office.table('Pengaturan'))).toBeUndefined();

/** The log's last entry matches the content of the file. */
function expectTold(): void {
  const last = log().at(-1);
  expect([last?.['Peristiwa'], last?.['Objek']]).toEqual(['DIP_TERBIT', fileId()]);
  expect(last?.['Rincian']).toContain(`sha256 ${sha256(textOf())}`);
  expect(setting('Terbitan')).toBe('terbit');
  expectWholeChain();
}

test('the first publication, interrupted just after the file was created, is completed with that same file', async () => {
  office.workspace.onCall = killAt(1, 'after', 'Drive.Files.create');
  const dead = await office.workspace.run({ function: 'publishDip', as: ppid, from: 'page' });
  office.workspace.onCall = undefined;
  expect(dead.status).toBe('killed');
  const before = fileId();
  expect(before).not.toBe('');
  expect((await office.ask(ppid, 'previewPublication')).state).toBe('terputus');
  const { message } = await office.ask(pelaksana, 'publishDip');
  expect(message).toContain('2 informasi');
  const stored = office.workspace.drive.list(office.workspace.drive.find(FOLDER) ?? '');
  expect(stored.map(({ name }) => name).sort()).toEqual([
    'daftar-informasi-publik.json',
    'salinan-daftar-informasi-publik.json',
  ]);
  expect(stored.find(({ name }) => name === 'daftar-informasi-publik.json')?.id).toBe(before);
  expect(titles()).toEqual(['Neraca', 'Rencana Kerja']);
  expectTold();
});

test('a line typed into the sheet DIP is reported and not published until the PPID has reinstated it', async () => {
  await type(4, { ID: 'DIP-0009', No: '9', 'Judul Informasi': 'Diketik', ...standing });
  const { preview } = await office.ask(ppid, 'previewPublication');
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(2);
  expect(preview).toMatchObject({ isSame: true, notes: [expect.stringContaining('DIP-0009 Diketik')] });
  await office.ask(ppid, 'publishDip');
  expect(titles()).toEqual(['Neraca', 'Rencana Kerja']);
  await confirm('DIP-0009');
  expect((await office.ask(ppid, 'previewPublication')).preview?.added.lines).toEqual(['DIP-0009 Diketik']);
  await office.ask(ppid, 'withdrawEntry', 'DIP-0009', 'bukan informasi publik');
  await type(4, { Status: 'berlaku' });
  expect((await office.ask(ppid, 'previewPublication')).preview?.isSame).toBe(true);
  await office.workspace.sheets.deleteRow('DIP', 3, ppid);
});

test('unchanged entries are not written again, and opening costs two calls', async () => {
  const before = [textOf(), office.workspace.drive.get(fileId())['headRevisionId'], events().length];
  await office.workspace.clock.advance(60_000);
  const { message } = await office.ask(ppid, 'publishDip');
  expect(message).toContain('Tidak ada yang berubah');
  expect([textOf(), office.workspace.drive.get(fileId())['headRevisionId'], events().length]).toEqual(before);
  const { preview, count } = await office.ask(ppid, 'previewPublication');
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(2);
  expect([preview?.isSame, count]).toEqual([true, 2]);
});

test('the preview says what will be added, changed and withdrawn, and publishing does just that in place', async () => {
  const [id, first] = [fileId(), snapshot()];
  await type(4, { ID: 'DIP-0003', No: '3', 'Judul Informasi': 'Renstra', ...standing });
  await confirm('DIP-0003');
  await type(2, { Status: 'ditarik' });
  await type(3, { 'Judul Informasi': 'Rencana Kerja 2025' });
  const { preview } = await office.ask(ppid, 'previewPublication');
  expect(preview).toMatchObject({
    isSame: false,
    added: { count: 1, lines: ['DIP-0003 Renstra'] },
    changed: { count: 1, lines: ['DIP-0002 Rencana Kerja 2025: judul'] },
    withdrawn: { count: 1, lines: ['DIP-0001'] },
  });
  await office.ask(ppid, 'publishDip');
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(10);
  expect(fileId()).toBe(id);
  const { entries, withdrawn, publishedAt } = snapshot();
  expect(
    entries.map(({ id: number, firstPublishedAt, changedAt }) => [number, firstPublishedAt, changedAt]),
  ).toEqual([
    ['DIP-0002', first.publishedAt, publishedAt],
    ['DIP-0003', publishedAt, publishedAt],
  ]);
  expect(withdrawn).toEqual([
    { id: 'DIP-0001', number: 1, firstPublishedAt: first.publishedAt, withdrawnAt: publishedAt },
  ]);
  expect(textOf()).not.toContain('Neraca');
  expectTold();
});

test('killed at any call, it is completed by the next publication, and the log matches the file', async () => {
  const title = (call: number) => `Renstra ${call}`;
  const prepare = async (call: number) => {
    await type(4, { 'Judul Informasi': title(call) });
    return () => office.workspace.run({ function: 'publishDip', as: ppid, from: 'page' });
  };
  const look = async (call: number) => {
    await office.workspace.clock.advance(60_000);
    await office.ask(ppid, 'publishDip');
    expect(titles()).toContain(title(call));
    expectTold();
  };
  const deaths = await killEach(() => office, prepare, look);
  expect(deaths).toBeGreaterThanOrEqual(6);
});

test('a file that was changed or deleted by hand is written again, and the reply says so', async () => {
  office.workspace.drive.write(fileId(), Buffer.from('{"format":1}'));
  const { preview } = await office.ask(ppid, 'previewPublication');
  expect(preview?.notes).toContainEqual(expect.stringContaining('diubah di luar aplikasi'));
  await office.ask(ppid, 'publishDip');
  expect(events().slice(-3)).toEqual(['TERBITAN_BERUBAH', 'DIP_MENERBITKAN', 'DIP_TERBIT']);
  const thrown = fileId();
  office.workspace.drive.trash(thrown);
  await office.ask(ppid, 'publishDip');
  expect(fileId()).not.toBe(thrown);
  expect(titles()).toHaveLength(2);
  expectTold();
});

test('only PPID and Pelaksana publish; everybody sees the state, and nobody gets access to the file', async () => {
  const before = [textOf(), events().length];
  for (const person of [sekretaris, kul.staff]) {
    const answer = await office.tryTo(person, 'publishDip');
    expect(answer).toMatchObject({ ok: false, code: 'WRONG_ACTOR' });
    const view = await office.ask(person, 'previewPublication');
    expect(view).toMatchObject({ state: 'terbit', count: 2, may: false, preview: null });
  }
  expect([textOf(), events().length]).toEqual(before);
  const permissions = office.workspace.drive.get(fileId())['permissions'] as readonly { type: string }[];
  expect(permissions.map(({ type: kind }) => kind)).not.toContain('anyone');
});

test('the menu shows what would change, asks, and writes only after a yes', async () => {
  const menu = (...answers: readonly string[]): Promise<Execution> =>
    office.workspace.run({ function: 'publishFromMenu', as: ppid, from: 'menu', answers });
  expect(JSON.stringify((await menu('OK')).ui)).toContain('Tidak ada yang berubah');
  await type(3, { Kategori: 'setiap saat' });
  const before = textOf();
  expect(JSON.stringify((await menu('NO')).ui)).toContain('DIP-0002 Rencana Kerja 2025: kategori');
  expect(textOf()).toBe(before);
  expect(JSON.stringify((await menu('YES', 'OK')).ui)).toContain('DIP sudah terbit: 2 informasi');
  expect(textOf()).not.toBe(before);
});
