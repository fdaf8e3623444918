import { codeProposer } from '../../../src/domain/completeness/propose-code';
import { seedRows } from '../../../src/domain/seed/seed-rows';

const propose = codeProposer(seedRows.klasifikasi());

test.each([
  ['REKAP PERJALANAN DINAS', 'RT.02'],
  ['Berita Acara Rekapitulasi Hasil Penghitungan Perolehan Suara Tahun 2024', 'PL.01.8'],
  ['Rencana Kerja Tahunan 2025', 'PR.02'],
  ['Keputusan tentang Pencalonan', 'PL.01.4'],
])('the title %p is proposed the code %p', (title, code) => expect(propose(title)?.code).toBe(code));

test.each(['LHE', 'Profil KPU', 'Dokumen Tahun 2025', ''])('no code is proposed for %p', (title) =>
  expect(propose(title)).toBeUndefined(),
);

test('a code of the office is proposed like the others', () => {
  const own = {
    code: 'XX.01',
    description: 'Kartu Kendali',
    active: 1,
    inactive: 2,
    disposition: '',
  } as const;
  expect(codeProposer([own])('KARTU KENDALI HIBAH')?.code).toBe('XX.01');
});
