import { pelaksana, ppid, units } from '../../../demo/people';
import { makeScan } from '../../../demo/scans';
import type { CallNotice } from '../../../emulator';
import { transientErrors } from '../../../emulator/faults';
import { logFault } from '../../../simulate/log-fault';
import { idOf } from '../../../demo/office';
import { localOffice, type LocalOffice } from '../local-office';

/**
 * Actions outside the workbook are recorded last. If Google declines that write, the person is told that the action is done,
 * and
 * the next run records it. One office from inventory to publication; each test continues from the previous one.
 */
const [kul, tph, pdi, phs] = units as unknown as readonly [
  (typeof units)[0],
  (typeof units)[0],
  (typeof units)[0],
  (typeof units)[0],
];
const MINUTE = 60_000;
const NOTED_LATER = /Google sedang tidak menerima catatannya/;
const titles = ['Neraca', 'Rencana Kerja', 'Renstra', 'Laporan Kinerja'];

let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const drafts = titles.map((title) => ({ title, year: 2025, category: 'berkala' as const }));
  await office.ask(kul.staff, 'addRows', 'KUL', drafts);
  for (const { code, staff } of [tph, pdi, phs]) await office.ask(staff, 'declareNihil', code);
  for (const { code, staff } of units) await office.ask(staff, 'finishStep', { number: 1, lane: code });
}, 60_000);
afterAll(() => office.close());

const clock = (minutes: number) => office.workspace.clock.advance(minutes * MINUTE);
const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
const scans = (column: string): readonly string[] =>
  office.table('Pindaian').map((row) => `${row['Nama Asli'] ?? ''}: ${row[column] ?? ''}`);
const letters = (): number => office.workspace.mailbox.list().length;
const setting = (label: string): string =>
  office.table('Pengaturan').find((row) => row['Bagian'] === 'Sistem' && row['Uraian'] === label)?.[
    'Nilai'
  ] ?? '';

const WRITE = 'Sheets.Spreadsheets.batchUpdate';
const EFFECT =
  /^(Drive\.Files\.(update|create|copy)|Drive\.Permissions\.(create|remove)|MailApp\.sendEmail|UrlFetchApp\.fetch)$/;

/** Runs an action while Google declines, in each execution, the writes that follow an announced effect. */
async function unnoted<T>(act: () => Promise<T>, error = transientErrors.tooManyReads()): Promise<T> {
  const stages = new Map<string, 'announced' | 'done'>();
  let declined = 0;
  office.workspace.onCall = ({ service, method, phase, execution }: CallNotice) => {
    const name = `${service}.${method}`;
    const stage = stages.get(execution);
    if (phase === 'before' && name === WRITE && stage === 'done') {
      declined += 1;
      throw error;
    }
    if (phase === 'after' && name === WRITE && !stage) stages.set(execution, 'announced');
    if (phase === 'after' && EFFECT.test(name) && stage) stages.set(execution, 'done');
  };
  try {
    return await act();
  } finally {
    office.workspace.onCall = undefined;
    expect(declined).toBeGreaterThan(0);
  }
}

const drop = (name: string, bytes: Uint8Array = makeScan('pdf', name, name.length)): void => {
  const { drive } = office.workspace;
  const folder = drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  drive.drop(folder, name, bytes, { owner: kul.staff });
};
const base64 = (text: string): string => Buffer.from(makeScan('pdf', text, 9)).toString('base64');
const upload = (name: string) => ({ name, mimeType: 'application/pdf', base64: base64(name) });

test('Periksa pindaian says how many were moved, and the trigger records them', async () => {
  drop('KUL-0001 Neraca.pdf');
  drop('entah.pdf');
  drop('bukan.pdf');
  office.workspace.accounts.suspend(ppid);
  await office.tryTo(kul.staff, 'checkScans');
  await clock(4);
  const checked = await unnoted(() => office.tryTo(kul.staff, 'checkScans'));
  expect(checked).toMatchObject({ ok: true, value: { moved: 1, left: 0 } });
  expect(JSON.stringify(checked)).toMatch(NOTED_LATER);
  expect(scans('Status')).toContain('KUL-0001 Neraca.pdf: memindahkan');
  office.workspace.accounts.restore(ppid);
  await clock(16);
  expect(scans('Status')).toContain('KUL-0001 Neraca.pdf: tersimpan');
});

const waiting = (name: string): string =>
  idOf(office.table('Pindaian').find((row) => row['Nama Asli'] === name) ?? {});

