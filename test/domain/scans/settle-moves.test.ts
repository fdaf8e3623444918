import { settleArchive, settleIntake } from '../../../src/domain/scans/settle-moves';
import { MORNING } from '../office-builder';

const move = {
  scanId: 'P-0001',
  fileId: 'b',
  name: 'x.pdf',
  from: 'Masuk/KUL',
  to: 'Pindaian/KUL',
  sha256: 'isi',
};

test.each([
  ['Pindaian/KUL', { state: 'tersimpan', lease: '', filedAt: MORNING }],
  ['Duplikat', { state: 'duplikat', lease: '', filedAt: null }],
  ['Karantina', { state: 'karantina', lease: '', filedAt: null }],
])('a file that was moved to %s is there', (to, set) =>
  expect(settleIntake([{ move: { ...move, to }, sha256: 'isi' }], MORNING)).toEqual([
    { sheet: 'pindaian', id: 'P-0001', set },
  ]),
);

test.each([
  ['isi', { archivedAt: MORNING, lease: '', reason: '' }],
  ['lain', { lease: '', reason: 'isi berkas berubah' }],
  ['', { lease: '', reason: 'isi berkas berubah' }],
])('archived with the hash %j: %j', (sha256, set) =>
  expect(settleArchive([{ move: { ...move, to: 'Arsip/2025/KUL/berkala' }, sha256 }], MORNING)).toEqual([
    { sheet: 'pindaian', id: 'P-0001', set },
  ]),
);

test('what was not moved stays announced', () => {
  expect([settleIntake([], MORNING), settleArchive([], MORNING)]).toEqual([[], []]);
});
