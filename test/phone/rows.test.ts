import type { ToScanQueryView, ToScanRowView } from '../../src/rpc/contract/contract';
import { photoName } from '../../src/phone/kept/photo-name';
import { fileOf } from '../../src/phone/scan/file-of';
import {
  boxTitle,
  leftRows,
  listedUnit,
  listRows,
  nextRow,
  unitBeside,
  type OrderName,
} from '../../src/phone/scan/rows';
import { pagesWords, sizeWords } from '../../src/phone/scan/size-words';

const row = (id: string, cells: Partial<ToScanRowView> = {}): ToScanRowView => ({
  id,
  unit: 'KUL',
  title: `Laporan ${id}`,
  year: 2025,
  place: '',
  evidence: '',
  link: '',
  arriving: false,
  copy: '',
  late: false,
  note: '',
  returned: null,
  rescanned: false,
  mayScan: true,
  amendments: [],
  ...cells,
});
const rows = [
  row('KUL-0010', { title: 'Berita Acara' }),
  row('KUL-0002', { title: 'Néraca', place: 'Lemari 1' }),
  row('KUL-0003', { evidence: 'tautan' }),
];
const none = { own: [], photographed: [], sent: new Set<string>(), copies: new Map<string, string>() };
const ids = (search: string, order: OrderName): readonly string[] =>
  listRows(rows, search, order, none).map(({ id }) => id);

test.each<[string, OrderName, readonly string[]]>([
  ['', 'id', ['KUL-0002', 'KUL-0003', 'KUL-0010']],
  ['', 'nama', ['KUL-0010', 'KUL-0003', 'KUL-0002']],
  ['', 'lokasi', ['KUL-0002', 'KUL-0003', 'KUL-0010']],
  ['neraca 2025', 'id', ['KUL-0002']],
  ['LEMARI', 'id', ['KUL-0002']],
  ['tidak ada', 'id', []],
])('rows that contain %p in the order of %s', (search, order, found) => {
  expect(ids(search, order)).toEqual(found);
});

test('the next document is the next one without a scan, then the first; none of those on the phone or already sent', () => {
  const kept = { rowId: 'KUL-0002', state: 'antre' } as never;
  const all = listRows(rows, '', 'id', none);
  expect(nextRow(all, 'KUL-0002')?.id).toBe('KUL-0010');
  expect(nextRow(all, 'KUL-0010')?.id).toBe('KUL-0002');
  const waiting = listRows(rows, '', 'id', { ...none, own: [kept], sent: new Set(['KUL-0010']) });
  expect(waiting.map(({ state }) => state)).toEqual(['antre', 'ada', 'terkirim']);
  expect(nextRow(waiting, 'KUL-0003')).toBeUndefined();
});

test('only what the person may scan is left to scan; a list of several Sub Bagian says each row’s, one of a single one does not', () => {
  const other = row('TPH-0001', { unit: 'TPH', mayScan: false });
  const all = listRows([...rows, other], '', 'id', none);
  expect(leftRows(all)).toBe(2);
  const units = [{ code: 'TPH', name: 'Teknis' }];
  const beside = (query: ToScanQueryView, own: readonly string[]): string =>
    unitBeside(other, listedUnit(query, { own, units }), { own, units });
  expect([
    beside({ box: 'Lemari 2', unit: null }, ['TPH']),
    beside({ unit: null }, ['KUL', 'TPH']),
    beside({ unit: null }, ['KUL']),
    beside({ box: 'Lemari 2', unit: 'TPH' }, ['KUL']),
    beside({ unit: 'TPH' }, ['KUL', 'TPH']),
    beside({ unit: null }, ['TPH']),
  ]).toEqual(['Teknis', 'Teknis', 'Teknis', '', '', '']);
});

