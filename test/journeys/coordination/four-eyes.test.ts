import { pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** Rows typed straight into the sheet: who typed them, and which of their cells the product trusts. */
const kul = units[0]!;
const colleague = units[1]!.staff;
const document = {
  title: 'Neraca',
  year: 2025,
  category: 'berkala',
  link: 'https://kpu.example.id/n',
} as const;

let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
});
afterEach(() => office.close());

/** Types a complete document below the existing rows. */
async function typeRow(title: string, person: string, more: Readonly<Record<string, string>> = {}) {
  const cells = {
    'Sub Bagian': kul.code,
    'Nama Dokumen': title,
    Tahun: '2025',
    Kategori: 'berkala',
    'Alasan Tidak Dipindai': 'Terjilid',
    ...more,
  };
  const [headers = [], ...rows] = office.workspace.sheets.values('Inventaris');
  const row = rows.filter((line) => line.some((cell) => cell !== '')).length + 2;
  for (const [header, text] of Object.entries(cells))
    await office.workspace.sheets.type(
      'Inventaris',
      `${letters(headers.indexOf(header))}${row}`,
      text,
      person,
    );
}

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const finish = (person: string, number: number, lane: string = kul.code) =>
  office.tryTo(person, 'finishStep', { number, lane });
const retype = (id: string, header: string, text: string, person: string) =>
  office.typeBeside('Inventaris', { ID: id }, header, text, person);
const rowOf = (id: string) => office.table('Inventaris').find((row) => row['ID'] === id);
const listed = async (person = kul.liaison) =>
  (await office.ask(person, 'viewRows', { unit: 'KUL', filter: 'semua', search: '', from: 0 })).rows;

/** Completes steps 1 and 2 of KUL with one row of the form and the rows that `typing` types. */
async function toCoordination(typing: () => Promise<void> = async () => undefined): Promise<void> {
  await office.ask(kul.staff, 'addRows', 'KUL', [document]);
  await typing();
  for (const number of [1, 2]) expect(await finish(kul.staff, number)).toMatchObject({ ok: true });
}

test('a row of an unknown typist is accepted only with the statement that the decider did not type it', async () => {
  await toCoordination(() => typeRow('Laporan Kas', colleague));
  expect((await listed()).map(({ id, typistUnknown }) => [id, typistUnknown])).toEqual([
    ['KUL-0001', false],
    ['KUL-0002', true],
  ]);
  const both = ['KUL-0001', 'KUL-0002'];
  const answer = await office.ask(kul.liaison, 'decideRows', 'KUL', both, 'diterima', '');
  expect(answer.decided).toEqual(['KUL-0001']);
  expect(answer.refused).toEqual([expect.stringContaining('Nyatakan bahwa bukan Anda yang mengetiknya')]);
  expect(rowOf('KUL-0002')?.['Keputusan']).toBe('');
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0002'], 'diterima', '', false, true);
  expect(office.table('Log').at(-1)).toMatchObject({
    Pelaku: kul.liaison,
    Peristiwa: 'BUKAN_PENGISI',
    Objek: 'KUL-0002',
  });
});

test('the typist of a row in the sheet is identified when they decide, and is refused whatever they state', async () => {
  await toCoordination(() => typeRow('Laporan Kas', kul.liaison));
  const both = ['KUL-0001', 'KUL-0002'];
  const answer = await office.ask(kul.liaison, 'decideRows', 'KUL', both, 'diterima', '', false, true);
  expect(answer).toMatchObject({ decided: ['KUL-0001'], refused: [expect.stringContaining(kul.liaison)] });
  expect(rowOf('KUL-0002')).toMatchObject({ Keputusan: '', Pengisi: kul.liaison, 'Kunci Pengisi': '' });
  expect(office.table('Log').filter(({ Peristiwa }) => Peristiwa === 'PENGISI_DIKENALI')).toMatchObject([
    { Pelaku: kul.liaison, Objek: 'KUL-0002' },
  ]);
});

test('the typist of a row in the sheet is recorded once they open the sidebar, and no statement is needed', async () => {
  await toCoordination(() => typeRow('Laporan Kas', colleague));
  expect(rowOf('KUL-0002')).toMatchObject({ Pengisi: '', 'Kunci Pengisi': expect.stringMatching(/^k:/) });
  expect(await office.ask(colleague, 'viewOverview')).toMatchObject({ isKeyNew: true });
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(2);
  await office.ask(colleague, 'rememberTypist');
  expect(await office.ask(colleague, 'viewOverview')).toMatchObject({ isKeyNew: false });
  await office.ask(kul.staff, 'auditRows');
  expect(rowOf('KUL-0002')).toMatchObject({ Pengisi: colleague, 'Kunci Pengisi': '', Masalah: '' });
  expect((await listed())[1]).toMatchObject({ typistUnknown: false });
  expect(
    await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001', 'KUL-0002'], 'diterima', ''),
  ).toMatchObject({ refused: [] });
});

