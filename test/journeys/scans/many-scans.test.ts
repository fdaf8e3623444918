import { ppid, units } from '../../../demo/people';
import { makeScan } from '../../../demo/scans';
import { localOffice, type LocalOffice } from '../local-office';

/** 5,000 rows and 500 files, each execution under 4.5 modelled minutes. */
const ROWS = 5_000;
const FILES = 500;
const MINUTE = 60_000;

let office: LocalOffice;
afterEach(() => office.close());

const inbox = (unit: string): string =>
  office.workspace.drive.find(`Dokumentasi Informasi Publik/Masuk/${unit}`) ?? '';
const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });

test('500 files of all kinds in four inboxes with 5,000 rows are processed in several runs, each within the time limit', async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const rowsOf = new Map<string, readonly string[]>();
  for (const unit of units) {
    const drafts = Array.from({ length: ROWS / units.length }, (_, index) => ({
      title: `Berita Acara Rapat Pleno Nomor ${index + 1} ${unit.code}`,
      year: 2025,
      category: 'berkala' as const,
    }));
    rowsOf.set(unit.code, (await office.ask(unit.staff, 'addRows', unit.code, drafts)).ids);
  }
  // Only a few of the slow kinds: the test counts files, whatever their content.
  const kinds = ['jpeg', 'png', 'pdf', 'pdf', 'pdf', 'pdf', 'pdf', 'pdf', 'pdf', 'pdf'] as const;
  for (let index = 0; index < FILES; index += 1) {
    const unit = units[index % units.length]!;
    const id = rowsOf.get(unit.code)![Math.floor(index / units.length)]!;
    const kind = kinds[index % kinds.length]!;
    const [name, bytes] =
      index % 50 === 49
        ? [`${id}.txt`, Buffer.from('catatan')]
        : [`${id}.${kind === 'jpeg' ? 'jpg' : kind}`, makeScan(kind, id, index)];
    office.workspace.drive.drop(inbox(unit.code), name, bytes, {
      owner: index % 2 === 0 ? ppid : unit.staff,
    });
  }
  // A run inspects 300 new files, so two runs see them all.
  for (const seen of [300, FILES]) {
    await tick();
    expect(office.table('Pindaian')).toHaveLength(seen);
  }
  await office.workspace.clock.advance(3 * MINUTE);
  const used = { moves: 0, copies: 0 };
  for (let runs = 0; runs < 10; runs += 1) {
    const { modelledMs, callCount, calls, status, error } = await tick();
    expect({ status, error }).toEqual({ status: 'completed', error: undefined });
    expect(modelledMs).toBeLessThan(4.5 * MINUTE);
    const [moves, copies] = [calls['Drive.Files.update'] ?? 0, calls['Drive.Files.copy'] ?? 0];
    expect(callCount - moves - copies).toBeLessThanOrEqual(6 + Math.ceil(FILES / 1_000));
    used.moves += moves;
    used.copies += copies;
    if (office.table('Pindaian').every(({ Status }) => Status === 'tersimpan' || Status === 'karantina'))
      break;
  }
  // One call a file, two if a copy changes its owner; no run repeats a call.
  expect(used.moves).toBe(FILES);
  const taken = office.table('Pindaian').filter((scan) => scan['ID Berkas Asli'] !== '');
  expect(used.copies).toBe(taken.length);
  const states = office.table('Pindaian').map((scan) => scan['Status']);
  expect(states).toHaveLength(FILES);
  expect(states.filter((state) => state === 'karantina')).toHaveLength(FILES / 50);
  expect(states.filter((state) => state === 'tersimpan')).toHaveLength(FILES - FILES / 50);
  for (const scan of office.table('Pindaian')) {
    if (scan['Status'] === 'tersimpan') expect(scan['Nama Asli']).toContain(scan['ID Inventaris']);
  }
  const idle = await tick();
  expect(idle.callCount).toBeLessThanOrEqual(4);
}, 240_000);

test('files with hostile names get safe names, are shown as text, and change no other row', async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const kul = units[0]!;
  const names = [
    '=IMPORTXML("http://x","//a").pdf',
    '<script>alert(1)</script>.pdf',
    `${'a'.repeat(300)}.pdf`,
    '\u{1F4C4}\u{1F525}.pdf',
    'laporan\u202Efdp.exe.pdf',
    'Lapora\u0301n.pdf',
    'Lapor\u00E1n.pdf',
    '../../etc/passwd.pdf',
    'CON.pdf',
    'constructor',
    '{judul}.pdf',
    "'; drop table.pdf",
  ];
  const { ids } = await office.ask(
    kul.staff,
    'addRows',
    'KUL',
    names.map((_, index) => ({ title: `Dokumen ke-${index + 1}`, year: 2025, category: 'berkala' as const })),
  );
  const before = office.table('Inventaris');
  names.forEach((name, index) =>
    office.workspace.drive.drop(inbox('KUL'), name, makeScan('pdf', 'x', index), { owner: ppid }),
  );
  await tick();
  await office.workspace.clock.advance(3 * MINUTE);
  await tick();
  expect(
    office
      .table('Pindaian')
      .map((scan) => scan['Nama Asli'])
      .sort(),
  ).toEqual([...names].sort());
  expect(office.table('Pindaian').every((scan) => scan['Status'] === 'menunggu')).toBe(true);
  const scans = office.table('Pindaian');
  for (const [index, scan] of scans.entries())
    await office.ask(kul.staff, 'pairScan', scan['ID'] ?? '', [ids[index]!]);
  for (const scan of office.table('Pindaian')) {
    expect(scan['Status']).toBe('tersimpan');
    expect(scan['Nama Arsip']).toMatch(/^KUL-\d{4}_2025_Dokumen-ke-\d+\.pdf$/);
  }
  expect(office.table('Inventaris')).toEqual(before);
  const formulas = JSON.stringify(office.workspace.sheets.raw()).match(/"formulaValue"|"formula":/g);
  expect(formulas).toBeNull();
}, 60_000);

test('a colleague’s scan is kept as the office’s copy, the original under its own name in Asli', async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const kul = units[0]!;
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
  const original = office.workspace.drive.drop(inbox('KUL'), 'KUL-0001 asli.pdf', makeScan('pdf', 'x', 1), {
    owner: kul.staff,
  });
  await tick();
  await office.workspace.clock.advance(3 * MINUTE);
  await tick();
  const [scan] = office.table('Pindaian');
  expect(scan).toMatchObject({ Status: 'tersimpan', Pemilik: 'kantor', 'ID Berkas Asli': original });
  expect(office.workspace.drive.pathOf(original)).toMatch(/Asli\/KUL-0001 asli\.pdf$/);
  expect(office.workspace.drive.get(scan!['ID Berkas']!)).toMatchObject({
    owners: [{ emailAddress: ppid }],
    sha256Checksum: scan!['SHA-256'],
  });
}, 30_000);
