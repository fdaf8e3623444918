import { columnName } from '../../../emulator';
import { makeScan } from '../../../demo/scans';
import { ppid, units } from '../../../demo/people';
import { confirmEntries } from '../confirm-entries';
import { localOffice, type LocalOffice } from '../local-office';

/** An id in a cell is only a hint: what does not bear the workbook's mark is neither moved, overwritten, opened nor shared. */
const kul = units[0]!;
const MINUTE = 60_000;
const NAME = 'Dokumentasi Informasi Publik';
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
}, 60_000);
afterEach(() => office.close());

const drive = () => office.workspace.drive;
const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
const setting = (section: string, label: string, value: string) =>
  office.typeBeside('Pengaturan', { Bagian: section, Uraian: label }, 'Nilai', value, ppid);
const events = (): readonly string[] => office.table('Log').map((row) => row['Peristiwa'] ?? '');
const finding = async (id: string) =>
  (await office.ask(ppid, 'checkHealth')).findings.find((each) => each.id.startsWith(id));

/** A folder with one file in the PPID's own Drive, of which the office knows nothing. */
function privateFolder(): { readonly folder: string; readonly file: string } {
  const folder = drive().createFolder(drive().rootId, 'Pribadi', ppid);
  return {
    folder,
    file: drive().drop(folder, 'catatan.pdf', makeScan('pdf', 'catatan', 1), { owner: ppid }),
  };
}

async function typeRow(sheet: string, cells: Readonly<Record<string, string>>, row = 2): Promise<void> {
  const [headers = []] = office.workspace.sheets.values(sheet);
  for (const [header, text] of Object.entries(cells))
    await office.workspace.sheets.type(
      sheet,
      `${columnName(headers.indexOf(header))}${row}`,
      text,
      kul.staff,
    );
}

/** Drops a file into the inbox of KUL and lets the clock file it. */
async function filed(name: string): Promise<string> {
  const inbox = drive().find(`${NAME}/Masuk/KUL`) ?? '';
  const file = drive().drop(inbox, name, makeScan('pdf', name, 1), { owner: ppid });
  for (let run = 0; run < 3; run += 1) {
    await tick();
    await office.workspace.clock.advance(3 * MINUTE);
  }
  return file;
}

const ledgerRow = (file: string, more: Readonly<Record<string, string>>, row = 2) =>
  typeRow(
    'Pindaian',
    {
      ID: 'P-1',
      'Sub Bagian': 'KUL',
      'Nama Asli': 'catatan.pdf',
      'Nama Arsip': 'KUL-0001.pdf',
      'ID Inventaris': 'KUL-0001',
      'ID Berkas': file,
      Pengirim: ppid,
      ...more,
    },
    row,
  );

/** Types the rows of a public document whose scan is this file. */
async function typePublicEntry(file: string): Promise<void> {
  await typeRow('Inventaris', {
    ID: 'KUL-0001',
    'Sub Bagian': 'KUL',
    'Nama Dokumen': 'Neraca',
    'No. Register': 'DIP-0001',
  });
  await typeRow('DIP', {
    ID: 'DIP-0001',
    No: '1',
    'Judul Informasi': 'Neraca',
    Kategori: 'berkala',
    Status: 'berlaku',
  });
  await confirmEntries(office, 'DIP-0001');
  await ledgerRow(file, { Status: 'tersimpan', Tempat: 'Pindaian/KUL' });
}

const place = (file: string) => {
  const { name, parents, permissions } = drive().get(file);
  return JSON.stringify([name, parents, permissions]);
};

test('the product marks the folders that it makes and the scans that it files', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
  const inbox = drive().find(`${NAME}/Masuk/KUL`) ?? '';
  const file = await filed('KUL-0001 Neraca.pdf');
  const lembarKerja = office.workspace.spreadsheetId;
  expect(drive().get(inbox)['appProperties']).toEqual({ lembarKerja, jenis: 'folder', jalur: 'Masuk/KUL' });
  expect(drive().get(file)['appProperties']).toEqual({
    lembarKerja,
    jenis: 'pindaian',
    pindaian: office.table('Pindaian')[0]?.['ID'],
  });
});

test('a folder typed as an inbox keeps its files, and Kesehatan names the row', async () => {
  const { folder, file } = privateFolder();
  const before = place(file);
  await setting('Folder', 'Masuk/KUL', folder);
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  for (let run = 0; run < 3; run += 1) {
    await tick();
    await office.workspace.clock.advance(3 * MINUTE);
  }
  expect(place(file)).toBe(before);
  expect(office.table('Pindaian')).toEqual([]);
  const found = await finding('folder-bukan-milik');
  expect(found?.words).toContain('Masuk/KUL');
  await office.ask(ppid, 'repair', found?.id ?? '');
  expect(office.table('Pengaturan').find((row) => row['Uraian'] === 'Masuk/KUL')?.['Nilai']).toBe(
    drive().find(`${NAME}/Masuk/KUL`),
  );
  expect(drive().get(folder)).toMatchObject({ name: 'Pribadi', parents: [drive().rootId] });
});