test('deleting or forging a key in the sheet does not bypass the four-eyes rule', async () => {
  await toCoordination(() => typeRow('Laporan Kas', kul.liaison));
  await retype('KUL-0002', 'Kunci Pengisi', '', kul.liaison);
  const accept = () =>
    office.tryTo(kul.liaison, 'decideRows', 'KUL', ['KUL-0002'], 'diterima', '', false, true);
  expect(await accept()).toMatchObject({ ok: false, code: 'FOUR_EYES' });
  await retype('KUL-0002', 'Kunci Pengisi', 'k:kunci-orang-lain', kul.liaison);
  expect(await accept()).toMatchObject({ ok: false, code: 'FOUR_EYES' });
});

test('a key that is pasted with a copied row names nobody: its typist is unknown beside whoever pasted it', async () => {
  await toCoordination(() => typeRow('Laporan Kas', colleague));
  const { sheets } = office.workspace;
  const [headers = [], ...rows] = sheets.values('Inventaris');
  const copied = rows.find((row) => row.includes('Laporan Kas')) ?? [];
  const cells = headers.map((header, at) => {
    const value = header === 'ID' ? '' : header === 'Nama Dokumen' ? 'Laporan Bank' : (copied[at] ?? '');
    return value === ''
      ? {}
      : {
          userEnteredValue:
            header === 'Tahun' ? { numberValue: Number(value) } : { stringValue: String(value) },
        };
  });
  await sheets.paste('Inventaris', `A${rows.length + 2}`, [cells], kul.liaison);
  for (const person of [colleague, kul.liaison]) await office.ask(person, 'rememberTypist');
  await office.ask(kul.staff, 'auditRows');
  const log = office.table('Log').filter(({ Objek }) => Objek === 'KUL-0003');
  expect(log.map(({ Peristiwa, Pelaku }) => [Peristiwa, Pelaku])).toContainEqual([
    'BARIS_DITERIMA',
    kul.liaison,
  ]);
  expect(rowOf('KUL-0003')?.['Pengisi']).toBe(kul.liaison);
  expect((await listed()).map(({ id, typistUnknown }) => [id, typistUnknown])).toEqual([
    ['KUL-0001', false],
    ['KUL-0002', false],
    ['KUL-0003', true],
  ]);
});

test('recording typists costs three calls to the sheet for any number of rows, and none elsewhere', async () => {
  const { sheets } = office.workspace;
  const columns = (sheets.values('Inventaris')[0] ?? []).indexOf('Sub Bagian');
  const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
  const lines = Array.from({ length: 300 }, (_, index) => [text('KUL'), text(`Dokumen ${index + 1}`)]);
  const pasted = await sheets.paste('Inventaris', `${letters(columns)}2`, lines, kul.staff);
  expect(pasted.map(({ function: name, callCount }) => [name, callCount])).toEqual([['onEdit', 3]]);
  const keys = new Set(office.table('Inventaris').map((row) => row['Kunci Pengisi']));
  expect([...keys]).toEqual([expect.stringMatching(/^k:/)]);
  const again = await sheets.type('Inventaris', `${letters(columns)}2`, 'KUL', kul.staff);
  expect(again.map(({ callCount }) => callCount)).toEqual([2]);
  const decision = letters((sheets.values('Inventaris')[0] ?? []).indexOf('Keputusan'));
  const system = await sheets.type('Inventaris', `${decision}2`, 'diterima', kul.liaison);
  expect(system.map(({ callCount }) => callCount)).toEqual([1]);
  const elsewhere = await sheets.type('Hari Libur', 'B2', 'Libur', kul.staff);
  expect(elsewhere.map(({ callCount, status }) => [callCount, status])).toEqual([[0, 'completed']]);
});

test('the report says how many rows were decided on such a statement', async () => {
  await toCoordination(() => typeRow('Laporan Kas', colleague));
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001', 'KUL-0002'], 'diterima', '', false, true);
  for (const unit of units) {
    if (unit !== kul) await office.ask(unit.staff, 'declareNihil', unit.code);
    if (unit !== kul) for (const number of [1, 2]) await finish(unit.staff, number, unit.code);
    expect(await finish(unit.liaison, 3, unit.code)).toMatchObject({ ok: true });
  }
  await finish(pelaksana, 4, 'KANTOR');
  await office.ask(pelaksana, 'amendRows', 'lokasiTercetak', ['KUL-0001', 'KUL-0002'], 'Lemari 1');
  expect(await finish(pelaksana, 5, 'KANTOR')).toMatchObject({ ok: true });
  const shown = JSON.stringify(await office.ask(ppid, 'viewReport'));
  expect(shown).toContain('1 dokumen diketik langsung di sheet tanpa diketahui pengisinya');
});

