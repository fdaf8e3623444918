import { dikCells, dipCells, type DipCells } from '../../../src/domain/registers/register-cells';
import { as, freshWorld, inventoryRow, pelaksana } from '../office-builder';

const codes = new Map([
  ['HM.02', { code: 'HM.02', description: 'Humas', active: 2, inactive: 3, disposition: 'musnah' as const }],
]);
const { settings } = as(pelaksana, freshWorld());
const sources = { filed: new Set(['KUL-0001']), codes, settings };
const cells = (given: Parameters<typeof inventoryRow>[0] = {}, known: DipCells | null = null) =>
  dipCells([inventoryRow(given)], known, sources);

test('blank cells are derived from other data; who made it, when and where is never guessed', () => {
  expect(cells()).toEqual({
    group: '',
    media: '',
    title: 'Laporan Persediaan',
    summary: 'Laporan Persediaan',
    holder: 'Sub Bagian Keuangan, Umum, dan Logistik',
    producer: '',
    made: '',
    form: 'Softcopy dan Hardcopy',
    retention: 'Belum ditetapkan',
    category: 'berkala',
    year: 2025,
    link: '',
    subBagian: 'KUL',
    classification: '',
  });
});

test('what staff wrote is kept', () => {
  const typed = {
    summary: 'Ringkas',
    holder: 'PPID',
    producer: 'Bendahara',
    madeOn: '12 Januari 2025',
    madeAt: 'Palembang',
    form: 'Hardcopy',
    retention: '5 tahun',
  } as const;
  expect(cells(typed)).toMatchObject({
    summary: 'Ringkas',
    holder: 'PPID',
    producer: 'Bendahara',
    made: 'Palembang, 12 Januari 2025',
    form: 'Hardcopy',
    retention: '5 tahun',
  });
});

test.each([
  [' https://kpu.go.id/x ', 'https://kpu.go.id/x'],
  ['di komputer Budi', ''],
  ['javascript:alert(1)', ''],
])('the link %j is public as %j', (link, shown) => expect(cells({ link }).link).toBe(shown));

test('a removed unit is shown by its code', () => expect(cells({ subBagian: 'XYZ' }).holder).toBe('XYZ'));

test.each([
  [{ classification: 'HM.02' }, 'Aktif 2 tahun, inaktif 3 tahun, musnah'],
  [{ classification: 'HM.02', retention: '10 tahun' }, '10 tahun'],
  [{ classification: 'XX.99' }, 'Belum ditetapkan'],
])('the retention of %j is %j: from staff, else from the archive code', (given, shown) =>
  expect(cells(given).retention).toBe(shown),
);

test('the DIK has title, year, reason and retention, and nothing about the content', () => {
  const row = inventoryRow({
    reason: 'data pribadi',
    summary: 'rahasia',
    link: 'https://kpu.go.id/x',
    classification: 'HM.02',
  });
  expect(dikCells([row], null, sources)).toEqual({
    title: 'Laporan Persediaan',
    year: 2025,
    reason: 'data pribadi',
    retention: 'Aktif 2 tahun, inaktif 3 tahun, musnah',
    subBagian: 'KUL',
    classification: 'HM.02',
    holder: 'Sub Bagian Keuangan, Umum, dan Logistik',
  });
});

const known: DipCells = {
  title: 'Laporan Persediaan',
  summary: 'Isi laporan',
  holder: 'Bendahara',
  producer: 'Sekretaris',
  made: 'Palembang, 12 Januari 2025',
  form: 'Hardcopy',
  retention: '10 tahun',
  category: 'berkala',
  year: 2025,
  link: 'https://kpu.go.id/x',
  subBagian: 'KUL',
  classification: 'KU.01',
  group: 'keuangan',
  media: 'laman kantor',
};

test('neither a blank nor a default changes a register cell', () =>
  expect(cells({ category: '', year: null, link: 'di komputer Budi', retention: '-' }, known)).toEqual(
    known,
  ));

test('new values from staff replace register cells, cell by cell', () =>
  expect(cells({ producer: 'Bendahara', madeAt: 'Lahat', retention: '5 tahun' }, known)).toEqual({
    ...known,
    producer: 'Bendahara',
    made: 'Lahat, 12 Januari 2025',
    retention: '5 tahun',
  }));

test('a summary equal to the title follows the title', () => {
  const repeated = { ...known, summary: known.title };
  expect(cells({ title: 'LAPORAN Persediaan' }, repeated)).toMatchObject({ summary: 'LAPORAN Persediaan' });
});

test('of several rows the last non-blank cell counts', () => {
  const rows = [
    inventoryRow({ id: 'KUL-0001', summary: 'lama', producer: 'Bendahara' }),
    inventoryRow({ id: 'KUL-0002', summary: 'baru' }),
  ];
  expect(dipCells(rows, null, sources)).toMatchObject({ summary: 'baru', producer: 'Bendahara' });
});

test('the form follows from the evidence, and is not guessed without any', () => {
  expect(cells({ id: 'KUL-0009' }).form).toBe('');
  expect(cells({ id: 'KUL-0009', unscannable: 'terjilid' }).form).toBe('Hardcopy');
});

test('the retention of the other register moves with the document', () => {
  const elsewhere = { retention: '10 tahun', classification: 'KU.01' };
  const row = inventoryRow();
  expect(dikCells([row], null, sources, elsewhere)).toMatchObject(elsewhere);
  expect(dipCells([row], null, sources, elsewhere)).toMatchObject(elsewhere);
});

describe('a cell that cannot be read', () => {
  const unread = (column: string) => ({
    ...inventoryRow({ classification: 'HM.02' }),
    unreadable: [{ column, header: column, found: 'Papirus' }],
  });
  test.each([
    ['form', ''],
    ['summary', ''],
    ['holder', ''],
    ['retention', 'Belum ditetapkan'],
  ] as const)('of %s is not stated, never a guess from other data', (column, stated) =>
    expect(dipCells([unread(column)], null, sources)[column]).toBe(stated),
  );
  test('leaves what the register states', () => {
    const known = { ...cells(), form: 'Softcopy', retention: '5 tahun' } as const;
    expect(dipCells([unread('form')], known, sources).form).toBe('Softcopy');
    expect(dipCells([unread('retention')], known, sources).retention).toBe('5 tahun');
  });
  test('is not stated in the DIK either', () =>
    expect(dikCells([unread('holder')], null, sources).holder).toBe(''));
});
