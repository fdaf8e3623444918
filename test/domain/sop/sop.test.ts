import { formatDuration } from '../../../src/domain/calendar/duration';
import { sop, stepByNumber } from '../../../src/domain/sop/sop';

test('is the six steps of the sheet: words, time, output, lane', () => {
  expect(
    sop.map((step) => [step.number, step.title, formatDuration(step.standard), step.output, step.lane]),
  ).toEqual([
    [
      1,
      'Menginventarisir informasi dan dokumentasi yang dikuasai',
      '1 hari',
      'Dokumen Informasi Publik',
      'sub-bagian',
    ],
    [2, 'Melakukan pemindaian terhadap informasi yang dikuasai', '30 menit', 'Hasil Pindai', 'sub-bagian'],
    [
      3,
      'Berkoordinasi dengan Tim Penghubung di masing-masing Sub Bagian',
      '3 hari',
      'Rekapitulasi DIP',
      'sub-bagian',
    ],
    [4, 'Memasukkan nama dokumen dalam Daftar Informasi Publik', '30 menit', '', 'kantor'],
    [5, 'Menyimpan dokumen informasi bentuk digital dan elektronik', '30 menit', '', 'kantor'],
    [6, 'Melaporkan hasil kegiatan pendokumentasian informasi', '1 jam', '', 'kantor'],
  ]);
});

test('a step is found by its number; an unknown number finds none', () => {
  expect([stepByNumber(3)?.output, stepByNumber(0), stepByNumber(7)]).toEqual([
    'Rekapitulasi DIP',
    undefined,
    undefined,
  ]);
});
