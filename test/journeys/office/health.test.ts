import { nameOf, pelaksana, ppid, units } from '../../../demo/people';
import type { FindingView } from '../../../src/rpc/contract/contract';
import { localOffice, type LocalOffice } from '../local-office';

const kul = units[0]!;
const HOUR = 3_600_000;
let office: LocalOffice;
afterEach(() => office.close());

const findings = async (person = ppid): Promise<readonly FindingView[]> =>
  (await office.ask(person, 'checkHealth')).findings;
const find = async (id: string): Promise<FindingView | undefined> =>
  (await findings()).find((finding) => finding.id === id);
const ids = async (): Promise<readonly string[]> => (await findings()).map(({ id }) => id);
const setting = (section: string, label: string, value: string) =>
  office.typeBeside('Pengaturan', { Bagian: section, Uraian: label }, 'Nilai', value, ppid);
const valueOf = (key: string) => office.table('Pengaturan').find((row) => row['Kunci'] === key)?.['Nilai'];

/**
 * The findings of every new office: its account is a person's, the page for the phone is not deployed, and the SOP's list of
 * legal bases must be checked.
 */
const usual = ['akun-pribadi', 'halaman-hp', 'dasar-hukum'];

/** The time a person needs to read the page before the next click: Google allows one person 60 reads a minute. */
const readThePage = () => office.workspace.clock.advance(15_000);

/** Repairs an existing finding and expects the office to be as before. */
async function repair(id: string): Promise<readonly string[]> {
  await readThePage();
  expect(await ids()).toContain(id);
  const { notes } = await office.ask(ppid, 'repair', id);
  expect(await ids()).toEqual(usual);
  return notes;
}

