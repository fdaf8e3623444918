import type { DroppedFile } from '../../../../src/domain/scans/drop';
import {
  alteredAfterFiling,
  cameBack,
  changedAgain,
  firstRow,
  addToLedger,
  isSame,
  knownContent,
  wentAway,
} from '../../../../src/domain/scans/ledger/ledger-rows';
import { MORNING, minutesAfter, scanRow } from '../../office-builder';

const file: DroppedFile = {
  fileId: 'berkas-1',
  name: 'neraca.pdf',
  unit: 'KUL',
  size: 2000,
  mimeType: 'application/pdf',
  sha256: 'sha-baru',
  revision: 'r2',
  createdTime: '2026-02-04T02:00:00Z',
  owner: 'staf.kul@gmail.com',
  content: 'pdf',
};
const content = {
  size: 2000,
  sha256: 'sha-baru',
  revision: 'r2',
  mimeType: 'application/pdf',
  content: 'pdf',
};
const now = minutesAfter(MORNING, 5);
const setOf = ({ updates = [] }: ReturnType<typeof wentAway>) => updates.map(({ set }) => set)[0];

test('a new file gets a row with its bytes, its sender and its place; its quiet time begins now', () => {
  const { inserts, log } = addToLedger(firstRow(file, 'P-0007', now));
  expect(inserts).toEqual([
    {
      sheet: 'pindaian',
      row: expect.objectContaining({
        ...content,
        id: 'P-0007',
        subBagian: 'KUL',
        state: 'terlihat',
        originalName: 'neraca.pdf',
        place: 'Masuk/KUL',
        seenAt: now,
        unchangedSince: now,
        sender: 'staf.kul@gmail.com',
        fileId: 'berkas-1',
        row: '',
        filedAt: null,
      }) as unknown,
    },
  ]);
  expect(log).toEqual([{ event: 'PINDAIAN_TERLIHAT', object: 'P-0007', detail: 'KUL: neraca.pdf' }]);
});

test.each([
  ['size', { size: 1 }],
  ['hash', { sha256: 'lain' }],
  ['revision', { revision: 'r9' }],
])('a different %s is different content', (_what, other) => {
  const scan = scanRow({ size: 2000, sha256: 'sha-baru', revision: 'r2' });
  expect(isSame(scan, file)).toBe(true);
  expect(isSame({ ...scan, ...other }, file)).toBe(false);
});

test.each([
  ['the same file', { size: 2000, sha256: 'sha-baru', revision: 'r2' }, file, 'tiff'],
  ['the same bytes in another revision', { sha256: 'sha-baru', revision: 'r1' }, file, 'tiff'],
  ['other bytes', { sha256: 'sha-lain' }, file, ''],
  [
    'a file without a hash that has changed',
    { sha256: '', revision: 'r1', size: 2000 },
    { ...file, sha256: '' },
    '',
  ],
])('the known content of %s', (_what, cells, seen, known) => {
  expect(knownContent(scanRow({ ...cells, content: 'tiff' as never }), seen)).toBe(known);
});

test('the content of a file outside the ledger is unknown', () => {
  expect(knownContent(undefined, file)).toBe('');
});

test.each([
  ['', 'neraca.pdf'],
  [', also when it was renamed', 'lain.pdf'],
])(
  'a file that is written again restarts its quiet time, and keeps the rows chosen for it%s',
  (_what, originalName) => {
    const changes = changedAgain(scanRow({ state: 'menunggu', originalName, row: 'KUL-0001' }), file, now);
    expect(setOf(changes)).toEqual({
      ...content,
      state: 'terlihat',
      reason: '',
      row: 'KUL-0001',
      originalName: 'neraca.pdf',
      place: 'Masuk/KUL',
      unchangedSince: now,
    });
    expect(changes.log).toBeUndefined();
  },
);

test('a file that returned to an inbox serves no row', () => {
  const changes = cameBack(
    scanRow({ place: 'Pindaian/KUL', row: 'KUL-0001', duplicateOf: 'P-2' }),
    file,
    now,
  );
  expect(setOf(changes)).toMatchObject({
    ...content,
    state: 'terlihat',
    unchangedSince: now,
    reason: '',
    row: '',
    suggestions: '',
    duplicateOf: '',
    filedAt: null,
    archivedAt: null,
  });
  expect(changes.log).toEqual([
    { event: 'PINDAIAN_KEMBALI', object: 'P-0001', detail: 'Pindaian/KUL ke Masuk/KUL' },
  ]);
});

test('a stored file whose content changed waits for a person, with its rows as suggestions', () => {
  const scan = scanRow({ row: 'KUL-0001, KUL-0002', archivedAt: MORNING });
  const changes = alteredAfterFiling(scan, file);
  expect(setOf(changes)).toEqual({
    ...content,
    state: 'menunggu',
    reason: 'isi berkas berubah',
    suggestions: 'KUL-0001, KUL-0002',
    filedAt: null,
    archivedAt: null,
  });
  expect(changes.log).toEqual([
    {
      event: 'PINDAIAN_BERUBAH',
      object: 'P-0001',
      detail: 'Pindaian/KUL/P-0001.pdf: sha-P-0001 menjadi sha-baru',
    },
  ]);
});

test('a file removed from the inbox keeps its ledger row, without a lease and for no document', () => {
  const changes = wentAway(scanRow({ place: 'Masuk/KUL', lease: 'eksekusi', suggestions: 'KUL-0001' }));
  expect(setOf(changes)).toEqual({
    state: 'karantina',
    reason: 'hilang',
    row: '',
    suggestions: '',
    lease: '',
  });
  expect(changes.log).toEqual([
    { event: 'PINDAIAN_HILANG', object: 'P-0001', detail: 'Masuk/KUL/P-0001.pdf' },
  ]);
});
