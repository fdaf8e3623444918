import { makeScan } from '../../../demo/scans';
import { pelaksana, ppid, units } from '../../../demo/people';
import type { PublishedSnapshot } from '../../../src/domain/publication/snapshot';
import { localOffice, type LocalOffice } from '../local-office';

/** The guard on the built bundle, at each of the four points where it asks, on one office. */
const kul = units[0]!;
const FILE = 'Terbitan Dokumentasi Informasi Publik/daftar-informasi-publik.json';
let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const titles = ['Rekap Absensi', 'Daftar Gaji', 'Neraca'];
  const drafts = titles.map((title) => ({
    title,
    year: 2025,
    category: 'berkala' as const,
    ...(title === 'Neraca' && { summary: 'Neraca percobaan' }),
  }));
  await office.ask(kul.staff, 'addRows', 'KUL', drafts);
  await office.ask(kul.staff, 'uploadScan', 'KUL-0003', {
    name: 'neraca.pdf',
    mimeType: 'application/pdf',
    base64: Buffer.from(makeScan('pdf', 'neraca', 1)).toString('base64'),
  });
  await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ['KUL-0001', 'KUL-0002'], 'Terjilid');
  for (const { code, staff } of units) {
    if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
  }
  for (const { code, liaison } of units.slice(1))
    await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001', 'KUL-0002', 'KUL-0003'], 'diterima', '');
}, 60_000);
afterAll(() => office.close());

