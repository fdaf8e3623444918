import { monevLines } from '../../../../src/domain/registers/monev/monev-lines';
import { monevItems } from '../../../../src/domain/seed/monev-items';
import { evidenceSource, evidenceTitle } from '../../../../src/domain/outputs/monev-words';
import type { MonevRow } from '../../../../src/domain/workbook/reference';
import type { DipRow } from '../../../../src/domain/workbook/registers';
import { as, dikRow, dipRow, freshWorld, MORNING, ppid, withOffice } from '../../office-builder';

const item = (given: Partial<MonevRow>): MonevRow => ({
  id: 'M-01',
  category: 'berkala',
  subject: 'Laporan keuangan',
  basis: 'UU 14/2008',
  words: 'laporan keuangan; neraca',
  entries: '',
  group: '',
  weight: null,
  minus: '',
  own: '',
  links: '',
  statement: '',
  ...given,
});
const line = (given: Partial<MonevRow>, ...dip: readonly Partial<DipRow>[]) =>
  monevLines(
    {
      ...freshWorld().office,
      monev: [item(given)],
      dip: dip.map((row, index) => dipRow({ id: `DIP-000${index + 1}`, number: index + 1, ...row })),
    },
    as(ppid, freshWorld()),
  )[0];
const found = (...args: Parameters<typeof line>) => line(...args)?.evidence.map(evidenceSource);
const neraca = { title: 'NERACA 2025' };

test.each([
  ['by a word of the title', {}, neraca, ['DIP-0001']],
  ['by a word of the summary', {}, { title: 'x', summary: 'Laporan  Keuangan tahunan' }, ['DIP-0001']],
  ['not by a part of a word', { words: 'rup' }, { title: 'Struktur' }, []],
  ['in another category, too', {}, { ...neraca, category: 'setiap saat' as const }, ['DIP-0001']],
  ['not with an excluded word', { minus: 'arsip; kas' }, { title: 'Neraca Arsip Inaktif' }, []],
  [
    'by the number that the office wrote, whatever the words',
    { entries: 'dip-0001' },
    { title: 'Lain' },
    ['DIP-0001'],
  ],
  [
    'not what was withdrawn, though its number is written',
    { entries: 'DIP-0001' },
    { status: 'ditarik' as const },
    [],
  ],
  [
    'not what somebody marked dikecualikan',
    { entries: 'DIP-0001' },
    { category: 'dikecualikan' as const },
    [],
  ],
])('evidence is found %s', (_how, given, entry, expected) => expect(found(given, entry)).toEqual(expected));

test.each([
  ['belum ada', []],
  ['tautan belum tersedia', [neraca]],
  ['tautan belum tersedia', [{ ...neraca, linkState: 'berkas tidak ditemukan' as const }]],
  ['ada', [neraca, { ...neraca, linkState: 'baik' as const }]],
] as const)('an item is %s with %j', (state, dip) => expect(line({}, ...dip)?.state).toBe(state));

test('evidence has its link, the result of the last check and its date', () =>
  expect(
    line({}, { ...neraca, link: 'https://a.id/x', linkState: 'baik', linkCheckedAt: MORNING })?.evidence[0],
  ).toMatchObject({ link: 'https://a.id/x', linkState: 'baik', checkedOn: '2026-02-04' }));

test('entries of the item’s category come first', () =>
  expect(found({}, { ...neraca, category: 'setiap saat' }, neraca)).toEqual(['DIP-0002', 'DIP-0001']));

test('an item without evidence is nihil where a letter declares it', () => {
  expect(line({ statement: '12/HM.02/1604/2026' })?.state).toBe('nihil dengan pernyataan');
  expect(line({ statement: '12/HM.02/1604/2026' }, { ...neraca, linkState: 'baik' })?.state).toBe('ada');
});

test('a link that the office recorded is evidence, with its name', () =>
  expect(line({ links: 'Maklumat: https://a.id/m\nSpanduk' })?.evidence).toEqual([
    { kind: 'lain', title: 'Maklumat', link: 'https://a.id/m', isOpen: true },
    { kind: 'lain', title: 'Spanduk', link: '', isOpen: false },
  ]));

test('what the product makes counts by itself: a published DIP, decided exemptions, a mailed report', () => {
  const world = withOffice(
    freshWorld({
      'Sistem/Waktu Terbitan': '2026-02-06T14:05:00+07:00',
      'Publik/Alamat': 'https://kpu.id/dip',
    }),
    {
      dip: [dipRow()],
      dik: [dikRow(), dikRow({ id: 'DIK-0002', status: 'diusulkan' })],
      monev: [item({ words: '', own: 'DIP; dik; halaman publik; laporan; keputusan DIP' })],
    },
  );
  const [only] = monevLines(world.office, as(ppid, world));
  expect(only?.state).toBe('ada');
  expect(only?.evidence.map(evidenceTitle)).toEqual([
    'Daftar Informasi Publik, 1 informasi',
    'Daftar Informasi Dikecualikan yang ditetapkan, 1 informasi',
    'Halaman publik DIP',
  ]);
});

test('a DIP that is not published cannot be opened', () =>
  expect(line({ words: '', own: 'DIP' }, neraca)?.state).toBe('tautan belum tersedia'));

test('a new office has the categories of the law, each item with its group, its basis and a way to find evidence', () => {
  const items = monevItems();
  expect(new Set(items.map(({ category }) => category))).toEqual(
    new Set(['berkala', 'serta merta', 'setiap saat']),
  );
  for (const each of items)
    expect([each.group, each.subject, each.basis, each.words + each.own].every(Boolean)).toBe(true);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

/** Titles of real lists, and the items for which each is evidence. */
test.each([
  ['LAPORAN REALISASI ANGGARAN (SAKTI)', ['Ringkasan laporan keuangan']],
  ['Neraca Arsip Inaktif', []],
  ['REKENING KORAN HIBAH', []],
  ['REKAP PENILAIAN SASARAN KINERJA PEGAWAI (SKP)', []],
  ['LHKPN di LLDikti Wilayah IV yang telah diumumkan', ['LHKPN pejabat yang telah diumumkan']],
  ['Surat tanda terima atau bukti penyampaian laporan harta kekayaan pribadi kepada KPK', []],
  ['Rekap Data Pelaporan Laporan Kinerja Dosen/Beban Kerja Dosen', []],
  ['KARTU KENDALI KEPEGAWAIAN', []],
  ['BA STOCK OPNAME PERSEDIAAN', ['Daftar aset dan inventaris']],
])('%s is evidence for %j', (title, expected) => {
  const dip = [dipRow({ title })];
  const lines = monevLines({ ...freshWorld().office, dip, monev: monevItems() }, as(ppid, freshWorld()));
  const isEntry = ({ kind }: { readonly kind: string }): boolean => kind === 'entri';
  expect(lines.filter(({ evidence }) => evidence.some(isEntry)).map(({ subject }) => subject)).toEqual(
    expected,
  );
});
