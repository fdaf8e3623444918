import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { makeScan } from '../../../demo/scans';
import { pelaksana, ppid, units } from '../../../demo/people';
import type { Execution } from '../../../emulator';
import { renderXlsx } from '../../../src/render/xlsx/render-xlsx';
import { digest } from '../../../src/render/digest';
import { paperToken } from '../../../src/domain/papers/paper-token';
import { killEach } from '../kill-each';
import { localOffice, type LocalOffice } from '../local-office';

/** Papers come back signed: uploaded, or dropped into the folder; each is recognised by the code that it was printed with. */
const kul = units[0]!;
const PAPERS = 'Dokumentasi Informasi Publik/Laporan';
const INBOX = `${PAPERS}/Bertanda tangan`;
const MINUTE = 60_000;
const OTHER_OFFICE = paperToken('inventaris-pdf', 'kantor lain', digest);

let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice({ start: '2026-02-19T08:00:00+07:00' });
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
});
afterEach(() => office.close());

const { find, read, drop, write, list } = {
  find: (path: string): string => office.workspace.drive.find(path) ?? '',
  read: (path: string): Buffer => office.workspace.drive.read(office.workspace.drive.find(path) ?? ''),
  drop: (name: string, bytes: Uint8Array): string =>
    office.workspace.drive.drop(find(INBOX), name, Buffer.from(bytes)),
  write: (id: string, bytes: Uint8Array): void => office.workspace.drive.write(id, Buffer.from(bytes)),
  list: (path: string): readonly string[] => office.workspace.drive.list(find(path)).map(({ name }) => name),
};
const scan = (content: string, page = 1): Buffer => Buffer.from(makeScan('pdf', content, page));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const ledger = () => office.table('Naskah Bertanda Tangan');
const logged = (event: string) => office.table('Log').filter((entry) => entry['Peristiwa'] === event);
const tick = (): Promise<Execution> =>
  office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });

/** The clock sees new files, and takes them in once they were unchanged for two minutes. */
async function takeIn(): Promise<void> {
  for (const minutes of [0, 3]) {
    await office.workspace.clock.advance(minutes * MINUTE);
    await tick();
  }
}

/** Makes the lists of all units; the code of KUL's list. */
async function printed(output = 'inventaris-pdf'): Promise<string> {
  await office.ask(ppid, 'makeOutput', output);
  const { papers } = await office.ask(ppid, 'viewPapers');
  return papers.find(({ name, state }) => name.includes('Keuangan') && state === 'waiting')?.token ?? '';
}

const paper = async (token: string) =>
  (await office.ask(ppid, 'viewPapers')).papers.find((each) => each.token === token);

const upload = (token: string, bytes: Uint8Array, name = 'hasil pindai.pdf') =>
  [token, { name, mimeType: 'application/pdf', base64: Buffer.from(bytes).toString('base64') }] as const;

test('each paper of a file waits for its signature under its own code, printed again or not', async () => {
  const token = await printed();
  expect(await printed()).toBe(token);
  const { papers } = await office.ask(ppid, 'viewPapers');
  expect(papers.map(({ state }) => state)).toEqual(units.map(() => 'waiting'));
  expect(new Set(papers.map((each) => each.token)).size).toBe(units.length);
  const { papers: count } = await office.ask(ppid, 'viewOverview');
  expect(count).toEqual({ waiting: units.length, unclear: 0 });
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(2);
  expect((await office.ask(kul.staff, 'viewOverview')).papers).toEqual({ waiting: 0, unclear: 0 });
});

test('an uploaded copy is stored beside its paper, with its hash in the Log', async () => {
  const token = await printed();
  const bytes = scan('bertanda tangan');
  await office.ask(kul.staff, 'uploadScan', ...upload(token, bytes));
  expect(ledger()).toMatchObject([
    { ID: 'S-0001', Status: 'tersimpan', Tempat: 'Laporan', 'Kode Naskah': token, 'SHA-256': sha256(bytes) },
  ]);
  expect(office.table('Pindaian')).toEqual([]);
  const [copy] = (await paper(token))?.copies ?? [];
  expect(list(PAPERS)).toContain(copy?.name);
  expect(read(`${PAPERS}/${copy?.name}`).equals(bytes)).toBe(true);
  expect(await paper(token)).toMatchObject({ state: 'returned' });
  expect(logged('NASKAH_KEMBALI')).toMatchObject([
    { Objek: token, Rincian: expect.stringContaining(sha256(bytes)) as string },
  ]);
  // Sent once more, as after a lost response.
  expect(await office.ask(kul.staff, 'uploadScan', ...upload(token, bytes))).toMatchObject({ kept: true });
  expect(ledger()).toHaveLength(1);
});

