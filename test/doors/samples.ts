import { units } from '../../demo/people';
import { paperToken } from '../../src/domain/papers/paper-token';
import { digest } from '../../src/render/digest';
import type { Api } from '../../src/rpc/contract/contract';
import { UPLOAD_ENDS } from '../../src/rpc/contract/scans';

const kul = units[0]!;

/**
 * Stages of a Kegiatan, in order, at which a call makes sense. In the second, KUL is at step 1 and TPH at step 3; in *berikutnya* the next one
 * has opened, in *sama* KUL has answered that its documents are the same; the last is a copy of the workbook.
 */
export const stages = [
  'belum dibuka',
  'sub bagian',
  'entri',
  'simpan',
  'laporan',
  'selesai',
  'berikutnya',
  'sama',
  'salinan',
] as const;
export type Stage = (typeof stages)[number];

export type Sample<N extends keyof Api> = { readonly at: Stage; readonly args: Parameters<Api[N]> };

/** The last bytes of a large PDF, as many as the page states of it. */
const lastBytes = Buffer.from('%%EOF\n'.padStart(UPLOAD_ENDS.tail)).toString('base64');

/** The code of a paper that waits for its signature. */
export const PAPER = paperToken('inventaris-pdf', 'contoh', digest);

/** Arguments that a permitted person can call with; a new call does not compile without a sample. */
export const samples: { readonly [N in keyof Api]: Sample<N> } = {
  viewOverview: { at: 'sub bagian', args: [] },
  rememberTypist: { at: 'sub bagian', args: [] },
  viewLacking: { at: 'sub bagian', args: [] },
  openKegiatan: { at: 'belum dibuka', args: ['Semester II 2026'] },
  finishStep: { at: 'entri', args: [{ number: 4, lane: 'KANTOR' }] },
  confirmStep: { at: 'entri', args: [{ number: 1, lane: kul.code }] },
  previewList: { at: 'sub bagian', args: ['Judul,Tahun\nNeraca,2025', kul.code] },
  addRows: { at: 'sub bagian', args: [kul.code, [{ title: 'Neraca', year: 2025 }]] },
  importList: { at: 'sub bagian', args: [[{ unit: kul.code, cells: { title: 'Neraca' } }]] },
  viewRows: { at: 'sub bagian', args: [{ unit: null, filter: 'semua', search: '', from: 0 }] },
  viewRow: { at: 'sub bagian', args: ['KUL-0001'] },
  showRow: { at: 'sub bagian', args: ['KUL-0001'] },
  editRow: { at: 'sub bagian', args: ['KUL-0001', {}, { summary: 'Ringkas' }] },
  confirmGuesses: { at: 'sub bagian', args: [['KUL-0001']] },
  takeProposals: { at: 'sub bagian', args: [['KUL-0001']] },
  answerCarried: { at: 'berikutnya', args: ['KUL', [], true, false] },
  acceptUnchanged: { at: 'sama', args: ['KUL', ['KUL-0001']] },
  viewExpected: { at: 'sub bagian', args: [null] },
  addExpected: { at: 'sub bagian', args: [{ id: 'W-0004', keys: ['2025-01'] }] },
  stateNihil: { at: 'sub bagian', args: [[{ id: 'W-0004', keys: ['2025-01'] }], 'Tidak ada transaksi'] },
  answerMatch: { at: 'sub bagian', args: ['W-0004', 'KUL-0001', 'confirmed'] },
  saveItem: {
    at: 'sub bagian',
    args: [
      'W-0004',
      {
        subBagian: kul.code,
        group: 'Keuangan',
        title: 'Laporan Realisasi Anggaran',
        period: 'triwulan',
        words: '',
        minus: 'hibah',
      },
    ],
  },
  declareNihil: { at: 'sub bagian', args: ['PDI'] },
  amendRows: { at: 'sub bagian', args: ['tidakDipindai', ['KUL-0001'], 'Terjilid'] },
  decideRows: { at: 'sub bagian', args: ['TPH', ['TPH-0001'], 'diterima', ''] },
  grantException: { at: 'sub bagian', args: ['TPH', 'Hanya satu orang'] },
  clearGuardedRows: { at: 'sub bagian', args: [['TPH-0001'], 'Hanya rekapitulasi'] },
  exemptGuardedRows: { at: 'sub bagian', args: [['TPH-0001'], 'Memuat data pribadi'] },
  clearGuardedEntries: { at: 'simpan', args: [['DIP-0001'], 'Hanya rekapitulasi'] },
  checkScans: { at: 'sub bagian', args: [] },
  viewScans: { at: 'sub bagian', args: [null] },
  pairScan: { at: 'sub bagian', args: ['P-0001', ['KUL-0001']] },
  resolveScan: { at: 'sub bagian', args: ['P-0001', 'bukan untuk kami'] },
  uploadScan: {
    at: 'sub bagian',
    args: ['KUL-0001', { name: 'a.pdf', mimeType: 'application/pdf', base64: 'JVBERi0xLjQKJSVFT0Y=' }],
  },
  beginUpload: {
    at: 'sub bagian',
    args: [
      'KUL-0001',
      { name: 'a.pdf', mimeType: 'application/pdf', size: 6_000_000, head: 'JVBERi0xLjQK', tail: lastBytes },
    ],
  },
  sendUpload: { at: 'sub bagian', args: ['KUL-0001', 'tidak dikenal', null] },
  notifyTriggerDown: { at: 'sub bagian', args: [] },
  takeOverTriggers: { at: 'sub bagian', args: [] },
  archiveScans: { at: 'simpan', args: [] },
  viewReport: { at: 'laporan', args: [] },
  sendReport: { at: 'laporan', args: [null] },
  reviseReport: { at: 'selesai', args: ['Salah ketik', null] },
  viewOutputs: { at: 'laporan', args: [] },
  viewMonev: { at: 'laporan', args: [] },
  makeOutput: { at: 'laporan', args: ['dip-csv'] },
  viewPapers: { at: 'sub bagian', args: [] },
  dropPaper: { at: 'sub bagian', args: [PAPER] },
  readScan: { at: 'sub bagian', args: ['P-0001'] },
  viewRegisters: { at: 'laporan', args: [{ register: 'DIP', filter: 'berlaku', search: '', from: 0 }] },
  previewEntry: { at: 'entri', args: [] },
  entryHistory: { at: 'laporan', args: ['DIP-0001'] },
  withdrawEntry: { at: 'laporan', args: ['DIP-0001', 'Memuat data pribadi'] },
  reinstateEntry: { at: 'laporan', args: ['DIP-0002', 'Sudah diperbaiki'] },
  recordTest: { at: 'laporan', args: ['DIK-0001', {}, { article: 'UU 14/2008 Pasal 17 huruf h' }] },
  releaseEntry: { at: 'laporan', args: ['DIK-0002', 'setiap saat', 'Keputusannya dicabut'] },
  viewDecrees: { at: 'laporan', args: [] },
  viewRetention: { at: 'laporan', args: [null] },
  checkLinks: { at: 'laporan', args: [] },
  auditRows: { at: 'sub bagian', args: [] },
  viewMissingRows: { at: 'sub bagian', args: [] },
  restoreRows: { at: 'sub bagian', args: [['KUL-0002']] },
  dismissRows: { at: 'sub bagian', args: [['KUL-0002'], 'Ganda'] },
  viewToScan: { at: 'sub bagian', args: [{ unit: kul.code }, ''] },
  viewScript: { at: 'sub bagian', args: ['Kamera'] },
  viewPageCode: { at: 'laporan', args: [] },
  previewPublication: { at: 'laporan', args: [] },
  publishDip: { at: 'laporan', args: [] },
  viewSettings: { at: 'sub bagian', args: [] },
  saveSettings: { at: 'sub bagian', args: [[{ key: 'Kantor/Kota', seen: 'Lahat', value: 'Kota Lahat' }]] },
  checkHealth: { at: 'sub bagian', args: [] },
  repair: { at: 'sub bagian', args: ['dasar-hukum'] },
  checkLog: { at: 'laporan', args: ['LOG-1-0000-0000-0000-0000-0000', true] },
  eraseFromLog: { at: 'laporan', args: ['Semester I 2026', 'Data pribadi'] },
  viewStart: { at: 'sub bagian', args: [] },
  runStartStep: { at: 'sub bagian', args: ['kantor', []] },
  viewCopy: { at: 'salinan', args: [] },
  startNewOffice: { at: 'salinan', args: ['kosong'] },
  moveOfficeHere: { at: 'salinan', args: [] },
};
