import { createCustody } from '../../src/google/drive/custody';
import type { DriveFile, DriveService } from '../../src/google/drive/drive-service';
import { isProven } from '../../src/google/drive/folders/prove-archive';
import { marksOfFolder, marksOfPaper, marksOfScan } from '../../src/google/drive/marks';

const BOOK = 'buku';
const file = (id: string, parent: string, marks?: object): DriveFile => ({
  id,
  name: id,
  parents: parent === '' ? [] : [parent],
  ...(marks && { appProperties: marks as Record<string, string> }),
});
const files: readonly DriveFile[] = [
  file('utama', '', marksOfFolder(BOOK, 'Utama')),
  file('masuk', 'utama', marksOfFolder(BOOK, 'Masuk/KUL')),
  file('arsip', 'utama', marksOfFolder(BOOK, 'Arsip')),
  file('tahun', 'arsip'),
  file('pindaian-1', 'tahun', marksOfScan(BOOK, 'P-0001')),
  file('taruh', 'masuk'),
  file('taruh-2', 'masuk', marksOfScan(BOOK, 'P-0002')),
  file('laporan', 'arsip', marksOfPaper(BOOK, 'laporan')),
  file('pribadi', ''),
  file('rahasia', 'pribadi'),
  file('kantor-lain', '', marksOfFolder('buku lain', 'Utama')),
];
const service = { get: (id: string) => files.find((each) => each.id === id) } as unknown as DriveService;
const custody = createCustody(service, () => BOOK);

test.each<[string, string, string, boolean]>([
  ['a folder that bears the mark of its path', 'Masuk/KUL', 'masuk', false],
  ['a folder that bears the mark of another path', 'Masuk/KUL', 'arsip', true],
  ['a folder without a mark below a marked one', 'Arsip/2025', 'tahun', false],
  ['a folder without a mark somewhere else', 'Masuk/KUL', 'pribadi', true],
  ['a folder of another workbook', 'Utama', 'kantor-lain', true],
  ['a folder without a mark, taken for the archive itself', 'Utama', 'tahun', true],
  ['a folder that is not visible', 'Arsip', 'tidak-ada', false],
])('%s (%s = %s): foreign is %s', (_what, path, id, foreign) =>
  expect(custody.isForeign(path, id)).toBe(foreign),
);

test.each<[string, string, string, boolean]>([
  ['the scan of the row', 'pindaian-1', 'P-0001', false],
  ['the scan of another row that is filed', 'pindaian-1', 'P-0009', true],
  ['the scan of another row that is in an inbox again', 'taruh-2', 'P-0009', false],
  ['a file that was dropped in an inbox', 'taruh', 'P-0009', false],
  ['a private file', 'rahasia', 'P-0009', true],
  ['a report', 'laporan', 'P-0009', true],
])('%s (%s for %s): foreign is %s', (_what, id, scan, foreign) =>
  expect(custody.isForeignScan(id, scan)).toBe(foreign),
);

describe('an archive without marks is proven', () => {
  const paths = ['Masuk', 'Arsip', 'Laporan', 'Karantina', 'Duplikat'];
  const inner = (count: number): readonly DriveFile[] =>
    paths.slice(0, count).map((name) => ({ id: name, name, parents: ['akar'] }));
  const archive = {
    folders: { Utama: 'akar', ...Object.fromEntries(paths.map((path) => [path, path])) },
    isOwn: true,
    workbookId: BOOK,
  };
  const seen = (root: DriveFile, count = 5) =>
    new Map([root, ...inner(count)].map((each) => [each.id ?? '', each]));
  const root: DriveFile = { id: 'akar', name: 'Dokumentasi Informasi Publik', ownedByMe: true };

  test.each<[string, boolean, ReturnType<typeof seen>, typeof archive]>([
    ['by its owner with five folders in place', true, seen(root), archive],
    ['not with four', false, seen(root, 4), archive],
    ['not by somebody else', false, seen(root), { ...archive, isOwn: false }],
    ['not in a folder of somebody else', false, seen({ ...root, ownedByMe: false }), archive],
    [
      'not with the mark of another workbook',
      false,
      seen({ ...root, appProperties: { lembarKerja: 'buku lain' } }),
      archive,
    ],
  ])('%s', (_how, proven, found, given) => expect(isProven(found, given)).toBe(proven));
});
