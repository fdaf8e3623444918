import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { makeScan } from '../../../demo/scans';
import { pelaksana, ppid, units } from '../../../demo/people';
import { columnName } from '../../../emulator';
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

test('finishing step 5 archives scans by register: those proposed for the DIK under dikecualikan', async () => {
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
  await office.ask(pelaksana, 'amendRows', 'lokasiTercetak', ['KUL-0001', 'KUL-0002'], 'Lemari 1');
  await office.ask(pelaksana, 'finishStep', step(5));
  expect(office.table('Pindaian').map((row) => row['Tempat'])).toEqual(
    expect.arrayContaining(['Arsip/2025/KUL/berkala', 'Arsip/2025/KUL/dikecualikan']),
  );
  await office.ask(ppid, 'sendReport', null);
}, 120_000);

/** The other units have nothing to answer about: each is Nihil again. */
async function others(): Promise<void> {
  for (const { code, staff, liaison } of units.filter((unit) => unit !== kul)) {
    await office.ask(staff, 'answerCarried', code, [], true, true);
    await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  }
}

test('the second Kegiatan lists what stands; older entries of the Log move to Log Lama, and the chain holds over both', async () => {
  await office.workspace.clock.advance(MINUTE);
  const before = office.table('Log').length;
  const { carried } = await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
  expect(carried).toBe(2);
  expect(office.table('Inventaris').map((row) => [row['Kegiatan'], row['Kelanjutan'], row['Masuk']])).toEqual(
    [
      ['K-0002', 'belum dijawab', 'DIP'],
      ['K-0002', 'belum dijawab', 'DIK'],
    ],
  );
  expect(office.table('Log Lama')).toHaveLength(before);
  expect(new Set(office.table('Tahapan').map((row) => row['Kegiatan']))).toEqual(new Set(['K-0002']));
  expect(new Set(office.table('Tahapan Lama').map((row) => row['Kegiatan']))).toEqual(new Set(['K-0001']));
  expect(office.table('Rekapitulasi')).toEqual([]);
  expect(office.table('Rekapitulasi Lama')).toHaveLength(2);
  expect(office.table('Log')[0]).toMatchObject({ No: String(before + 1), Peristiwa: 'KEGIATAN_DIBUKA' });
  expect(await office.ask(ppid, 'checkLog', '', true)).toMatchObject({ isWhole: true });
}, 120_000);

test('a scan given again for its document is recognised, and asks nobody', async () => {
  await drop('KUL-0001 Neraca.pdf');
  const { duplicates } = await office.ask(kul.staff, 'viewScans', 'KUL');
  expect(duplicates).toMatchObject([{ settled: true, rows: ['KUL-0001'] }]);
  expect(duplicates[0]?.reason).toContain('sudah tersimpan untuk dokumen ini');
}, 120_000);

test('a blank cell erases nothing, and the preview names the one cell that changes', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', [{ ...base, title: 'Renstra', unscannable: 'terjilid' }]);
  await office.ask(kul.staff, 'editRow', 'KUL-0001', {}, { summary: 'Aset dan kewajiban', producer: '' });
  const { finished } = await office.ask(kul.staff, 'answerCarried', 'KUL', [], true, true);
  expect(finished).toEqual([1, 2]);
  const { rows } = await office.ask(kul.liaison, 'viewRows', {
    unit: 'KUL',
    filter: 'berubah',
    search: '',
    from: 0,
  });
  expect(rows[0]?.changes).toEqual([
    { header: 'Ringkasan Isi Informasi', was: '', now: 'Aset dan kewajiban' },
    { header: 'Penanggung Jawab Pembuatan', was: 'Bendahara', now: '' },
  ]);
  const accepted = await office.ask(kul.liaison, 'acceptUnchanged', 'KUL', ['KUL-0001', 'KUL-0003']);
  expect(accepted).toEqual({ finished: [3], refused: [] });
  await others();
  const before = entry('DIP-0001');
  const { groups } = await office.ask(pelaksana, 'previewEntry');
  expect(groups.flatMap(({ items }) => items).find(({ number }) => number === 'DIP-0001')?.changes).toEqual([
    { header: 'Ringkasan Isi Informasi', old: 'Neraca', now: 'Aset dan kewajiban' },
  ]);
  await office.ask(pelaksana, 'finishStep', step(4));
  const changed = Object.entries(entry('DIP-0001')).filter(([header, text]) => before[header] !== text);
  expect(changed.map(([header]) => header).sort()).toEqual(
    ['Dimutakhirkan', 'Kegiatan', 'Ringkasan Isi Informasi'].sort(),
  );
  expect(office.table('DIK')).toMatchObject([
    { Status: 'diusulkan', Kegiatan: 'K-0002', Alasan: 'data pribadi' },
  ]);
}, 120_000);

