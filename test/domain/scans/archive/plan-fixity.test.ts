import { addDays, calendarDate } from '../../../../src/domain/calendar/calendar-date';
import {
  compareFixity,
  fixityChanges,
  fixityPart,
  FIXITY_PARTS,
  type StoredFile,
} from '../../../../src/domain/scans/archive/plan-fixity';
import { MORNING, scanRow } from '../../office-builder';

const today = calendarDate('2026-02-04');
const scans = Array.from({ length: 45 }, (_, index) => scanRow({ id: `P-${index}` }));
const fileOf = (scan: (typeof scans)[number]): StoredFile => ({
  fileId: scan.fileId,
  name: scan.archiveName,
  folder: scan.place,
  sha256: scan.sha256,
});
const [first, second] = [scanRow({ id: 'P-0001' }), scanRow({ id: 'P-0002' })];

test('in twenty days every stored file is checked once', () => {
  const looked = Array.from({ length: FIXITY_PARTS }, (_, index) =>
    fixityPart(scans, addDays(today, index)),
  ).flat();
  expect(looked.map(({ id }) => id).sort()).toEqual(scans.map(({ id }) => id).sort());
});

test('the part of a day is the same in every run, also before 2024', () => {
  expect(fixityPart(scans, today)).toEqual(fixityPart(scans, today));
  expect(fixityPart(scans, calendarDate('2023-12-31')).length).toBeGreaterThan(0);
});

test('only stored files are checked', () => {
  const others = (['terlihat', 'menunggu', 'memindahkan', 'duplikat', 'karantina'] as const).map((state) =>
    scanRow({ state }),
  );
  const looked = Array.from({ length: FIXITY_PARTS }, (_, index) =>
    fixityPart(others, addDays(today, index)),
  ).flat();
  expect(looked).toEqual([]);
});

test('a file that agrees with the ledger is not a finding', () => {
  expect(compareFixity([first, second], [first], [fileOf(first), fileOf(second)])).toEqual([]);
});

const found = { scanId: 'P-0001', name: 'P-0001.pdf', place: 'Pindaian/KUL' };
test.each([
  ['is not there', [], { kind: 'hilang', ...found }],
  ['lies in another folder', [{ ...fileOf(first), folder: 'Pindaian/TPH' }], { kind: 'hilang', ...found }],
  ['has another content', [{ ...fileOf(first), sha256: 'lain' }], { kind: 'berubah', ...found }],
  ['has another name', [{ ...fileOf(first), name: 'lain.pdf' }], { kind: 'berganti nama', ...found }],
])('a file that %s is a finding', (_what, stored, finding) =>
  expect(compareFixity([first], [first], stored)).toEqual([finding]),
);

test.each([
  ['emptied', ''],
  ['typed over', 'berkas-yang-lain'],
  ['that of another line', second.fileId],
])(
  'an ID Berkas that was %s is that of the file with the content of the scan in its folder',
  (_what, fileId) => {
    const line = { ...first, fileId };
    const other = { ...second, sha256: 'lain' };
    const findings = compareFixity([line, other], [line], [fileOf(first), fileOf(other)]);
    expect(findings).toEqual([{ kind: 'tercatat lagi', ...found, fileId: first.fileId, typed: fileId }]);
    const { updates, log } = fixityChanges([line], findings, MORNING);
    expect(updates).toMatchObject([{ set: { fileId: first.fileId, reason: '' } }]);
    expect(log).toMatchObject([{ event: 'PINDAIAN_DIPULIHKAN', object: 'P-0001' }]);
  },
);

test('IDs that were swapped between two lines are written back, and such lines, and files that were gone, are checked every day', () => {
  const other = { ...second, sha256: 'lain' };
  const lines = [
    { ...first, fileId: other.fileId },
    { ...other, fileId: first.fileId },
  ];
  const findings = compareFixity(lines, lines, [fileOf(first), fileOf(other)]);
  expect(findings.map((finding) => 'fileId' in finding && finding.fileId)).toEqual([
    first.fileId,
    other.fileId,
  ]);
  const gone = { ...first, id: 'P-0004', fileId: 'berkas-4', reason: 'hilang' };
  const odd = [{ ...first, fileId: '' }, second, { ...second, id: 'P-0003' }, gone];
  for (let days = 0; days < FIXITY_PARTS; days += 1)
    expect(fixityPart(odd, addDays(today, days))).toEqual(expect.arrayContaining([odd[0], odd[2], gone]));
});

test('a file outside the ledger is a finding, whichever part is due', () => {
  expect(compareFixity([first], [], [fileOf(first), fileOf(second)])).toEqual([
    { kind: 'asing', name: 'P-0002.pdf', place: 'Pindaian/KUL' },
  ]);
});

test('the ledger records when each file was checked and its fault, the log every finding', () => {
  const findings = compareFixity([first, second], [first, second], [fileOf(second)]);
  const { updates, log } = fixityChanges([first, second], findings, MORNING);
  expect(updates.map(({ id, set }) => [id, set])).toEqual([
    ['P-0001', { verifiedAt: MORNING, reason: 'hilang' }],
    ['P-0002', { verifiedAt: MORNING, reason: '' }],
  ]);
  expect(log).toEqual([{ event: 'KEUTUHAN', object: 'P-0001', detail: 'hilang: Pindaian/KUL/P-0001.pdf' }]);
});

test('an original beside its exempted scan is known, and is not taken for the scan when that is gone', () => {
  const scan = scanRow({ id: 'P-0003', originalFileId: 'asli-3' });
  const original = { ...fileOf(scan), fileId: 'asli-3', name: 'kiriman.pdf' };
  expect(compareFixity([scan], [scan], [fileOf(scan), original])).toEqual([]);
  expect(compareFixity([scan], [scan], [original])).toMatchObject([{ kind: 'hilang', scanId: 'P-0003' }]);
});
