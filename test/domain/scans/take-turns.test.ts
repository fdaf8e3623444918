import type { DroppedFile } from '../../../src/domain/scans/drop';
import { FILES_A_RUN, takeTurns } from '../../../src/domain/scans/take-turns';
import { scanRow } from '../office-builder';

const file = (fileId: string, given: Partial<DroppedFile> = {}): DroppedFile => ({
  fileId,
  name: `${fileId}.pdf`,
  unit: 'KUL',
  size: 1000,
  mimeType: 'application/pdf',
  sha256: `isi-${fileId}`,
  revision: 'r1',
  createdTime: '2026-02-04T01:00:00.000Z',
  owner: '',
  content: '',
  ...given,
});
const take = (files: readonly DroppedFile[], ledger = [scanRow()]) =>
  takeTurns({ units: ['KUL'], files, misplaced: [] }, ledger);
const ids = (files: readonly DroppedFile[]) => files.map(({ fileId }) => fileId);

test('of 20,000 new files the oldest are processed and the others counted', () => {
  const files = Array.from({ length: 20_000 }, (_, at) =>
    file(`f${at}`, { createdTime: new Date(1_770_000_000_000 - at * 1_000).toISOString() }),
  );
  const { listing, unread, waiting } = take(files);
  expect(listing.files).toHaveLength(FILES_A_RUN);
  expect(ids(unread)).toEqual(Array.from({ length: FILES_A_RUN }, (_, at) => `f${19_999 - at}`));
  expect(waiting).toBe(20_000 - FILES_A_RUN);
});

test('all files of the ledger are included, and changed ones are read before new ones', () => {
  const known = Array.from({ length: 250 }, (_, at) =>
    scanRow({ id: `P-${at}`, fileId: `k${at}`, state: 'terlihat', sha256: 'semula' }),
  );
  const files = [
    ...Array.from({ length: 400 }, (_, at) => file(`n${at}`)),
    ...known.map(({ fileId }) => file(fileId)),
  ];
  const { listing, unread, waiting } = take(files, known);
  expect(ids(unread).slice(0, 250)).toEqual(known.map(({ fileId }) => fileId));
  expect(unread).toHaveLength(FILES_A_RUN);
  expect(listing.files).toHaveLength(300);
  expect(waiting).toBe(350);
});

test.each([
  ['a shortcut, which has no bytes', file('a', { mimeType: 'application/vnd.google-apps.shortcut' }), 1, 0],
  ['a file elsewhere that the ledger does not know', file('a', { unit: '' }), 1, 0],
  ['a new file', file('a'), 1, 1],
])('%s is listed, and read only if needed', (_what, one, listed, looked) => {
  const { listing, unread } = take([one]);
  expect([listing.files.length, unread.length]).toEqual([listed, looked]);
});