test('the second report counts its own scans, and compares with the first', async () => {
  const { figures, scans } = await office.ask(ppid, 'viewReport');
  expect(scans).toBe(
    'Dari 1 berkas pindaian yang diterima, 1 dikenali sebagai pindaian yang sudah tersimpan sejak Kegiatan lalu.',
  );
  expect(figures).toContainEqual({ label: 'Masuk DIP', value: '1 baru, 1 dimutakhirkan, 0 ditarik' });
  expect(figures).toContainEqual({
    label: 'Masuk DIK',
    value: '0 baru, 1 tetap, 0 dimutakhirkan, 0 ditarik',
  });
  await stored(['KUL-0003']);
  await office.ask(ppid, 'sendReport', null);
  expect(
    office.table('Kegiatan').map((row) => JSON.parse(row['Angka Laporan'] ?? '') as unknown),
  ).toMatchObject([
    { inventoried: 2, dip: 1, seen: 3 },
    { inventoried: 3, dip: 2, seen: 1 },
  ]);
}, 120_000);

test('a scan follows its document into the DIK with the next nightly run', async () => {
  const scan =
    office
      .table('Pindaian')
      .find((row) => row['Status'] === 'tersimpan' && row['ID Inventaris'] === 'KUL-0001') ?? {};
  await office.workspace.clock.advance(MINUTE);
  await office.ask(ppid, 'openKegiatan', 'Semester I 2027');
  await office.ask(kul.staff, 'answerCarried', 'KUL', [], true, true);
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001'], 'diusulkan dikecualikan', 'data pribadi');
  await office.ask(kul.liaison, 'acceptUnchanged', 'KUL', []);
  await others();
  await office.ask(pelaksana, 'finishStep', step(4));
  expect(entry('DIP-0001')).toMatchObject({ Status: 'ditarik' });
  expect(place(scan['ID'] ?? '')).toBe('Arsip/2025/KUL/berkala');
  await office.workspace.clock.advance(MINUTE);
  await office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
  expect(place(scan['ID'] ?? '')).toBe('Arsip/2025/KUL/dikecualikan');
  expect(lies(`Arsip/2025/KUL/dikecualikan/${scan['Nama Arsip']}`)).toBe(true);
  expect(lies(`Arsip/2025/KUL/berkala/${scan['Nama Arsip']}`)).toBe(false);
}, 120_000);

test('a document that ended leaves the Inventaris with the next opening, and comes back when the PPID reinstates it', async () => {
  await office.ask(pelaksana, 'finishStep', step(5));
  await office.ask(ppid, 'sendReport', null);
  await office.ask(ppid, 'withdrawEntry', 'DIP-0002', 'keliru');
  const ended = office.table('Inventaris').find((row) => row['No. Register'] === 'DIP-0002');
  await office.workspace.clock.advance(MINUTE);
  await office.ask(ppid, 'openKegiatan', 'Semester II 2027');
  const idsIn = (title: string) => office.table(title).map((row) => row['ID']);
  expect(office.table('Inventaris Lama')).toEqual([ended]);
  expect(idsIn('Inventaris')).toEqual(['KUL-0001', 'KUL-0002']);
  await office.ask(ppid, 'reinstateEntry', 'DIP-0002', 'ternyata masih berlaku');
  expect(office.table('Inventaris Lama')).toEqual([]);
  expect(office.table('Inventaris')).toContainEqual(ended);
  expect(await office.ask(ppid, 'checkLog', '', true)).toMatchObject({
    isWhole: true,
    words: expect.not.stringContaining('Urutan') as string,
  });
}, 120_000);