test('a person who assigns a file, or declares it not ours, is told that it is done', async () => {
  const [paired, judged] = [
    await unnoted(() => office.tryTo(kul.staff, 'pairScan', waiting('entah.pdf'), ['KUL-0002'])),
    await unnoted(() => office.tryTo(kul.staff, 'resolveScan', waiting('bukan.pdf'), 'bukan untuk kami')),
  ];
  for (const answer of [paired, judged]) {
    expect(answer).toMatchObject({ ok: true, value: { moved: 1, left: 0 } });
    expect(JSON.stringify(answer)).toMatch(NOTED_LATER);
  }
  await clock(16);
  expect([...scans('Status')].sort()).toEqual([
    'KUL-0001 Neraca.pdf: tersimpan',
    'bukan.pdf: karantina',
    'entah.pdf: tersimpan',
  ]);
});

test('a permanent failure stays a failure', async () => {
  const denied = Object.assign(new Error('The caller does not have permission'), {
    code: 403,
    reason: 'forbidden',
  });
  const judge = () => office.tryTo(kul.staff, 'resolveScan', waiting('bukan.pdf'), 'coba lagi');
  const answer = await unnoted(judge, denied);
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('belum boleh') as string });
  await clock(16);
  expect(scans('Status')).not.toContain('bukan.pdf: memindahkan');
});

test('an upload succeeds with its first click, in one call or in parts, and is filed once', async () => {
  const small = await unnoted(() => office.tryTo(kul.staff, 'uploadScan', 'KUL-0003', upload('renstra.pdf')));
  const large = upload('kinerja.pdf');
  const bytes = Buffer.from(large.base64, 'base64');
  const ends = { head: large.base64, tail: large.base64 };
  const { id } = await office.ask(kul.staff, 'beginUpload', 'KUL-0004', {
    name: large.name,
    mimeType: large.mimeType,
    size: bytes.length,
    ...ends,
  });
  const part = { from: 0, base64: large.base64 };
  office.workspace.quotas.leaveInMinute(kul.staff, 60, 0);
  const early = await office.tryTo(kul.staff, 'sendUpload', 'KUL-0004', id, part);
  expect(early).toMatchObject({
    ok: false,
    message: expect.stringContaining('setelah satu menit') as string,
  });
  await clock(1);
  const sent = await unnoted(() => office.tryTo(kul.staff, 'sendUpload', 'KUL-0004', id, null));
  for (const answer of [small, sent]) expect(JSON.stringify(answer)).toMatch(NOTED_LATER);
  expect(sent).toMatchObject({ ok: true, value: { moves: { moved: 1, left: 0 } } });
  await clock(16);
  expect(scans('Status').slice(3)).toEqual(['renstra.pdf: tersimpan', 'kinerja.pdf: tersimpan']);
});

test('a lock held by a colleague does not make a filed upload fail', async () => {
  office.workspace.onCall = ({ service, method, phase, now }: CallNotice) => {
    if (`${service}.${method}` === 'Drive.Files.update' && phase === 'after')
      office.workspace.locks.hold('script', 20_000, now);
  };
  const again = await office.tryTo(kul.staff, 'uploadScan', 'KUL-0003', upload('renstra baru.pdf'));
  office.workspace.onCall = undefined;
  expect(again).toMatchObject({
    ok: true,
    value: { moved: 1, notedLater: expect.stringMatching(NOTED_LATER) as string },
  });
  await clock(16);
  expect(scans('Status').at(-1)).toBe('renstra baru.pdf: tersimpan');
});

test("the trigger's own run ends without an error, and its next run records what it moved", async () => {
  const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
  drop('kosong.pdf', new Uint8Array());
  await tick();
  await clock(3);
  const runs = await unnoted(async () => [await tick()]);
  expect(runs.map(({ status, logs }) => [status, logs])).toEqual([['completed', []]]);
  await clock(16);
  expect(scans('Status').at(-1)).toBe('kosong.pdf: karantina');
});

test('archived scans are recorded by a second click, which moves none twice', async () => {
  for (const { code, staff } of units) await office.ask(staff, 'finishStep', { number: 2, lane: code });
  const ids = office.table('Inventaris').map(idOf);
  await office.ask(kul.liaison, 'decideRows', 'KUL', ids, 'diterima', '');
  for (const { code, liaison } of units) await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  office.workspace.quotas.leaveInMinute(pelaksana, 60, 0);
  expect(await office.tryTo(pelaksana, 'archiveScans')).toMatchObject({ code: 'PLATFORM' });
  await clock(1);
  const archived = await unnoted(() => office.tryTo(pelaksana, 'archiveScans'));
  expect(archived).toMatchObject({ ok: true, value: { left: 0 } });
  expect(JSON.stringify(archived)).toMatch(NOTED_LATER);
  expect(await office.ask(pelaksana, 'archiveScans')).toEqual({ moved: 5, left: 0 });
  expect(await office.ask(pelaksana, 'archiveScans')).toEqual({ moved: 0, left: 0 });
  await office.ask(kul.staff, 'amendRows', 'lokasiTercetak', ids, 'Lemari 1');
  await office.ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
});

