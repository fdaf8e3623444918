import {
  recordArchive,
  recordIntake,
  type MoveOutcome,
} from '../../../../src/domain/scans/archive/record-moves';
import { MORNING } from '../../office-builder';

const move = {
  scanId: 'P-0001',
  fileId: 'b',
  name: 'x.pdf',
  from: 'Masuk/KUL',
  to: 'Pindaian/KUL',
  sha256: 'isi',
  copy: null,
};
const done = (to: string, sha256 = 'isi', fileId = 'b'): MoveOutcome => ({
  kind: 'done',
  move: { ...move, to },
  sha256,
  fileId,
});
const set = (cells: object) => [{ sheet: 'pindaian', id: 'P-0001', set: cells }];

test.each([
  ['Pindaian/KUL', { state: 'tersimpan', lease: '', filedAt: MORNING, reason: '' }],
  ['Duplikat', { state: 'duplikat', lease: '' }],
  ['Karantina', { state: 'karantina', lease: '' }],
  ['Masuk/KUL', { state: 'terlihat', lease: '' }],
])('a file moved to %s is recorded there', (to, cells) =>
  expect(recordIntake([done(to)], MORNING)).toEqual(set(cells)),
);

test('the ledger refers to the office\u2019s copy and keeps the ID of the original', () => {
  expect(recordIntake([done('Pindaian/KUL', 'isi', 'salinan')], MORNING)).toEqual(
    set({
      state: 'tersimpan',
      lease: '',
      filedAt: MORNING,
      reason: '',
      fileId: 'salinan',
      originalFileId: 'b',
    }),
  );
});

test('a file that changed before it was filed waits for a person', () => {
  expect(recordIntake([done('Pindaian/KUL', 'lain')], MORNING)).toEqual(
    set({ state: 'menunggu', reason: 'isi berkas berubah', lease: '' }),
  );
});

test.each<[string, MoveOutcome, object]>([
  ['gone', { kind: 'gone', move }, { state: 'karantina', reason: 'hilang', lease: '' }],
  [
    'refused by Drive',
    { kind: 'refused', move, why: 'penuh' },
    { reason: 'Drive menolak: penuh', lease: '' },
  ],
  ['left for the next run', { kind: 'left', move }, { lease: '' }],
])('a file that is %s', (_what, outcome, cells) =>
  expect(recordIntake([outcome], MORNING)).toEqual(set(cells)),
);

test.each([
  ['isi', { archivedAt: MORNING, verifiedAt: MORNING, lease: '', reason: '' }],
  ['lain', { lease: '', reason: 'isi berkas berubah' }],
  ['', { lease: '', reason: 'isi berkas berubah' }],
])('archived with the hash %j: %j', (sha256, cells) =>
  expect(recordArchive([done('Arsip/2025/KUL/berkala', sha256)], MORNING)).toEqual(set(cells)),
);

test('a stored file that is gone at archiving is reported missing and stays filed in the ledger', () => {
  expect(recordArchive([{ kind: 'gone', move }], MORNING)).toEqual(set({ reason: 'hilang', lease: '' }));
});
