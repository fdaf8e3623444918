import { makeScan } from '../../../demo/scans';
import { ppid, units } from '../../../demo/people';
import type { CallNotice } from '../../../emulator';
import { localOffice, type LocalOffice } from '../local-office';

/** A file that is not a scan is never filed, whichever way it takes; on the built bundle. */
const kul = units[0]!;
const MINUTE = 60_000;

let office: LocalOffice;
let inbox: string;
beforeEach(async () => {
  office = await localOffice({ start: '2026-02-19T08:00:00+07:00' });
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const rows = ['Neraca', 'Laporan', 'Daftar Gaji'].map((title) => ({
    title,
    year: 2025,
    category: 'berkala' as const,
  }));
  await office.ask(kul.staff, 'addRows', 'KUL', rows);
  inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
});
afterEach(() => office.close());

const pdf = (text = 'isi', seed = 1): Uint8Array => makeScan('pdf', text, seed);
const locked = Buffer.from(
  Buffer.from(pdf())
    .toString('latin1')
    .replace(/trailer\s*<</, '$& /Encrypt 99 0 R'),
  'latin1',
);
const noScans = [
  ['a program', 'program', Buffer.alloc(5_000, 'MZ')],
  ['an empty file', 'kosong', Buffer.alloc(0)],
  ['a PDF that was cut off', 'rusak', Buffer.from(pdf().slice(0, 300))],
  ['a PDF behind a password', 'terkunci', locked],
  ['a page of text', 'jenis', Buffer.from('halo '.repeat(50))],
] as const;

const drop = (name: string, bytes: Uint8Array, owner = kul.staff): string =>
  office.workspace.drive.drop(inbox, name, bytes, { owner });
const write = (id: string, bytes: Uint8Array) => office.workspace.drive.write(id, bytes);
const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
const later = (minutes: number) => office.workspace.clock.advance(minutes * MINUTE);
/** Two trigger runs, three minutes apart. */
async function settle(): Promise<void> {
  await tick();
  await later(3);
  await tick();
}
const ledger = () => office.table('Pindaian');
const pair = (row = 'KUL-0003', scan = 'P-0001') => office.tryTo(kul.staff, 'pairScan', scan, [row]);
const resolve = (verdict: 'coba lagi' | 'bukan sama' | 'bukan untuk kami' | 'sama', scan = 'P-0001') =>
  office.tryTo(kul.staff, 'resolveScan', scan, verdict);
const filed = () => ledger().filter((row) => row['Status'] === 'tersimpan');
const refused = (reason: RegExp) => ({
  ok: false,
  code: 'FILE_REFUSED',
  message: expect.stringMatching(reason) as string,
});

describe.each(noScans)('%s', (_what, reason, bytes) => {
  test('in Karantina is not filed by pairing it with a row', async () => {
    drop('Daftar Gaji.pdf', bytes);
    await settle();
    expect(ledger()).toMatchObject([{ Status: 'karantina', Alasan: reason }]);
    expect(await pair()).toMatchObject({ ok: false, code: 'FILE_REFUSED' });
    expect(ledger()).toMatchObject([{ Status: 'karantina', Tempat: 'Karantina', 'ID Inventaris': '' }]);
  });

  test('is not filed by any decision about it and the trigger runs and pairings that follow', async () => {
    drop('Daftar Gaji.pdf', bytes);
    await settle();
    for (const verdict of ['bukan untuk kami', 'bukan sama', 'sama', 'coba lagi'] as const) {
      await resolve(verdict);
      await pair();
      await settle();
      await pair();
    }
    expect(filed()).toEqual([]);
    expect(ledger()).toMatchObject([{ Status: 'karantina', Alasan: reason }]);
  });
});

describe.each([noScans[0], noScans[1]])('%s', (_what, _reason, bytes) => {
  test('that replaced a waiting scan is not filed by pairing it', async () => {
    const id = drop('entah.pdf', pdf());
    await settle();
    expect(ledger()).toMatchObject([{ Status: 'menunggu' }]);
    write(id, bytes);
    expect(await pair()).toMatchObject({ ok: false, code: 'FILE_REFUSED' });
    expect(filed()).toEqual([]);
    expect(ledger()).toMatchObject([{ Tempat: 'Masuk/KUL' }]);
  });

  test('that replaced a second version is not filed by pairing it', async () => {
    drop('KUL-0003.pdf', pdf());
    await settle();
    const id = drop('KUL-0003 v2.pdf', pdf('baru', 2));
    await settle();
    expect(ledger()[1]).toMatchObject({ Status: 'menunggu', Alasan: 'versi baru?' });
    write(id, bytes);
    expect(await pair('KUL-0003', 'P-0002')).toMatchObject({ ok: false, code: 'FILE_REFUSED' });
    expect(filed()).toHaveLength(1);
  });

  test('that replaced a copy is not filed as a document of its own', async () => {
    drop('KUL-0001.pdf', pdf());
    await settle();
    const id = drop('KUL-0002.pdf', pdf());
    await settle();
    expect(ledger()[1]).toMatchObject({ Status: 'duplikat' });
    write(id, bytes);
    await resolve('bukan sama', 'P-0002');
    expect(await pair('KUL-0002', 'P-0002')).toMatchObject({ ok: false, code: 'FILE_REFUSED' });
    expect(filed()).toHaveLength(1);
  });

  test('that replaced a filed scan is not the scan of the row, and pairing does not make it one', async () => {
    drop('KUL-0001.pdf', pdf(), ppid);
    await settle();
    await later(5);
    write(ledger()[0]!['ID Berkas']!, bytes);
    await tick();
    expect(ledger()).toMatchObject([{ Status: 'menunggu', Alasan: 'isi berkas berubah' }]);
    expect(await pair('KUL-0001')).toMatchObject({ ok: false, code: 'FILE_REFUSED' });
    expect(filed()).toEqual([]);
  });
});

