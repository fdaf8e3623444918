import fc from 'fast-check';
import { addDays, calendarDate } from '../../../src/domain/calendar/calendar-date';
import {
  compareFixity,
  fixityChanges,
  FIXITY_PARTS,
  fixityPart,
  type StoredFile,
} from '../../../src/domain/scans/plan-fixity';
import { MORNING, scanRow } from '../office-builder';

const today = calendarDate('2026-02-19');
const scans = (count: number) => Array.from({ length: count }, (_, index) => scanRow({ id: `P-${index}` }));
const stored = (count: number): StoredFile[] =>
  scans(count).map(({ fileId, archiveName, place, sha256 }) => ({
    fileId,
    name: archiveName,
    folder: place,
    sha256,
  }));

test('twenty days in a row look at every stored file, each once, whatever their number', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(2000), (count, offset) => {
      const first = addDays(today, offset);
      const seen = Array.from({ length: FIXITY_PARTS }, (_, day) =>
        fixityPart(scans(count), addDays(first, day)),
      ).flat();
      expect(seen.map(({ id }) => id).sort()).toEqual(
        scans(count)
          .map(({ id }) => id)
          .sort(),
      );
    }),
    { numRuns: 30 },
  );
});

test('only what is stored is looked at', () => {
  expect(
    fixityPart([scanRow({ state: 'menunggu' }), scanRow({ id: 'P-2' })], today).map(({ id }) => id),
  ).toEqual(['P-2']);
});

test('files that are as the ledger says give no finding', () => {
  expect(compareFixity(scans(5), scans(5), stored(5))).toEqual([]);
});

test('every planted change is found, and nothing else', () => {
  const plant: Record<string, (file: StoredFile) => StoredFile[]> = {
    berubah: (file) => [{ ...file, sha256: 'lain' }],
    hilang: () => [],
    'berganti nama': (file) => [{ ...file, name: 'lain.pdf' }],
    asing: (file) => [
      file,
      { fileId: `asing ${file.fileId}`, name: 'asing.pdf', folder: file.folder, sha256: 'x' },
    ],
    '': (file) => [file],
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(plant)), { maxLength: 40 }), (kinds) => {
      const files = stored(kinds.length).flatMap((file, index) => plant[kinds[index] ?? '']?.(file) ?? []);
      const found = compareFixity(scans(kinds.length), scans(kinds.length), files).map(({ kind }) => kind);
      expect([...found].sort()).toEqual(kinds.filter((kind) => kind !== '').sort());
    }),
  );
});

test('the ledger keeps when each file was looked at and what was wrong; the log keeps every finding', () => {
  const [first, second] = scans(2);
  const findings = compareFixity(scans(2), scans(2), stored(2).slice(1));
  const changes = fixityChanges(scans(2), findings, MORNING);
  expect(changes.updates).toEqual([
    { sheet: 'pindaian', id: first!.id, set: { verifiedAt: MORNING, reason: 'hilang' } },
    { sheet: 'pindaian', id: second!.id, set: { verifiedAt: MORNING, reason: '' } },
  ]);
  expect(changes.log).toEqual([{ event: 'KEUTUHAN', object: 'P-0', detail: 'hilang: Pindaian/KUL/P-0.pdf' }]);
});
