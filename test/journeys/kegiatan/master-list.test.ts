import { pelaksana, ppid, units } from '../../../demo/people';
import type { ExpectedUnitView } from '../../../src/rpc/contract/contract';
import { localOffice, type LocalOffice } from '../local-office';

/** The master list on the built bundle: Nihil per item, adding, the gate of step 1, the second Kegiatan, an older workbook. */
const [kul, tph, pdi] = [units[0]!, units[1]!, units[2]!];
const calls = (office: LocalOffice): number => office.lastExecution().callCount;

const unitOf = async (
  office: LocalOffice,
  person: string,
  unit: string,
): Promise<ExpectedUnitView | undefined> =>
  (await office.ask(person, 'viewLacking')).expected.find((each) => each.unit === unit);
const item = (office: LocalOffice, title: string) =>
  office.table('Daftar Wajib').find((row) => row['Dokumen yang Diharapkan'] === title) ?? {};
/** The item's states of the year, in the sheet. */
const sheetYear = (office: LocalOffice, title: string): string => {
  const row = item(office, title);
  return Object.keys(row)
    .slice(-13, -1)
    .map((month) => row[month])
    .filter(Boolean)
    .join(' ');
};
const months = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `2025-${String(from + index).padStart(2, '0')}`);

describe('in the first Kegiatan', () => {
  let office: LocalOffice;
  beforeAll(async () => {
    office = await localOffice();
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  }, 60_000);
  afterAll(() => office?.close());

  test('Beranda shows what is expected of the year before, with the two calls that open the sidebar', async () => {
    const { lacks } = await office.ask(pdi.staff, 'viewOverview');
    expect(calls(office)).toBe(2);
    expect(lacks?.expected).toMatchObject([{ unit: 'PDI', year: 2025, mayAdd: true }]);
    expect(lacks?.expected[0]?.words).toMatch(/^0 ada, 0 nihil, \d+ belum ada$/);
    const office2 = await office.ask(ppid, 'viewLacking');
    expect(office2.expected.map(({ unit }) => unit)).toEqual(['KUL', 'TPH', 'PDI', 'PHS']);
    expect(office2.expected.every(({ mayAnswer }) => !mayAnswer)).toBe(true);
  });

  test('one tap adds a prefilled row for a period, which is there for that period', async () => {
    const { ids } = await office.ask(kul.staff, 'addExpected', { id: 'W-0004', keys: ['2025-03'] });
    expect(calls(office)).toBeLessThanOrEqual(5);
    expect(office.table('Inventaris')).toMatchObject([
      {
        ID: ids[0],
        'Nama Dokumen': 'Laporan Realisasi Anggaran (SAKTI) Maret 2025',
        Tahun: '2025',
        'Kelompok Informasi': 'Keuangan Negara dan Hibah',
      },
    ]);
    expect(sheetYear(office, 'Laporan Realisasi Anggaran (SAKTI)')).toBe(
      'Kosong Kosong Ada Kosong Kosong Kosong Kosong Kosong Kosong Kosong Kosong Kosong',
    );
  });

  test('Nihil of an item has a reason, person and time, belongs to its periods, and can be taken back', async () => {
    expect(
      await office.tryTo(kul.staff, 'stateNihil', [{ id: 'W-0004', keys: ['2025-01'] }], ' '),
    ).toMatchObject({
      ok: false,
      code: 'REASON_NEEDED',
    });
    expect(
      await office.tryTo(tph.staff, 'stateNihil', [{ id: 'W-0004', keys: ['2025-01'] }], 'x'),
    ).toMatchObject({
      ok: false,
      code: 'WRONG_ACTOR',
    });
    await office.ask(kul.staff, 'stateNihil', [{ id: 'W-0004', keys: months(4, 12) }], 'Belum ada transaksi');
    await office.ask(kul.staff, 'stateNihil', [{ id: 'W-0004', keys: ['2025-12'] }], null);
    expect(item(office, 'Laporan Realisasi Anggaran (SAKTI)')['Nihil']?.split('\n')[0]).toBe(
      `2025-04: Belum ada transaksi (${kul.staff}, 4 Feb 2026 08.00)`,
    );
    expect(sheetYear(office, 'Laporan Realisasi Anggaran (SAKTI)')).toBe(
      `Kosong Kosong Ada ${'Nihil '.repeat(8)}Kosong`,
    );
    const logged = office.table('Log').filter((row) => row['Peristiwa']?.startsWith('WAJIB_NIHIL'));
    expect(logged.map((row) => [row['Peristiwa'], row['Objek']])).toEqual([
      ['WAJIB_NIHIL', 'W-0004'],
      ['WAJIB_NIHIL_DICABUT', 'W-0004'],
    ]);
  });

  test('a guess is shown as a guess until somebody confirms or rejects it', async () => {
    const { ids } = await office.ask(kul.staff, 'addRows', 'KUL', [
      { title: 'NPHD Pemilihan', year: 2024, category: 'berkala' },
    ]);
    const stateOf = async () =>
      (await office.ask(kul.staff, 'viewExpected', 'KUL')).items.find(({ title }) => title === 'NPHD');
    expect(await stateOf()).toMatchObject({
      line: { cells: [{ state: 'Ada?' }] },
      documents: [{ id: ids[0], isGuess: true }],
    });
    await office.ask(kul.staff, 'answerMatch', 'W-0025', ids[0] ?? '', 'rejected');
    expect(await stateOf()).toMatchObject({ line: { cells: [{ state: 'Kosong' }] }, documents: [] });
    await office.ask(kul.staff, 'answerMatch', 'W-0025', ids[0] ?? '', 'confirmed');
    expect(await stateOf()).toMatchObject({ line: { cells: [{ state: 'Ada' }] } });
    expect(await office.tryTo(kul.staff, 'answerMatch', 'W-0025', 'KUL-9999', 'confirmed')).toMatchObject({
      code: 'ROW_UNKNOWN',
    });
  });

  test('the office changes the list in the sidebar and in the sheet; a typed item gets its number', async () => {
    const draft = {
      subBagian: 'PDI',
      group: 'Data',
      title: 'Data Pemilih Terpilah',
      period: 'semester',
      words: '',
      minus: '',
    } as const;
    const { id } = await office.ask(pdi.staff, 'saveItem', null, draft);
    await office.ask(ppid, 'saveItem', id, { period: 'tahunan' });
    expect(item(office, 'Data Pemilih Terpilah')).toMatchObject({ Butir: id, Periode: 'tahunan' });
    expect(await office.tryTo(tph.staff, 'saveItem', id, draft)).toMatchObject({ code: 'WRONG_ACTOR' });
    const row = office.table('Daftar Wajib').length + 2;
    await office.workspace.sheets.type(
      'Daftar Wajib',
      `B${row}`,
      [['PDI', 'Data', 'Peta TPS', 'sekali']],
      pdi.staff,
    );
    await office.workspace.run({ function: 'reviewRowsFromMenu', as: pdi.staff, from: 'menu' });
    expect(item(office, 'Peta TPS')).toMatchObject({
      Butir: expect.stringMatching(/^W-\d{4}$/),
      Des: 'Kosong',
    });
  });

  test('Beranda, the sheet and the output show the same figures', async () => {
    await office.workspace.run({ function: 'reviewRowsFromMenu', as: ppid, from: 'menu' });
    const shown = (await unitOf(office, kul.staff, 'KUL'))?.missing;
    const rows = office.table('Daftar Wajib').filter((row) => row['Sub Bagian'] === 'KUL');
    expect(rows.reduce((sum, row) => sum + Number(row['Kosong'] || 0), 0)).toBe(shown);
    const { name } = await office.ask(kul.staff, 'makeOutput', 'daftar-wajib-xlsx');
    expect(name).toMatch(/^Daftar Wajib.*\.xlsx$/);
  });

  test('finishing step 1 says what is missing; if the office holds it back, each item is named', async () => {
    const step = { number: 1, lane: 'PDI' };
    await office.ask(pdi.staff, 'addRows', 'PDI', [{ title: 'LHE', year: 2025, category: 'berkala' }]);
    await office.typeBeside('Pengaturan', { Uraian: 'Daftar Wajib yang Belum Ada' }, 'Nilai', 'tahan', ppid);
    const held = await office.tryTo(pdi.staff, 'finishStep', step);
    expect(held).toMatchObject({ ok: false, code: 'BLOCKED' });
    expect(JSON.stringify(held)).toContain('Laporan Kinerja');
    await office.typeBeside(
      'Pengaturan',
      { Uraian: 'Daftar Wajib yang Belum Ada' },
      'Nilai',
      'ingatkan',
      ppid,
    );
    const missing = (await unitOf(office, pdi.staff, 'PDI'))?.missing;
    expect(await office.ask(pdi.staff, 'finishStep', step)).toEqual({ ...step, missing });
    expect(calls(office)).toBeLessThanOrEqual(5);
  });

  test('an office that deletes every row sees nothing of it, and set-up does not fill it again', async () => {
    const rows = office.table('Daftar Wajib').length;
    const blank = Array.from({ length: rows + 2 }, () => Array.from({ length: 24 }, () => ''));
    await office.workspace.sheets.type('Daftar Wajib', 'A2', blank, ppid);
    expect((await office.ask(ppid, 'viewOverview')).lacks?.expected).toEqual([]);
    await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
    expect(office.table('Daftar Wajib')).toEqual([]);
  });
});