test('the refusal says what the file is and how to correct it', async () => {
  drop('Daftar Gaji.pdf', noScans[2][2]);
  await settle();
  expect(await pair()).toMatchObject(refused(/rusak atau terpotong. Pindai atau unggah ulang/));
});

test('a file that was corrected in place can be paired at once', async () => {
  const id = drop('Daftar Gaji.pdf', noScans[2][2]);
  await settle();
  write(id, pdf());
  expect(await pair()).toMatchObject({ ok: true, value: { moved: 1 } });
  expect(filed()).toMatchObject([{ Isi: 'pdf', 'ID Inventaris': 'KUL-0003' }]);
});

test('a waiting scan that was replaced by another scan is filed with its current content', async () => {
  const id = drop('entah.pdf', pdf());
  await settle();
  write(id, pdf('lain', 9));
  await pair();
  const file = office.workspace.drive
    .getAll([filed()[0]?.['ID Berkas'] ?? ''])
    .values()
    .next().value;
  expect(filed()).toMatchObject([{ 'SHA-256': file?.['sha256Checksum'] }]);
});

describe('a file whose content could not be read', () => {
  /** Declines every request for bytes for the rest of the day. */
  const withoutDownloads = () => {
    office.workspace.onCall = ({ service, method, phase }: CallNotice) => {
      if (phase === 'before' && `${service}.${method}` === 'UrlFetchApp.fetchAll')
        throw new Error('Service invoked too many times for one day: urlfetch.');
    };
  };
  afterEach(() => {
    office.workspace.onCall = undefined;
  });

  test('is recorded, and filed once its content was read', async () => {
    drop('KUL-0001.pdf', pdf());
    drop('KUL-0002.pdf', noScans[0][2]);
    withoutDownloads();
    await settle();
    expect(ledger().map((row) => [row['Status'], row['Isi']])).toEqual([
      ['terlihat', ''],
      ['terlihat', ''],
    ]);
    office.workspace.onCall = undefined;
    await tick();
    expect(Object.fromEntries(ledger().map((row) => [row['Nama Asli'], row['Status']]))).toEqual({
      'KUL-0001.pdf': 'tersimpan',
      'KUL-0002.pdf': 'karantina',
    });
  });

  test('is not paired before, and is moved to Karantina after a day', async () => {
    drop('entah.pdf', pdf());
    withoutDownloads();
    await settle();
    office.workspace.clock.skip(24 * 60 * MINUTE);
    await later(5);
    await tick();
    expect(ledger()).toMatchObject([{ Status: 'karantina', Alasan: 'belum-dibaca' }]);
    expect(await pair()).toMatchObject(refused(/belum dapat dibaca/));
    office.workspace.onCall = undefined;
    expect(await pair()).toMatchObject({ ok: true, value: { moved: 1 } });
  });

  test('and was then replaced does not keep the kind of the former content', async () => {
    const id = drop('KUL-0001.pdf', pdf());
    await tick();
    write(id, noScans[0][2]);
    withoutDownloads();
    await settle();
    expect(ledger()).toMatchObject([{ Status: 'terlihat', Isi: '' }]);
  });
});

describe('cells of the ledger that are typed by hand', () => {
  const type = (id: string, header: string, text: string) =>
    office.typeBeside('Pindaian', { ID: id }, header, text, kul.staff);
  const states = () => ledger().map((row) => [row['ID'], row['Status'], row['ID Inventaris']]);

  test('file no program, give a scan to no other document, and are written back and named', async () => {
    drop('KUL-0001.pdf', pdf());
    drop('KUL-0002.pdf', noScans[0][2]);
    await settle();
    const before = states();
    expect(before.map(([, state]) => state).sort()).toEqual(['karantina', 'tersimpan']);
    const aside = before.find(([, state]) => state === 'karantina')?.[0] ?? '';
    const stored = before.find(([, state]) => state === 'tersimpan')?.[0] ?? '';
    await type(aside, 'Status', 'tersimpan');
    await type(aside, 'ID Inventaris', 'KUL-0002');
    await type(stored, 'ID Inventaris', 'KUL-0003');
    await office.ask(kul.staff, 'finishStep', { number: 1, lane: 'KUL' });
    const finished = await office.tryTo(kul.staff, 'finishStep', { number: 2, lane: 'KUL' });
    expect(finished.ok ? [] : finished.details.map((each) => each.split(':')[0])).toEqual([
      'KUL-0002 "Laporan"',
      'KUL-0003 "Daftar Gaji"',
    ]);
    await office.ask(kul.staff, 'auditRows');
    expect(ledger()).toMatchObject(
      before.map(([id, state]) => ({
        ID: id,
        Status: state,
        ...(state === 'tersimpan'
          ? { 'ID Inventaris': 'KUL-0001' }
          : { Alasan: 'status diketik dengan tangan' }),
      })),
    );
  });
});