describe('Periksa Log after three openings', () => {
  const check = (withOld: boolean, text = '') => office.ask(ppid, 'checkLog', text, withOld);
  const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
  const anchorMails = () =>
    office.workspace.mailbox.list().filter(({ subject }) => /^(Jangkar Log|Log berubah)/.test(subject));
  const oldCode = async (): Promise<string> => {
    const { text = '' } = await simpleParser(readFileSync(anchorMails()[0]?.file ?? ''));
    return /LOG-[-\dA-F]+/.exec(text)?.[0] ?? '';
  };

  test('reads what was written since the opening in two calls, and says what it left out', async () => {
    const old = office.table('Log Lama').length;
    const all = old + office.table('Log').length;
    const checked = await check(false);
    expect(office.workspace.executions.at(-1)?.callCount).toBe(2);
    expect(checked).toMatchObject({
      isWhole: true,
      words: `Log utuh sejak Kegiatan ini dibuka: catatan nomor ${old + 1} sampai ${all}, tidak ada yang berubah.`,
    });
    expect(checked.details.join()).toContain(`Isi Log Lama tidak diperiksa kali ini: ${old} catatan`);
    expect((await check(true)).words).toBe(`Log utuh: ${all} catatan, tidak ada yang berubah.`);
  });

  test('reads Log Lama too for a code of an entry in it', async () => {
    const checked = await check(false, await oldCode());
    expect(checked).toMatchObject({
      isWhole: true,
      words: expect.stringMatching(/^Log utuh: \d+/) as string,
    });
    expect(checked.details.join()).toContain('Cocok dengan');
  });

  test('holds after a text was erased from an entry in Log Lama', async () => {
    expect(JSON.stringify(office.table('Log Lama'))).toContain('Semester I 2026');
    await office.ask(ppid, 'eraseFromLog', 'Semester I 2026', 'Permintaan');
    expect(JSON.stringify(office.table('Log Lama'))).not.toContain('Semester I 2026');
    expect([await check(false), await check(true)]).toMatchObject([{ isWhole: true }, { isWhole: true }]);
  });

  test('without the recorded head of Log Lama, as after an opening by a former version, all is read', async () => {
    const label = { Uraian: 'Kepala Log Lama' };
    const known = office.table('Pengaturan').find((row) => row['Uraian'] === label.Uraian)?.['Nilai'] ?? '';
    await office.typeBeside('Pengaturan', label, 'Nilai', '', ppid);
    expect((await check(false)).words).toMatch(/^Log utuh: \d+/);
    await office.typeBeside('Pengaturan', label, 'Nilai', known, ppid);
    expect((await check(false)).words).toMatch(/^Log utuh sejak/);
  });

  test('a changed entry in Log Lama is found by its button, and by the program in the week', async () => {
    const column = office.workspace.sheets.values('Log Lama')[0]?.indexOf('Rincian') ?? 0;
    await office.workspace.sheets.type('Log Lama', `${columnName(column)}3`, 'lain', kul.staff);
    expect(await check(false)).toMatchObject({ isWhole: true });
    expect(await check(true)).toMatchObject({
      isWhole: false,
      words: expect.stringContaining('baris 3 sheet Log Lama') as string,
    });
    expect(await check(false, await oldCode())).toMatchObject({ isWhole: false });
    await office.typeBeside('Pengaturan', { Uraian: 'Jangkar Log' }, 'Nilai', '2026-01-28 1', ppid);
    await office.workspace.clock.advance(MINUTE);
    await night();
    expect(anchorMails().at(-1)?.subject).toMatch(/^Log berubah/);
  }, 60_000);

  test('a row that is gone from Log Lama is found by either button', async () => {
    office.workspace.sheets.deleteRows('Log Lama', 2, 1, kul.staff);
    expect(await check(false)).toMatchObject({ isWhole: false });
  });
});