describe('in the second Kegiatan', () => {
  let office: LocalOffice;
  beforeAll(async () => {
    office = await localOffice();
  }, 60_000);
  afterAll(() => office?.close());

  test('what is carried is there, the report has named the rest, and the next year asks again for a Nihil', async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    const { ids } = await office.ask(kul.staff, 'addRows', 'KUL', [
      { title: 'NPHD', year: 2024, category: 'berkala' },
    ]);
    await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ids, 'Terjilid');
    await office.ask(kul.staff, 'stateNihil', [{ id: 'W-0032', keys: ['2025'] }], 'Tidak ada hibah');
    for (const { code, staff, liaison } of units) {
      if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
      for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
      if (code === 'KUL') await office.ask(liaison, 'decideRows', 'KUL', ids, 'diterima', '');
      await office.ask(liaison, 'finishStep', { number: 3, lane: code });
    }
    await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
    await office.ask(pelaksana, 'amendRows', 'lokasiTercetak', ids, 'Lemari 1');
    await office.ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
    // A unit that declared Nihil as a whole is not asked about each item.
    const tphUnit = (await office.ask(ppid, 'viewLacking')).expected.find(({ unit }) => unit === 'TPH');
    expect(tphUnit?.missing).toBe(0);
    await office.ask(ppid, 'sendReport', null);
    await office.workspace.clock.advance(60_000);
    await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
    const statesOf = async (title: string) =>
      (await unitOf(office, kul.staff, 'KUL'))?.lines
        .find((line) => line.title === title)
        ?.cells.map(({ state }) => state);
    expect(await statesOf('NPHD')).toEqual(['Ada']);
    expect(await statesOf('SP2HL')).toEqual(['Nihil']);
    await office.typeBeside('Pengaturan', { Uraian: 'Tahun Daftar Wajib' }, 'Nilai', '2026', ppid);
    expect(await statesOf('NPHD')).toEqual(['Ada']);
    expect(await statesOf('SP2HL')).toEqual(['–']);
    expect(await statesOf('Rekening Koran APBN')).toEqual(['Kosong', ...Array<string>(11).fill('–')]);
  }, 120_000);
});

test('a workbook of the present version works without the sheet; set-up adds and fills it', async () => {
  const office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const before = await office.ask(kul.staff, 'viewOverview');
  await office.workspace.sheets.deleteSheet('Daftar Wajib');
  const { lacks, ...overview } = await office.ask(kul.staff, 'viewOverview');
  expect(lacks?.expected).toEqual([]);
  // The sheets that the version has are read as before: names and hours stay.
  expect(overview).toEqual({ ...before, lacks: undefined });
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'NPHD', year: 2025, category: 'berkala' }]);
  await office.ask(kul.staff, 'finishStep', { number: 1, lane: 'KUL' });
  expect(
    await office.tryTo(ppid, 'saveItem', null, {
      subBagian: 'KUL',
      group: '',
      title: 'NPHD',
      period: 'sekali',
      words: '',
      minus: '',
    }),
  ).toMatchObject({ code: 'SHEET_BROKEN' });
  await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
  expect(office.table('Daftar Wajib')).toHaveLength(57);
  expect(
    (await unitOf(office, kul.staff, 'KUL'))?.lines.find(({ title }) => title === 'NPHD')?.cells,
  ).toMatchObject([{ state: 'Ada' }]);
  await office.close();
}, 60_000);