test('the Log attributes a row typed in the sheet to nobody, not even to the person who acts next', async () => {
  await toCoordination(() => typeRow('Laporan Kas', kul.liaison));
  await retype('KUL-0001', 'Catatan', 'diperiksa', kul.liaison);
  await office.ask(kul.staff, 'auditRows');
  const byHand = office
    .table('Log')
    .filter(({ Peristiwa }) => ['BARIS_DITERIMA', 'BARIS_DISALIN'].includes(Peristiwa ?? ''));
  expect(byHand.map(({ Objek, Pelaku }) => [Objek, Pelaku])).toEqual([
    ['KUL-0002', 'tidak diketahui'],
    ['KUL-0001', 'tidak diketahui'],
  ]);
});

test.each([
  ['alone', {}],
  ['with who and when', { 'Diputuskan Oleh': kul.liaison, 'Diputuskan Pada': '2026-02-04 09:00:00' }],
])('a decision typed by hand %s leaves the row undecided everywhere, and is reported', async (_how, more) => {
  await toCoordination();
  for (const [header, text] of Object.entries({ ...more, Keputusan: 'diterima' }))
    await retype('KUL-0001', header, text, kul.staff);
  expect(await finish(kul.liaison, 3)).toMatchObject({
    ok: false,
    code: 'BLOCKED',
    details: [expect.stringContaining('KUL-0001')],
  });
  const [row] = await listed();
  expect(row).toMatchObject({ decision: '', decidedBy: '' });
  expect(row?.problems).toContain('Keputusan "diterima" diketik dengan tangan');
  expect((await office.ask(kul.staff, 'viewRow', 'KUL-0001')).decision).toBe('');
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001'], 'dikembalikan', 'kurang');
  expect(rowOf('KUL-0001')).toMatchObject({ Keputusan: 'dikembalikan', Masalah: '' });
});

test('a decision changed by hand after step 3 enters no register', async () => {
  await toCoordination();
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001'], 'dikembalikan', 'kurang');
  await office.ask(kul.liaison, 'amendRows', 'pengembalianDitunda', ['KUL-0001'], 'belum lengkap');
  for (const unit of units) {
    if (unit !== kul) await office.ask(unit.staff, 'declareNihil', unit.code);
    if (unit !== kul) for (const number of [1, 2]) await finish(unit.staff, number, unit.code);
    expect(await finish(unit.liaison, 3, unit.code)).toMatchObject({ ok: true });
  }
  await retype('KUL-0001', 'Keputusan', 'diterima', kul.staff);
  const preview = JSON.stringify(await office.ask(pelaksana, 'previewEntry'));
  expect(preview).toContain('belum diputuskan');
  expect(await finish(pelaksana, 4, 'KANTOR')).toMatchObject({ ok: true });
  expect(office.table('DIP')).toEqual([]);
});

test.each([
  ['emptied', ''],
  ['changed', 'orang.lain@gmail.com'],
])('a Pengisi that is %s does not bypass the four-eyes rule, and is reported', async (_how, text) => {
  await office.typeBeside(
    'Pengaturan',
    { Bagian: 'Peran', Uraian: 'Tim Penghubung KUL' },
    'Nilai',
    kul.staff,
    ppid,
  );
  await toCoordination();
  await retype('KUL-0001', 'Pengisi', text, kul.staff);
  const own = await office.tryTo(kul.staff, 'decideRows', 'KUL', ['KUL-0001'], 'diterima', '', false, true);
  expect(own).toMatchObject({ ok: false, code: 'FOUR_EYES' });
  expect(rowOf('KUL-0001')?.['Masalah']).toContain(`Pengisi "${text}" diketik dengan tangan`);
});

test('a person who edits a row of an unknown typist is added to its typists, and the first stays unknown', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', [document]);
  await typeRow('Laporan Kas', kul.liaison);
  await office.ask(kul.staff, 'auditRows');
  await office.ask(kul.staff, 'editRow', 'KUL-0002', {}, { summary: 'Ringkas' });
  await office.ask(kul.staff, 'auditRows');
  expect(rowOf('KUL-0002')).toMatchObject({ Pengisi: `tidak diketahui, ${kul.staff}`, Masalah: '' });
  expect((await listed(kul.staff)).map(({ own, typistUnknown }) => [own, typistUnknown])).toEqual([
    [true, false],
    [true, true],
  ]);
});