test('an id that Drive does not know stops nothing but what needs the folder, in words that name the row', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
  for (const label of ['Laporan', 'Terbitan', 'Masuk/KUL']) await setting('Folder', label, 'FALSE');
  const scan = {
    name: 'a.pdf',
    mimeType: 'application/pdf',
    base64: Buffer.from(makeScan('pdf', 'a', 1)).toString('base64'),
  };
  expect([
    await office.tryTo(ppid, 'makeOutput', 'monev-xlsx'),
    await office.tryTo(ppid, 'publishDip'),
    await office.tryTo(kul.staff, 'uploadScan', 'KUL-0001', scan),
  ]).toEqual(
    ['Laporan', 'Terbitan', 'Masuk/KUL'].map((label): unknown =>
      expect.objectContaining({
        code: 'FOLDER_UNSEEN',
        message: expect.stringContaining(`baris ${label} di sheet`) as string,
      }),
    ),
  );
}, 60_000);

test.each(['%s%d', '../x?y#z', 'a b'])('Kesehatan looks for a folder with the id %j', async (id) => {
  await setting('Folder', 'Utama', id);
  expect((await office.ask(ppid, 'checkHealth')).findings.map((each) => each.id)).toContainEqual(
    expect.stringMatching(/^folder-/),
  );
});

test('a file whose id is typed into the ledger as being moved stays where it is', async () => {
  const { file } = privateFolder();
  const before = place(file);
  await ledgerRow(file, { Status: 'memindahkan', Asal: 'Masuk/KUL', Tempat: 'Pindaian/KUL' });
  await tick();
  expect(place(file)).toBe(before);
  expect(office.table('Pindaian')[0]).toMatchObject({
    Status: 'karantina',
    Alasan: 'bukan berkas kantor ini',
  });
});

test('a filed scan is not moved for another row of the ledger', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
  const file = await filed('KUL-0001 Neraca.pdf');
  const before = place(file);
  await ledgerRow(
    file,
    { ID: 'P-900', Status: 'memindahkan', Asal: 'Pindaian/KUL', Tempat: 'Pindaian/TPH' },
    3,
  );
  await tick();
  expect(place(file)).toBe(before);
});

test('a file that rows typed by hand declare public is neither opened nor closed', async () => {
  const { folder, file } = privateFolder();
  const opened = drive().drop(folder, 'undangan.pdf', makeScan('pdf', 'undangan', 2), { owner: ppid });
  drive().shareLink(opened, true);
  const before = [file, opened].map(place);
  await typePublicEntry(file);
  await typeRow('Pindaian', { ID: 'P-2', Status: 'tersimpan', 'ID Berkas': opened, Dibagikan: 'terbuka' }, 3);
  await setting('Publik', 'Bagikan Pindaian', 'ya');
  await night();
  expect([file, opened].map(place)).toEqual(before);
});

test('every opening to the public is in the Log before it is done', async () => {
  const folder = drive().find(`${NAME}/Pindaian/KUL`) ?? '';
  const file = drive().drop(folder, 'KUL-0001.pdf', makeScan('pdf', 'Neraca', 1), { owner: ppid });
  await typePublicEntry(file);
  await setting('Publik', 'Bagikan Pindaian', 'ya');
  let logged: readonly string[] = [];
  office.workspace.onCall = ({ service, method, phase }) => {
    if (phase === 'before' && `${service}.${method}` === 'Drive.Permissions.create') logged = events();
  };
  await night();
  expect(logged).toContain('PINDAIAN_DIBUKA');
  expect(place(file)).toContain('anyone');
  await setting('Publik', 'Bagikan Pindaian', 'tidak');
  await office.workspace.clock.advance(MINUTE);
  await night();
  expect(events()).toContain('PINDAIAN_DITUTUP');
  expect(place(file)).not.toContain('anyone');
});

test('a document typed as the published file is not overwritten', async () => {
  const { folder } = privateFolder();
  const file = drive().drop(folder, 'catatan.json', Buffer.from('{"milik":"PPID"}'), { owner: ppid });
  await setting('Sistem', 'Berkas Terbitan', file).catch(async () => {
    await typeRow(
      'Pengaturan',
      { Kunci: 'Sistem/Berkas Terbitan', Bagian: 'Sistem', Uraian: 'Berkas Terbitan', Nilai: file },
      office.table('Pengaturan').length + 2,
    );
  });
  const answer = await office.tryTo(ppid, 'publishDip');
  expect(drive().read(file).toString('utf8')).toBe('{"milik":"PPID"}');
  expect(answer).toMatchObject({ ok: false });
  expect(JSON.stringify(answer)).toContain('Berkas Terbitan');
});

test('a private folder typed as the archive is not shared with the staff, nor made the archive', async () => {
  const { folder } = privateFolder();
  await setting('Folder', 'Utama', folder);
  const before = place(folder);
  await office.tryTo(ppid, 'repair', 'belum-dibagikan');
  await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
  expect(place(folder)).toBe(before);
  expect(drive().get(folder)['appProperties'] ?? {}).toEqual({});
  expect((await finding('folder-bukan-milik'))?.words).toContain('Utama');
  expect(drive().list(folder)).toHaveLength(1);
});

test('an id that Drive does not know, typed as an inbox, stops only the scans of that Sub Bagian', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
  await setting('Folder', 'Masuk/TPH', '-5240104505792259');
  await filed('KUL-0001 Neraca 2025.pdf');
  expect(office.table('Pindaian')).toMatchObject([{ Status: 'tersimpan', 'ID Inventaris': 'KUL-0001' }]);
  expect(await finding('folder-hilang')).toBeDefined();
}, 60_000);