test('a returned row with a scan comes first, and the way from document to document passes it by', () => {
  const returned = row('KUL-0099', { evidence: 'pindaian', returned: 'Halaman 2 buram' });
  const all = listRows([...rows, returned], '', 'id', none);
  expect(all.map(({ id, state }) => [id, state]).slice(0, 2)).toEqual([
    ['KUL-0099', 'dikembalikan'],
    ['KUL-0002', 'kurang'],
  ]);
  expect(nextRow(all, 'KUL-0010')?.id).toBe('KUL-0002');
});

test('a row that is returned after this phone sent its scan is shown as returned; as sent only once it has a new scan', () => {
  const sent = new Set(['KUL-0099']);
  const returned = row('KUL-0099', { evidence: 'pindaian', returned: 'Halaman 2 buram' });
  const stateOf = (cells: Partial<ToScanRowView>, known = none) =>
    listRows([{ ...returned, ...cells }], '', 'id', known).map(({ state }) => state)[0];
  expect(stateOf({}, { ...none, sent })).toBe('dikembalikan');
  expect(stateOf({ rescanned: true }, { ...none, sent })).toBe('terkirim');
  expect(stateOf({ rescanned: true })).toBe('terkirim');
  const both = listRows([...rows, { ...returned, rescanned: true }], '', 'id', none);
  expect(both[0]).toMatchObject({ id: 'KUL-0099', state: 'terkirim' });
});

test.each([
  ['Lemari 2', 'Boks Lemari 2'],
  [' Boks 1', 'Boks 1'],
  ['BOX-7', 'BOX-7'],
  ['boks', 'boks'],
  ['Boksit 3', 'Boks Boksit 3'],
  [' ', 'Boks tanpa nama'],
])('the box "%s" is headed "%s"', (box, title) => expect(boxTitle(box)).toBe(title));

test.each([
  ['pdf', '%PDF-1.7', 'application/pdf'],
  // Readers look for the mark in the first 1024 bytes.
  ['pdf', `\r\n${'x'.repeat(1_000)}%PDF-1.7`, 'application/pdf'],
  ['png', '\u0089PNG\r\n\u001a\n', 'image/png'],
  ['jpg', '\u00ff\u00d8\u00ff', 'image/jpeg'],
])('a %s is named after its row and by what it is, as on the server', (ending, begins, mimeType) => {
  const content = Uint8Array.from(begins, (letter) => letter.charCodeAt(0));
  expect(fileOf('KUL-0001', content, new Date(2026, 1, 4, 8, 5, 9))).toEqual({
    name: `KUL-0001 HP 2026-02-04 08.05.09.${ending}`,
    mimeType,
  });
});

test.each([
  ['a program', 'MZ'],
  ['an empty file', ''],
  ['a text', 'foto'],
  ['a program that contains a PDF', 'MZ %PDF-1.7'],
  ['what is a PDF only behind its first 1024 bytes', `${'x'.repeat(1_024)}%PDF-1.7`],
])('%s is no document', (_what, begins) => {
  expect(
    fileOf(
      'KUL-0001',
      Uint8Array.from(begins, (letter) => letter.charCodeAt(0)),
      new Date(),
    ),
  ).toBeNull();
});

test.each([
  ['jpg', '\u00ff\u00d8\u00ff', 'image/heic'],
  ['png', '\u0089PNG\r\n\u001a\n', ''],
  ['heic', '\0\0\0\u0018ftypheic\0\0\0\0', 'image/jpeg'],
  ['webp', 'RIFF\0\0\0\0WEBPVP8 ', ''],
  ['avif', '\0\0\0\u0018ftypavif\0\0\0\0', 'image/avif'],
  ['jpg', '', ''],
])('a photograph is downloaded as what it is: %s', async (ending, begins, type) => {
  const bytes = Uint8Array.from(begins, (letter) => letter.charCodeAt(0));
  expect(await photoName('KUL-0001 foto 1', new Blob([bytes], { type }))).toBe(`KUL-0001 foto 1.${ending}`);
});

test('sizes and pages in words', () => {
  expect([sizeWords(10), sizeWords(943_718), pagesWords(0), pagesWords(3)]).toEqual([
    '1 KB',
    '0,9 MB',
    '1 berkas',
    '3 halaman',
  ]);
});
