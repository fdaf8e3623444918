import { makeScan } from '../../../demo/scans';
import { nameOf, pelaksana, ppid, units } from '../../../demo/people';
import { killAt } from '../../../emulator/faults';
import { localOffice, type LocalOffice } from '../local-office';

/** The registers on the built bundle: preview, entry, moves, withdrawal, sharing and checks. */
const kul = units[0]!;
const MINUTE = 60_000;
const ENTRY = { number: 4, lane: 'KANTOR' } as const;
let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice();
}, 60_000);
afterAll(() => office?.close());

const calls = (): number => office.lastExecution().callCount;
const entry = (id: string) => office.table('DIP').find((row) => row['ID'] === id) ?? {};
/** Runs a minute later, because the minute's quota of the Sheets API covers all of a person's calls. */
const daily = async () => {
  await office.workspace.clock.advance(60_000);
  return office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
};
const setting = (section: string, label: string, value: string) =>
  office.typeBeside('Pengaturan', { Bagian: section, Uraian: label }, 'Nilai', value, ppid);
const list = (filter: 'berlaku' | 'ditarik' | 'usang' | 'ganda' | 'tautan bermasalah', search = '') =>
  office.ask(ppid, 'viewRegisters', { register: 'DIP', filter, search, from: 0 });
const isOpen = (file: string): boolean =>
  (office.workspace.drive.get(file)['permissions'] as readonly { type: string }[]).some(
    ({ type }) => type === 'anyone',
  );

async function coordinated(
  name: string,
  verdicts: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  for (const { code, staff } of units) {
    if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
  }
  for (const [verdict, ids] of Object.entries(verdicts))
    await office.ask(kul.liaison, 'decideRows', 'KUL', ids, verdict as 'diterima', name);
  for (const { code, liaison } of units) await office.ask(liaison, 'finishStep', { number: 3, lane: code });
}

async function drop(names: readonly string[]): Promise<void> {
  const inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  names.forEach((name, index) =>
    office.workspace.drive.drop(inbox, name, makeScan('pdf', name, index), { owner: ppid }),
  );
  for (let look = 0; look < 2; look += 1) {
    await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
    await office.workspace.clock.advance(3 * MINUTE);
  }
  await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
}

test('the preview shows what step 4 does afterwards, costs at most 2 calls and writes nothing', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const base = { year: 2025, category: 'berkala' } as const;
  await office.ask(kul.staff, 'addRows', 'KUL', [
    { ...base, title: 'Neraca' },
    { ...base, title: 'Profil Kantor', link: 'https://kpu.example.go.id/profil' },
    { ...base, title: 'Berkas Calon', unscannable: 'asli di provinsi' },
    { ...base, title: 'Ditunda', unscannable: 'terjilid' },
  ]);
  await office.ask(kul.staff, 'amendRows', 'ditunda', ['KUL-0004'], 'tahun depan');
  await drop(['KUL-0001 Neraca.pdf']);
  await coordinated('semua benar', {
    diterima: ['KUL-0001', 'KUL-0002'],
    'diusulkan dikecualikan': ['KUL-0003'],
  });
  const before = office.table('Log').length;
  const preview = await office.ask(pelaksana, 'previewEntry');
  expect(calls()).toBeLessThanOrEqual(2);
  expect([preview.dip, preview.dik, preview.out, preview.mine]).toEqual([2, 1, 1, true]);
  expect(preview.groups.map(({ label, count }) => [label, count])).toEqual([
    ['Menunggu di DIK sebagai usulan', 1],
    ['Baru masuk DIP', 2],
    ['Tidak masuk', 1],
  ]);
  expect(office.table('Log')).toHaveLength(before);
  expect(office.table('DIP')).toHaveLength(0);
  await office.ask(pelaksana, 'finishStep', ENTRY);
  expect(calls()).toBeLessThanOrEqual(5);
  expect([office.table('DIP').length, office.table('DIK').length]).toEqual([2, 1]);
}, 60_000);

test('only the PPID withdraws and reinstates an entry, and its history shows it with the Kegiatan', async () => {
  expect(await office.tryTo(pelaksana, 'withdrawEntry', 'DIP-0002', 'keliru')).toMatchObject({
    ok: false,
    code: 'WRONG_ACTOR',
  });
  await office.ask(ppid, 'withdrawEntry', 'DIP-0002', 'memuat nomor telepon');
  expect(calls()).toBeLessThanOrEqual(5);
  expect(entry('DIP-0002')).toMatchObject({ Status: 'ditarik', 'Alasan Ditarik': 'memuat nomor telepon' });
  expect((await list('ditarik')).entries[0]?.withdrawn).toContain(
    `oleh ${nameOf(ppid)}: memuat nomor telepon`,
  );
  await office.ask(ppid, 'reinstateEntry', 'DIP-0002', 'nomor sudah dihapus');
  const history = await office.ask(kul.staff, 'entryHistory', 'DIP-0002');
  expect(calls()).toBeLessThanOrEqual(2);
  expect(history.map(({ event, kegiatan, words }) => [event, kegiatan, words])).toEqual([
    ['Masuk', 'Semester I 2026', 'KUL-0002 Profil Kantor'],
    ['Ditarik', 'Semester I 2026', 'memuat nomor telepon'],
    ['Dipulihkan', 'Semester I 2026', 'nomor sudah dihapus'],
  ]);
  expect(entry('DIP-0002')).toMatchObject({ Status: 'berlaku', 'Alasan Ditarik': '', No: '2' });
});