test.each([
  ['sendReport', [null], ['sudah terkirim'], 1],
  ['reviseReport', ['Nama keliru', null], ['', 'sudah terkirim'], 2],
] as const)(
  '%s says that the report was sent, and no second message follows',
  async (name, order, then, sent) => {
    const answer = await unnoted(() => office.tryTo(ppid, name, ...(order as never)));
    expect(answer).toMatchObject({ ok: true, value: { to: ['sekretaris.lahat@example.com'] } });
    expect(JSON.stringify(answer)).toContain('tekan \\"Sudah terkirim\\"; jangan kirim ulang');
    expect(letters()).toBe(sent);
    expect(await office.tryTo(ppid, name, ...(order as never))).toMatchObject({ code: 'MAIL_UNCERTAIN' });
    await office.ask(ppid, name, ...(then as never));
    expect(office.table('Kegiatan')[0]).toMatchObject({ Surel: 'TERKIRIM', Status: 'selesai' });
    expect(letters()).toBe(sent);
  },
);

test('a message that Google declined is reported as unsent, even if the workbook cannot be written either', async () => {
  let refused = false;
  office.workspace.onCall = ({ service, method, phase }) => {
    if (phase !== 'before') return;
    if (service === 'MailApp' && method === 'sendEmail') {
      refused = true;
      throw new Error('Service invoked too many times for one day: email.');
    }
    if (refused && service === 'Sheets.Spreadsheets') throw transientErrors.tooManyReads();
  };
  const answer = await office.tryTo(ppid, 'reviseReport', 'Sekali lagi', null);
  office.workspace.onCall = undefined;
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('Kuota surel') as string });
  await office.ask(ppid, 'reviseReport', '', 'batalkan');
  expect(letters()).toBe(2);
});

const FILE = 'Terbitan Dokumentasi Informasi Publik/daftar-informasi-publik.json';
const published = (): string =>
  office.workspace.drive.read(office.workspace.drive.find(FILE) ?? '').toString('utf8');

test('a publication remains valid, even the first; an entry withdrawn before it is recorded is still removed', async () => {
  const first = await unnoted(() => office.tryTo(ppid, 'publishDip'));
  expect(first).toMatchObject({
    ok: true,
    value: { message: 'DIP sudah terbit: 4 informasi (4 baru, 0 berubah, 0 ditarik).' },
  });
  expect(JSON.stringify(first)).toMatch(NOTED_LATER);
  expect(setting('Terbitan')).toBe('menerbitkan');
  const withdrawn = await unnoted(() => office.ask(ppid, 'withdrawEntry', 'DIP-0004', 'Keliru'));
  expect(withdrawn).toEqual({ words: 'DIP-0004 ditarik.' });
  expect(published()).not.toContain('Laporan Kinerja');
  await night();
  expect(setting('Terbitan')).toBe('terbit');
  expect(published()).toContain('Renstra');
});

test('the first publication is recorded by the nightly run if nobody clicks again', async () => {
  await office.ask(ppid, 'reinstateEntry', 'DIP-0004', 'Ternyata benar');
  await unnoted(() => office.ask(ppid, 'publishDip'));
  await night();
  expect(setting('Terbitan')).toBe('terbit');
});

test('scans are opened and closed with one click, and the nightly run records it', async () => {
  await office.ask(ppid, 'saveSettings', [{ key: 'Publik/Bagikan Pindaian', seen: 'tidak', value: 'ya' }]);
  expect((await unnoted(() => office.ask(ppid, 'checkLinks'))).words).toContain('pindaian dibagikan');
  expect(scans('Dibagikan')).toContain('entah.pdf: membuka');
  await night();
  expect(scans('Dibagikan')).toContain('entah.pdf: terbuka');
  const changed = await unnoted(() => office.ask(ppid, 'withdrawEntry', 'DIP-0002', 'Keliru'));
  expect(changed).toEqual({ words: 'DIP-0002 ditarik.' });
  await night();
  expect(setting('Terbitan')).toBe('terbit');
  expect(scans('Dibagikan')).toContain('entah.pdf: ');
});

test('the log is intact after all of this', () => {
  expect(logFault(office.table('Log'), office.table('Pengaturan'))).toBeUndefined();
});
