import { makeScan } from '../../../demo/scans';
import { pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** The effects of a second Kegiatan on the registers, the archive and the report, on the built bundle. */
const kul = units[0]!;
const MINUTE = 60_000;
const step = (number: number) => ({ number, lane: 'KANTOR' });
let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice();
}, 60_000);
afterAll(() => office?.close());

const entry = (id: string) => office.table('DIP').find((row) => row['ID'] === id) ?? {};
const place = (scan: string) => office.table('Pindaian').find((row) => row['ID'] === scan)?.['Tempat'];
const lies = (path: string) =>
  office.workspace.drive.find(`Dokumentasi Informasi Publik/${path}`) !== undefined;

async function drop(...names: readonly string[]): Promise<void> {
  const inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  names.forEach((name, index) =>
    office.workspace.drive.drop(inbox, name, makeScan('pdf', name, index), { owner: ppid }),
  );
  for (let look = 0; look < 3; look += 1) {
    await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
    await office.workspace.clock.advance(3 * MINUTE);
  }
}

async function coordinated(verdicts: Readonly<Record<string, readonly string[]>>): Promise<void> {
  for (const { code, staff } of units) {
    if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
  }
  for (const [verdict, ids] of Object.entries(verdicts))
    await office.ask(kul.liaison, 'decideRows', 'KUL', ids, verdict as 'diterima', 'data pribadi');
  for (const { code, liaison } of units) await office.ask(liaison, 'finishStep', { number: 3, lane: code });
}

async function stored(ids: readonly string[]): Promise<void> {
  await office.ask(pelaksana, 'archiveScans');
  await office.ask(pelaksana, 'amendRows', 'lokasiTercetak', ids, 'Lemari 1');
  await office.ask(pelaksana, 'finishStep', step(5));
}

const base = { year: 2025, category: 'berkala' } as const;

test('scans are archived by register: those proposed for the DIK under dikecualikan', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [
    {
      ...base,
      title: 'Neraca',
      producer: 'Bendahara',
      madeOn: '12 Januari 2025',
      madeAt: 'Lahat',
      retention: '5 tahun',
    },
    { ...base, title: 'Berkas Calon' },
  ]);
  await drop('KUL-0001 Neraca.pdf', 'KUL-0002 Berkas Calon.pdf', 'Surat yang tidak dikenal.pdf');
  await coordinated({ diterima: ['KUL-0001'], 'diusulkan dikecualikan': ['KUL-0002'] });
  await office.ask(pelaksana, 'finishStep', step(4));
  await stored(['KUL-0001', 'KUL-0002']);
  expect(office.table('Pindaian').map((row) => row['Tempat'])).toEqual(
    expect.arrayContaining(['Arsip/2025/KUL/berkala', 'Arsip/2025/KUL/dikecualikan']),
  );
  await office.ask(ppid, 'sendReport', null);
}, 120_000);

test('blank cells of the second Kegiatan erase nothing, and the preview names the one cell that changes', async () => {
  await office.workspace.clock.advance(MINUTE);
  await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [
    { ...base, title: 'Neraca', summary: 'Aset dan kewajiban', unscannable: 'sudah dipindai' },
    { ...base, title: 'Renstra', unscannable: 'terjilid' },
  ]);
  await coordinated({ diterima: ['KUL-0003', 'KUL-0004'] });
  const before = entry('DIP-0001');
  const { groups } = await office.ask(pelaksana, 'previewEntry');
  expect(groups.flatMap(({ items }) => items).find(({ number }) => number === 'DIP-0001')?.changes).toEqual([
    { header: 'Ringkasan Isi Informasi', old: 'Neraca', now: 'Aset dan kewajiban' },
  ]);
  await office.ask(pelaksana, 'finishStep', step(4));
  const changed = Object.entries(entry('DIP-0001')).filter(([header, text]) => before[header] !== text);
  expect(changed.map(([header]) => header).sort()).toEqual(
    ['Dimutakhirkan', 'ID Inventaris', 'Kegiatan', 'Ringkasan Isi Informasi'].sort(),
  );
  expect(entry('DIP-0002')).toMatchObject({
    'Penanggung Jawab Pembuatan atau Penerbitan Informasi': '',
    'Waktu dan Tempat Pembuatan Informasi': '',
  });
}, 120_000);

test('the second report counts its own scans and distinguishes new from refreshed', async () => {
  const { figures, scans } = await office.ask(ppid, 'viewReport');
  expect(scans).toBe('Tidak ada berkas pindaian yang diterima.');
  expect(figures).toContainEqual({ label: 'Masuk DIP', value: '1 baru, 1 dimutakhirkan, 0 ditarik' });
  await stored(['KUL-0003', 'KUL-0004']);
  await office.ask(ppid, 'sendReport', null);
}, 120_000);

test('a scan follows its document into the DIK with the next nightly run', async () => {
  const scan = office.table('Pindaian').find((row) => row['ID Inventaris'] === 'KUL-0001') ?? {};
  await office.workspace.clock.advance(MINUTE);
  await office.ask(ppid, 'openKegiatan', 'Semester I 2027');
  await office.ask(kul.staff, 'addRows', 'KUL', [
    { ...base, title: 'Neraca', unscannable: 'sudah dipindai' },
  ]);
  await coordinated({ 'diusulkan dikecualikan': ['KUL-0005'] });
  await office.ask(pelaksana, 'finishStep', step(4));
  expect(entry('DIP-0001')).toMatchObject({ Status: 'ditarik' });
  expect(place(scan['ID'] ?? '')).toBe('Arsip/2025/KUL/berkala');
  await office.workspace.clock.advance(MINUTE);
  await office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
  expect(place(scan['ID'] ?? '')).toBe('Arsip/2025/KUL/dikecualikan');
  expect(lies(`Arsip/2025/KUL/dikecualikan/${scan['Nama Arsip']}`)).toBe(true);
  expect(lies(`Arsip/2025/KUL/berkala/${scan['Nama Arsip']}`)).toBe(false);
}, 120_000);