test('a dropped file is recognised by the code in its name, in any spelling', async () => {
  const token = await printed();
  drop(`ttd ${token.toLowerCase().replace(/-/g, ' ').replace(/0/g, 'o')}.pdf`, scan('dijatuhkan'));
  await takeIn();
  expect(ledger()).toMatchObject([{ Status: 'tersimpan', 'Kode Naskah': token }]);
  expect(list(INBOX)).toEqual([]);
  await tick();
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(4);
});

test('an electronically signed PDF is recognised by the codes in its pages, whatever its name', async () => {
  const token = await printed();
  const file = await PDFDocument.load(read(`${PAPERS}/Daftar Inventaris.pdf`));
  drop('dokumen (1).pdf', await file.save());
  await takeIn();
  const { papers } = await office.ask(ppid, 'viewPapers');
  expect(papers.map(({ state }) => state)).toEqual(units.map(() => 'returned'));
  // Only the pages of one unit.
  const [row] = ledger();
  expect(row?.['Kode Naskah']?.split(', ')).toContain(token);
  const one = await PDFDocument.create();
  const [first] = await one.copyPages(file, [0]);
  if (first) one.addPage(first);
  drop('satu.pdf', await one.save());
  await takeIn();
  expect(ledger()[1]).toMatchObject({ Status: 'tersimpan', 'Kode Naskah': token });
});

test('a scan without a code stays in the folder, is a task, and one click stores it', async () => {
  const token = await printed();
  const bytes = scan('tanpa kode');
  drop('img001.pdf', bytes);
  await takeIn();
  expect(list(INBOX)).toEqual(['img001.pdf']);
  expect((await office.ask(pelaksana, 'viewOverview')).papers.unclear).toBe(1);
  const [file] = (await office.ask(kul.staff, 'viewPapers')).files.waiting;
  const { base64 } = await office.ask(kul.staff, 'readScan', file?.id ?? '');
  expect(Buffer.from(base64, 'base64').equals(bytes)).toBe(true);
  await office.ask(kul.staff, 'pairScan', file?.id ?? '', [token]);
  expect(await paper(token)).toMatchObject({ state: 'returned' });
  expect(list(INBOX)).toEqual([]);
  expect(await office.tryTo(kul.staff, 'pairScan', 'S-0001', [token])).toMatchObject({
    code: 'SCAN_NOT_WAITING',
  });
});

test('a copy of a former issue is stored and said to be one; the present issue still waits', async () => {
  const former = await printed();
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Renstra', year: 2025, category: 'berkala' }]);
  await office.workspace.clock.advance(MINUTE);
  const present = await printed();
  expect(present).not.toBe(former);
  drop(`${former}.pdf`, scan('versi lama'));
  await takeIn();
  expect(await paper(former)).toMatchObject({
    state: 'replaced',
    words: 'Versi yang diganti pada 19 Februari 2026',
    copies: [{ reason: '' }],
  });
  expect(await paper(present)).toMatchObject({ state: 'waiting', copies: [] });
});

test('a code of no paper of this office, or a mistyped one, is not guessed', async () => {
  const token = await printed();
  const wrong = token.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
  drop(`${wrong}.pdf`, scan('keliru'));
  drop(`${OTHER_OFFICE}.pdf`, scan('kantor lain'));
  await takeIn();
  expect(ledger().map((row) => row['Status'])).toEqual(['menunggu', 'menunggu']);
  expect(await office.tryTo(kul.staff, 'uploadScan', ...upload(OTHER_OFFICE, scan('x')))).toMatchObject({
    code: 'PAPER_UNKNOWN',
  });
});