describe('a check-up', () => {
  test('finds nothing to repair in a working office, writes nothing, and costs few calls', async () => {
    office = await localOffice();
    expect(await ids()).toEqual(usual);
    const { calls } = office.lastExecution();
    expect(calls['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
    expect(Object.values(calls).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(11);
  });

  test('finds and repairs a column, a sheet and folders that are deleted, in the bin, renamed and moved', async () => {
    office = await localOffice();
    const { sheets, drive } = office.workspace;
    const root = 'Dokumentasi Informasi Publik';
    const at = (path: string): string => drive.find(`${root}/${path}`) ?? '';

    sheets.deleteColumn('Inventaris', sheets.values('Inventaris')[0]!.indexOf('Kategori'));
    expect((await find('kolom:inventaris'))?.words).toContain('Kategori');
    await repair('kolom:inventaris');

    const inbox = at('Masuk/KUL');
    drive.drop(inbox, 'pindaian.pdf', new Uint8Array([1, 2, 3]));
    drive.trash(inbox);
    await repair('folder-terhapus');
    expect(drive.list(at('Masuk/KUL')).map(({ name }) => name)).toEqual(['pindaian.pdf']);
    expect(at('Masuk/KUL')).toBe(inbox);

    const archive = at('Arsip');
    drive.rename(archive, 'Arsip lama');
    expect((await find('folder-berganti-nama'))?.words).toContain('Arsip lama');
    await repair('folder-berganti-nama');
    expect(at('Arsip')).toBe(archive);

    drive.move(at('Laporan'), at('Arsip'));
    await repair('folder-berpindah');
    expect(at('Laporan')).not.toBe('');

    await setting('Folder', 'Karantina', 'bukan-folder-mana-pun');
    await repair('folder-hilang');
    expect(valueOf('Folder/Karantina')).toBe(at('Karantina'));
  });

  test('finds and repairs the triggers: missing, or stopped because their owner left', async () => {
    office = await localOffice();
    const { workspace } = office;
    await workspace.clock.advance(HOUR / 6);
    await setting('Sistem', 'Pemilik Pemicu', pelaksana);
    await setting('Sistem', 'Detak Terakhir', '2026-02-02T09:00:00+07:00');
    expect(await ids()).toEqual(['pemicu-diam', 'akun-kantor:pemicu', ...usual]);
    const { notes } = await office.ask(ppid, 'repair', 'pemicu-diam');
    expect(notes.join()).toContain('5 menit');
    expect(valueOf('Sistem/Pemilik Pemicu')).toBe(ppid);
    expect(workspace.triggers).toHaveLength(2);
    await workspace.clock.advance(HOUR / 6);
    expect(await ids()).toEqual(usual);

    await setting('Sistem', 'Pemilik Pemicu', kul.staff);
    await office.ask(pelaksana, 'repair', 'dasar-hukum');
    expect(await ids()).toEqual(['akun-kantor:pemicu', 'kunci-baris', ...usual]);
    await setting('Sistem', 'Pemilik Pemicu', pelaksana);
    expect((await findings(pelaksana)).map(({ id }) => id)).toContain('pemicu');
    await office.ask(pelaksana, 'repair', 'pemicu');
    expect((await findings(pelaksana)).map(({ id }) => id)).toEqual(['akun-kantor:pemicu', ...usual]);
  });

  test('finds and repairs unreadable values and missing holidays', async () => {
    office = await localOffice();
    await setting('Waktu Standar', 'Tahap 1', 'sebentar saja');
    await repair('pengaturan:Waktu Standar/Tahap 1');
    expect(valueOf('Waktu Standar/Tahap 1')).toBe('1 hari');

    const days = office.table('Hari Libur').length;
    for (const [row, cells] of office.workspace.sheets.values('Hari Libur').entries())
      if (cells[0]?.endsWith('2026'))
        await office.workspace.sheets.type('Hari Libur', `A${row + 1}`, '', ppid);
    await repair('hari-libur:2026');
    expect(office.table('Hari Libur').filter((row) => row['Tanggal'] !== '')).toHaveLength(days);
  });

  test('asks from November for the holidays of the next year, and links to their sheet', async () => {
    office = await localOffice({ start: '2026-11-02T09:00:00+07:00' });
    expect((await find('hari-libur-baru:2027'))?.remedy).toMatchObject({ by: 'sheet' });
    const shown = await office.ask(ppid, 'repair', 'hari-libur-baru:2027');
    expect(shown.notes).toEqual([]);
  });

  test('reports missing people, wrong addresses and people who would work alone, and links to Pengaturan', async () => {
    office = await localOffice();
    await setting('Peran', 'Pelaksana', '');
    await setting('Peran', 'Sekretaris', 'sekretaris@');
    await setting('Peran', 'Tim Penghubung KUL', kul.staff);
    const found = await findings();
    expect(found.map(({ id }) => id)).toEqual([
      'dikecualikan-terbuka',
      'peran-kosong',
      'belum-dipastikan',
      'kunci-baris',
      `empat-mata:KUL/${kul.staff}`,
      'alamat:Peran/Sekretaris',
      ...usual,
    ]);
    const [, empty, , , alone] = found;
    expect(empty?.words).toContain('Sekretaris, Pelaksana');
    expect(alone?.words).toContain('empat mata');
    for (const { remedy } of found.slice(0, 6).filter(({ remedy: { by } }) => by !== 'program'))
      expect(remedy).toMatchObject({ by: 'settings', section: 'Peran' });
    expect(await office.tryTo(ppid, 'repair', 'peran-kosong')).toMatchObject({ code: 'FINDING_GONE' });
  });

  test('names the missing permission, checks the rest, and makes no request without permission', async () => {
    office = await localOffice();
    const { consent, quotas } = office.workspace;
    consent.withdraw(ppid, 'https://www.googleapis.com/auth/drive');
    consent.withdraw(ppid, 'https://www.googleapis.com/auth/script.send_mail');
    const found = await findings();
    expect(found.map(({ id }) => id)).toEqual(['izin', ...usual]);
    expect(found[0]?.words).toContain('mengirim laporan');
    expect(found[0]?.words).toContain('Klik menu Dokumentasi > Buka sidebar');
    expect(found[0]?.remedy).toMatchObject({
      by: 'google',
      link: expect.stringContaining('authorize') as string,
    });
    consent.withdraw(ppid, 'https://www.googleapis.com/auth/spreadsheets');
    expect(await ids()).toEqual(['izin']);
    consent.grant(ppid, 'all');
    quotas.exhaust('mail', ppid);
    expect((await find('kuota-surel'))?.remedy).toEqual({ by: 'time' });
  });

  test('offers to set up a new workbook, to anyone', async () => {
    office = await localOffice({ setUp: false });
    expect(await ids()).toEqual(['buku-kerja']);
    await office.ask(ppid, 'repair', 'buku-kerja');
    expect(await ids()).toEqual(['peran-kosong', 'halaman-hp', 'dasar-hukum']);
  });

  test('lets only managers of the office repair, and names them', async () => {
    office = await localOffice();
    office.workspace.drive.rename(
      office.workspace.drive.find('Dokumentasi Informasi Publik/Arsip') ?? '',
      'Lain',
    );
    expect(await office.ask(kul.staff, 'checkHealth')).toMatchObject({
      mayRepair: false,
      managers: [nameOf(ppid), nameOf(pelaksana)],
    });
    expect(await office.tryTo(kul.staff, 'repair', 'folder-berganti-nama')).toMatchObject({
      code: 'WRONG_ACTOR',
      message: expect.stringContaining(nameOf(pelaksana)) as string,
    });
  });
});

describe('the Log', () => {
  test('is intact, stays intact when sorted, and its check names the row that was changed or deleted', async () => {
    office = await localOffice();
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025 }]);
    expect(await office.ask(kul.staff, 'checkLog', '', false)).toMatchObject({ isWhole: true });
    const { sheets } = office.workspace;
    sheets.sort('Log', 0, false);
    expect((await office.ask(ppid, 'checkLog', '', false)).words).toContain('Urutan barisnya diubah');
    const detail = sheets.values('Log')[0]!.indexOf('Rincian');
    await sheets.type('Log', `${String.fromCharCode(65 + detail)}2`, 'lain', ppid);
    const checked = await office.ask(ppid, 'checkLog', '', false);
    expect(checked).toMatchObject({ isWhole: false });
    expect(checked.words).toContain('baris 2');
  });
});