const calls = (): number => office.lastExecution().callCount;
const row = (id: string) => office.table('Inventaris').find((each) => each['ID'] === id);
const coordinate = () => office.tryTo(kul.liaison, 'finishStep', { number: 3, lane: 'KUL' });
const enter = () => office.tryTo(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
const refusedOver = (...ids: readonly string[]) => ({
  ok: false,
  code: 'GUARD_QUESTIONS',
  details: ids.map((id) => expect.stringMatching(`^${id} `) as string),
});
const type = (sheet: string, id: string, header: string, text: string) =>
  office.typeBeside(sheet, { ID: id }, header, text, kul.staff);
const published = (): PublishedSnapshot =>
  JSON.parse(
    office.workspace.drive.read(office.workspace.drive.find(FILE) ?? '').toString('utf8'),
  ) as PublishedSnapshot;
async function addWord(word: string): Promise<void> {
  const { fields } = await office.ask(ppid, 'viewSettings');
  const words = fields.find(({ key }) => key === 'Penjagaan/Kata')?.value ?? '';
  await office.ask(ppid, 'saveSettings', [
    { key: 'Penjagaan/Kata', seen: words, value: `${words}, ${word}` },
  ]);
}
const share = (value: string) => [{ key: 'Publik/Bagikan Pindaian', seen: 'tidak', value }];

test('step 3 is not finished with unanswered guarded words, and an answer typed into the sheet does not count', async () => {
  await office.workspace.run({ function: 'reviewRowsFromMenu', as: kul.staff, from: 'menu' });
  expect(row('KUL-0001')?.['Masalah']).toContain('Memuat "absensi"');
  expect(row('KUL-0003')?.['Masalah']).toBe('');
  expect(await coordinate()).toMatchObject(refusedOver('KUL-0001', 'KUL-0002'));
  const { guard, counts } = await office.ask(kul.liaison, 'viewRows', {
    unit: 'KUL',
    filter: 'perlu dijawab',
    search: '',
    from: 0,
  });
  expect(calls()).toBeLessThanOrEqual(2);
  expect(counts['perlu dijawab']).toBe(2);
  expect(guard.questions[1]).toMatchObject({
    id: 'KUL-0002',
    words: ['gaji'],
    found: [{ where: 'Nama Dokumen', pieces: [{ text: 'Daftar ' }, { text: 'Gaji', hit: true }] }],
  });
  const { answered } = await office.ask(kul.liaison, 'clearGuardedRows', ['KUL-0001'], 'Hanya angka');
  expect(answered).toEqual(['KUL-0001']);
  expect(calls()).toBeLessThanOrEqual(5);
  expect(row('KUL-0001')).toMatchObject({ Masalah: '' });
  expect(office.table('Log').at(-1)).toMatchObject({
    Peristiwa: 'PENJAGAAN_DIJAWAB',
    Objek: 'KUL-0001',
    Pelaku: kul.liaison,
    Rincian: 'aman diumumkan: Hanya angka (memuat absensi)',
  });
  const cleared = row('KUL-0001')?.['Penjagaan'] ?? '';
  await type('Inventaris', 'KUL-0001', 'Penjagaan', '');
  const { guard: still } = await office.ask(kul.liaison, 'viewRows', {
    unit: 'KUL',
    filter: 'semua',
    search: '',
    from: 0,
  });
  expect(still.count).toBe(1);
  await type('Inventaris', 'KUL-0002', 'Penjagaan', cleared.replace('absensi', 'gaji'));
  expect(await coordinate()).toMatchObject(refusedOver('KUL-0002'));
  expect(row('KUL-0002')?.['Masalah']).toContain('Kolom Penjagaan diubah dengan tangan');
  expect(await office.tryTo(kul.staff, 'clearGuardedRows', ['KUL-0002'], 'x')).toMatchObject({ ok: false });
  await office.ask(kul.liaison, 'exemptGuardedRows', ['KUL-0002'], 'Memuat nama dan gaji');
  expect(calls()).toBeLessThanOrEqual(5);
  expect(await coordinate()).toMatchObject({ ok: true });
});

test('a word that joins the list after step 3 is asked about at step 4, for the Pelaksana to answer', async () => {
  await addWord('percobaan');
  expect(await enter()).toMatchObject(refusedOver('KUL-0003'));
  const { guard } = await office.ask(pelaksana, 'previewEntry');
  expect(guard).toMatchObject({ count: 1, may: true });
  expect(await office.tryTo(kul.liaison, 'clearGuardedRows', ['KUL-0003'], 'x')).toMatchObject({ ok: false });
  await office.ask(pelaksana, 'clearGuardedRows', ['KUL-0003'], 'Neraca sebelum penyesuaian');
  expect(await enter()).toMatchObject({ ok: true });
  expect(calls()).toBeLessThanOrEqual(5);
  expect(office.table('DIP').map((entry) => entry['Judul Informasi'])).toEqual(['Rekap Absensi', 'Neraca']);
  expect(office.table('DIK').map((entry) => entry['Judul Informasi'])).toEqual(['Daftar Gaji']);
});

test('an answer about a row is not asked again before publishing; a change in the DIP is', async () => {
  expect((await office.ask(ppid, 'previewPublication')).guard.count).toBe(0);
  await office.ask(pelaksana, 'publishDip');
  expect(published().entries).toHaveLength(2);
  await type('DIP', 'DIP-0002', 'Ringkasan Isi Informasi', 'Hubungi budi@gmail.com');
  const given = office.table('Inventaris').find((each) => each['ID'] === 'KUL-0003')?.['Penjagaan'] ?? '';
  await type('DIP', 'DIP-0002', 'Penjagaan', given);
  expect(await office.tryTo(pelaksana, 'publishDip')).toMatchObject(refusedOver('DIP-0002'));
  const menu = await office.workspace.run({
    function: 'publishFromMenu',
    as: ppid,
    from: 'menu',
    answers: ['OK'],
  });
  expect(JSON.stringify(menu.ui)).toContain('1 dokumen memuat kata rahasia atau data pribadi');
  expect(JSON.stringify(published())).not.toContain('budi@');
  expect(await office.tryTo(kul.liaison, 'clearGuardedEntries', ['DIP-0002'], 'x')).toMatchObject({
    ok: false,
  });
  await office.ask(pelaksana, 'clearGuardedEntries', ['DIP-0002'], 'Alamat layanan');
  expect(calls()).toBeLessThanOrEqual(5);
  await office.ask(pelaksana, 'publishDip');
  expect(JSON.stringify(published())).toContain('budi@gmail.com');
});

test('scans are not shared with an open question, however the switch is turned on', async () => {
  await addWord('neraca');
  expect(await office.tryTo(ppid, 'saveSettings', share('ya'))).toMatchObject(refusedOver('DIP-0002'));
  expect(await office.tryTo(ppid, 'runStartStep', 'kantor', share('ya'))).toMatchObject({ ok: false });
  await office.typeBeside(
    'Pengaturan',
    { Bagian: 'Publik', Uraian: 'Bagikan Pindaian' },
    'Nilai',
    'ya',
    ppid,
  );
  await office.ask(ppid, 'checkLinks');
  expect(office.table('Pindaian').map((scan) => scan['Dibagikan'])).toEqual(['']);
  await office.ask(ppid, 'clearGuardedEntries', ['DIP-0002'], 'Neraca memang diumumkan');
  await office.ask(ppid, 'checkLinks');
  expect(office.table('Pindaian').map((scan) => scan['Dibagikan'])).toEqual(['terbuka']);
});