test('sorting the rows during a withdrawal does not change another entry', async () => {
  let waiting = true;
  office.workspace.onCall = ({ method, phase }) => {
    if (!waiting || phase !== 'before' || !method.includes('batchUpdate')) return;
    waiting = false;
    const title = office.workspace.sheets.values('DIP')[0]!.indexOf('Judul Informasi');
    office.workspace.sheets.sort('DIP', title, false);
  };
  await office.ask(ppid, 'withdrawEntry', 'DIP-0001', 'uji urut');
  office.workspace.onCall = () => undefined;
  expect([entry('DIP-0001')['Status'], entry('DIP-0002')['Status']]).toEqual(['ditarik', 'berlaku']);
  await office.ask(ppid, 'reinstateEntry', 'DIP-0001', 'uji selesai');
});

test('a scan is shared only if the office has enabled it; its entry then links to it, and a withdrawal closes it', async () => {
  const file = office.table('Pindaian')[0]?.['ID Berkas'] ?? '';
  await daily();
  expect(isOpen(file)).toBe(false);
  await setting('Publik', 'Bagikan Pindaian', 'ya');
  const { words } = await office.ask(pelaksana, 'checkLinks');
  expect(words).toContain('1 pindaian dibagikan');
  expect(calls()).toBeLessThanOrEqual(8);
  expect(isOpen(file)).toBe(true);
  expect(entry('DIP-0001')).toMatchObject({
    Tautan: `https://drive.google.com/file/d/${file}/view`,
    'Keadaan Tautan': 'baik',
  });
  expect(entry('DIP-0002')['Keadaan Tautan']).toBe('alamat luar, tidak dibuka');
  await office.ask(ppid, 'withdrawEntry', 'DIP-0001', 'belum waktunya');
  expect(isOpen(file)).toBe(false);
  expect(entry('DIP-0001')['Tautan']).toBe('');
  await office.ask(ppid, 'reinstateEntry', 'DIP-0001', 'sudah waktunya');
});

test('killed at any call of a withdrawal, a scan that stayed open is closed by the next day’s trigger', async () => {
  const file = office.table('Pindaian')[0]?.['ID Berkas'] ?? '';
  for (let call = 3; call < 8; call += 1) {
    await office.ask(ppid, 'checkLinks');
    expect(isOpen(file)).toBe(true);
    office.workspace.onCall = killAt(call, 'after');
    const { status } = await office.workspace.run({
      function: 'withdrawEntry',
      args: ['DIP-0001', 'mati di jalan'],
      as: ppid,
      from: 'page',
    });
    office.workspace.onCall = () => undefined;
    const withdrawn = entry('DIP-0001')['Status'] === 'ditarik';
    await daily();
    expect(isOpen(file)).toBe(!withdrawn);
    if (withdrawn) await office.ask(ppid, 'reinstateEntry', 'DIP-0001', 'lagi');
    if (status !== 'killed') break;
  }
}, 60_000);

test('dead links are found part by part, flagged, and listed with a warning', async () => {
  await daily();
  const file = office.table('Pindaian')[0]?.['ID Berkas'] ?? '';
  office.workspace.drive.trash(file);
  await daily();
  expect(entry('DIP-0001')['Keadaan Tautan']).toBe('berkas di tempat sampah');
  const { entries, counts } = await list('tautan bermasalah');
  expect(entries.map(({ number }) => number)).toEqual(['DIP-0001']);
  expect(counts['tautan bermasalah']).toBe(1);
  const { warnings } = await office.ask(kul.staff, 'viewOverview');
  expect(calls()).toBeLessThanOrEqual(2);
  expect(warnings.join(' ')).toContain('1 tautan dalam DIP bermasalah');
});

test('after half a year the overview names the oldest berkala entry, and the list shows them', async () => {
  for (const ID of ['DIP-0001', 'DIP-0002'])
    await office.typeBeside('DIP', { ID }, 'Dimutakhirkan', '2025-07-01', ppid);
  await daily();
  const { warnings } = await office.ask(ppid, 'viewOverview');
  expect(warnings.join(' ')).toMatch(
    /berkala yang belum dimutakhirkan lebih dari 6 bulan; yang terlama DIP-000\d/,
  );
  expect(warnings.join(' ')).toContain('dasar hukum SOP perlu diperiksa');
  expect((await list('usang')).total).toBe(2);
});

test('a changed decree status is recorded in its history, and the entries based on it are flagged', async () => {
  const number = 'Keputusan KPU Nomor 731 Tahun 2025';
  // The previous tests have used up the minute's quota of the triggers' owner.
  await office.workspace.clock.advance(2 * MINUTE);
  await daily();
  await office.typeBeside('Dasar Hukum', { Nomor: number }, 'Status', 'berlaku', ppid);
  await daily();
  const { decrees, proposed } = await office.ask(ppid, 'viewDecrees');
  expect(decrees[0]?.history.map((moment) => moment.split(': ')[1])).toEqual(['dicabut', 'berlaku']);
  expect(proposed.map(({ number: id }) => id)).toEqual(['DIK-0001']);
});

test('what is due is computed from the typed retention and from the archive code', async () => {
  const years = { Kode: 'HM.02' };
  await office.typeBeside('Klasifikasi', years, 'Aktif (tahun)', '1', ppid);
  const { lines, unset } = await office.ask(ppid, 'viewRetention', 2031);
  expect([lines, unset]).toEqual([[], 3]);
  await office.typeBeside('DIP', { ID: 'DIP-0002' }, 'Kode Klasifikasi', 'HM.02', ppid);
  await office.typeBeside('DIP', { ID: 'DIP-0002' }, 'Jangka Waktu Penyimpanan atau Retensi Arsip', '', ppid);
  expect((await office.ask(ppid, 'viewRetention', 2027)).lines).toMatchObject([
    { number: 'DIP-0002', due: 'jatuh tempo', disposition: 'belum ditetapkan', since: '1 Jan 2027' },
  ]);
});