test.each([
  ['empty', 'a.pdf', Buffer.alloc(0), 'kosong'],
  ['a program', 'a.pdf', Buffer.from('MZ'.padEnd(3_000, '\0')), 'program'],
  ['a workbook', 'a.xlsx', Buffer.from(renderXlsx([{ name: 'A', columns: [], rows: [] }])), 'jenis'],
])('%s is put aside with its reason and can be taken back', async (_what, name, bytes, reason) => {
  const token = await printed();
  drop(`${token} ${name}`, bytes);
  await takeIn();
  expect(ledger()).toMatchObject([{ Status: 'karantina', Alasan: reason }]);
  expect(await paper(token)).toMatchObject({ state: 'waiting' });
  await office.ask(kul.staff, 'resolveScan', 'S-0001', 'coba lagi');
  expect(list(INBOX)).toEqual([`${token} ${name}`]);
  const sent = await office.tryTo(kul.staff, 'uploadScan', ...upload(token, bytes, name));
  if (bytes.length > 0) expect(sent).toMatchObject({ code: 'FILE_REFUSED' });
});

test('the same file twice is a duplicate', async () => {
  const token = await printed();
  const bytes = scan('sama');
  drop(`${token}.pdf`, bytes);
  drop(`salinan ${token}.pdf`, bytes);
  await takeIn();
  expect(ledger().map((row) => row['Status'])).toEqual(['tersimpan', 'duplikat']);
  expect((await paper(token))?.copies).toHaveLength(1);
});

test('a copy that is changed later is noticed by the clock and by the nightly check', async () => {
  const token = await printed();
  await office.ask(kul.staff, 'uploadScan', ...upload(token, scan('asli')));
  const fileId = ledger()[0]?.['ID Berkas'] ?? '';
  await office.workspace.clock.advance(MINUTE);
  write(fileId, scan('diubah', 2));
  await office.workspace.clock.advance(MINUTE);
  await tick();
  expect(ledger()).toMatchObject([{ Status: 'menunggu', Alasan: 'isi berkas berubah' }]);
  expect((await office.ask(ppid, 'viewOverview')).papers.unclear).toBe(1);
  expect(await paper(token)).toMatchObject({ state: 'waiting' });
});

test('a paper that will not be signed is no longer waited for, until it is made again', async () => {
  const token = await printed();
  await office.ask(ppid, 'dropPaper', token);
  expect(await paper(token)).toMatchObject({ state: 'dropped' });
  await printed();
  expect(await paper(token)).toMatchObject({ state: 'waiting' });
});

test('wherever the clock is killed, a dropped copy is stored once', async () => {
  const token = await printed();
  const killed = await killEach(
    () => office,
    async (turn) => {
      drop(`${turn} ${token}.pdf`, scan('terputus', turn));
      await office.workspace.clock.advance(MINUTE);
      await tick();
      await office.workspace.clock.advance(3 * MINUTE);
      return tick;
    },
    async () => {
      await office.workspace.clock.advance(11 * MINUTE);
      await tick();
      await tick();
    },
  );
  expect(killed).toBeGreaterThan(4);
  await office.workspace.clock.advance(11 * MINUTE);
  await tick();
  expect(ledger().map((row) => row['Status'])).toEqual(Array(killed + 1).fill('tersimpan'));
  expect((await paper(token))?.copies).toHaveLength(killed + 1);
  expect(list(PAPERS).filter((name) => name.includes('TTD'))).toHaveLength(killed + 1);
}, 300_000);

test('wherever an upload is killed, sending it again stores it once', async () => {
  const token = await printed();
  const killed = await killEach(
    () => office,
    (turn) => () =>
      office.workspace.run({
        function: 'uploadScan',
        args: [...upload(token, scan('unggah', turn), `${turn}.pdf`)],
        as: kul.staff,
        from: 'page',
      }),
    async (turn) => {
      await office.ask(kul.staff, 'uploadScan', ...upload(token, scan('unggah', turn), `${turn}.pdf`));
    },
  );
  expect(killed).toBeGreaterThan(10);
  await office.workspace.clock.advance(11 * MINUTE);
  await tick();
  await takeIn();
  expect(ledger().map((row) => row['Status'])).toEqual(Array(killed + 1).fill('tersimpan'));
}, 300_000);

test('wherever making a paper is killed, making it again lists it once', async () => {
  const killed = await killEach(
    () => office,
    () => () =>
      office.workspace.run({ function: 'makeOutput', args: ['inventaris-pdf'], as: ppid, from: 'page' }),
    async () => {
      await printed();
      expect(office.table('Naskah')).toHaveLength(units.length);
    },
  );
  expect(killed).toBeGreaterThan(4);
}, 300_000);
