import { menu as menuFunctions, triggers, webApp } from '../entry-points';
import type { DemoOffice } from '../../demo/office';
import { kul, pdi, pelaksana, ppid, sekretaris, tph } from '../seeds/cast';
import type { Random } from '../seeds/random';

type PageCall = Parameters<DemoOffice['ask']>[1];

/** Ids that the office had before any cell was spoiled. */
export interface Known {
  readonly rows: readonly string[];
  readonly scans: readonly string[];
  readonly dip: readonly string[];
}

/** A call, made as the role that it belongs to. */
interface Call {
  readonly as: string;
  readonly args?: readonly unknown[];
  /** IDs of inventory rows whose cells the call may write. */
  readonly ids?: readonly string[];
}

type Make = (known: Known, random: Random) => Call;

const some = (random: Random, ids: readonly string[]): readonly string[] => {
  const found = ids.filter(() => random.chance(0.5));
  return found.length > 0 ? found : ids.slice(0, 1);
};
const oneOf = (random: Random, ids: readonly string[]): string => random.pick([...ids, 'KUL-0001']);
const lanes = [kul, tph, pdi];
const nothing =
  (as: string): Make =>
  () => ({ as });

const named =
  (
    as: (random: Random) => string,
    args: (ids: readonly string[], random: Random) => readonly unknown[],
  ): Make =>
  ({ rows }, random) => {
    const ids = some(random, rows);
    return { as: as(random), args: args(ids, random), ids };
  };
const staff = (random: Random): string => random.pick([kul.staff, tph.staff, ppid]);
const decider = (random: Random): string => random.pick([kul.liaison, tph.liaison, pelaksana]);
const upload = { name: 'a.pdf', mimeType: 'application/pdf' } as const;

/** Every function that a page may call; a new function is a compile error until it is listed. */
const pageCalls: Readonly<Record<PageCall, Make>> = {
  viewOverview: (_known, random) => ({ as: random.pick([ppid, kul.staff, sekretaris]) }),
  viewLacking: (_known, random) => ({ as: random.pick([ppid, kul.staff, sekretaris]) }),
  rememberTypist: (_known, random) => ({ as: random.pick([ppid, kul.staff, sekretaris]) }),
  openKegiatan: () => ({ as: ppid, args: ['Semester I 2027'] }),
  answerCarried: named(staff, (ids, random) => [
    kul.code,
    [{ answer: random.pick(['tetap', 'berubah', 'habis masa']), ids, reason: 'Masa simpan habis' }],
    random.pick([true, false]),
    random.pick([true, false]),
  ]),
  acceptUnchanged: named(decider, (ids) => [kul.code, ids]),
  finishStep: ({ rows }, random) => {
    const number = 1 + random.below(6);
    const { code, staff: doer, liaison } = random.pick(lanes);
    return number < 4
      ? { as: number === 3 ? liaison : doer, args: [{ number, lane: code }] }
      : { as: number === 6 ? ppid : pelaksana, args: [{ number, lane: 'KANTOR' }], ids: rows };
  },
  confirmStep: (_known, random) => ({
    as: kul.head,
    args: [{ number: 1 + random.below(3), lane: kul.code }],
  }),
  previewList: () => ({ as: kul.staff, args: ['Judul,Tahun\nNeraca,2025', kul.code] }),
  addRows: () => ({
    as: kul.staff,
    args: [kul.code, [{ title: 'Neraca Akhir', year: 2025, category: 'berkala' }]],
  }),
  importList: () => ({ as: kul.staff, args: [[{ unit: kul.code, cells: { title: 'Neraca Awal' } }]] }),
  viewRows: (_known, random) => ({
    as: random.pick([kul.staff, ppid]),
    args: [
      { unit: random.pick([null, 'KUL']), filter: random.pick(['semua', 'bermasalah']), search: '', from: 0 },
    ],
  }),
  viewRow: ({ rows }, random) => ({ as: kul.staff, args: [oneOf(random, rows)] }),
  showRow: ({ rows }, random) => ({ as: kul.staff, args: [oneOf(random, rows)] }),
  editRow: named(staff, ([id = ''], random) => [
    id,
    {},
    random.pick<object>([{ summary: 'Ringkas' }, { title: 'Judul lain', year: 2025 }, { notes: 'x' }]),
  ]),
  confirmGuesses: named(staff, (ids) => [ids]),
  takeProposals: named(staff, (ids) => [ids]),
  clearGuardedRows: named(decider, (ids) => [ids, 'Hanya rekapitulasi kantor']),
  exemptGuardedRows: named(decider, (ids) => [ids, 'Memuat data pribadi']),
  clearGuardedEntries: ({ dip }, random) => ({ as: pelaksana, args: [some(random, dip), 'Aman'] }),
  viewExpected: () => ({ as: kul.staff, args: [null] }),
  addExpected: () => ({ as: kul.staff, args: [{ id: 'W-0004', keys: ['2025-01'] }] }),
  stateNihil: (_known, random) => ({
    as: kul.staff,
    args: [[{ id: 'W-0004', keys: ['2025-02'] }], random.pick(['Tidak ada transaksi', null])],
  }),
  answerMatch: ({ rows }, random) => ({
    as: kul.staff,
    args: ['W-0004', oneOf(random, rows), random.pick(['confirmed', 'rejected'])],
  }),
  saveItem: (_known, random) => ({
    as: kul.staff,
    args: [
      random.pick(['W-0004', null]),
      { subBagian: kul.code, group: '', title: 'Laporan Realisasi', period: 'bulanan', words: '', minus: '' },
    ],
  }),
  declareNihil: () => ({ as: pdi.staff, args: ['PDI'] }),
  amendRows: named(staff, (ids, random) => [
    random.pick(['tidakDipindai', 'ditunda', 'dilanjutkan', 'lokasiTercetak']),
    ids,
    'Lemari 2',
  ]),
  decideRows: named(
    (random) => random.pick([kul.liaison, tph.liaison]),
    (ids, random) => [
      random.pick(['KUL', 'TPH']),
      ids,
      random.pick(['diterima', 'dikembalikan', 'diusulkan dikecualikan']),
      'Alasan',
    ],
  ),
  grantException: () => ({ as: ppid, args: ['TPH', 'Hanya satu orang'] }),
  checkScans: nothing(ppid),
  viewScans: (_known, random) => ({ as: ppid, args: [random.pick([null, 'KUL'])] }),
  pairScan: ({ rows, scans }, random) => ({
    as: kul.staff,
    args: [oneOf(random, scans), [oneOf(random, rows)]],
  }),
  resolveScan: ({ scans }, random) => ({ as: kul.staff, args: [oneOf(random, scans), 'bukan untuk kami'] }),
  uploadScan: ({ rows }, random) => ({
    as: kul.staff,
    args: [oneOf(random, rows), { ...upload, base64: 'JVBERi0xLjQKJSVFT0Y=' }],
  }),
  beginUpload: ({ rows }, random) => ({
    as: kul.staff,
    args: [oneOf(random, rows), { ...upload, size: 6_000_000, head: 'JVBERi0xLjQK', tail: 'JSVFT0Y=' }],
  }),
  sendUpload: ({ rows }, random) => ({ as: kul.staff, args: [oneOf(random, rows), 'tidak dikenal', null] }),
  viewToScan: ({ rows }, random) => ({
    as: kul.staff,
    args: [
      random.pick([{ unit: null }, { box: 'Lemari 2', unit: 'KUL' }, { row: oneOf(random, rows) }]),
      random.pick(['', 'laporan']),
    ],
  }),
  viewScript: () => ({ as: kul.staff, args: ['Kamera'] }),
  notifyTriggerDown: nothing(ppid),
  takeOverTriggers: nothing(ppid),
  archiveScans: nothing(pelaksana),
  viewReport: nothing(ppid),
  sendReport: () => ({ as: ppid, args: [null] }),
  reviseReport: () => ({ as: ppid, args: ['Salah ketik', null] }),
  viewOutputs: nothing(ppid),
  viewMonev: nothing(ppid),
  viewPapers: nothing(ppid),
  dropPaper: () => ({ as: ppid, args: ['TTD-00000-00000'] }),
  readScan: () => ({ as: ppid, args: ['S-0001'] }),
  makeOutput: (_known, random) => ({
    as: ppid,
    args: [random.pick(['dip-csv', 'dip-json', 'dik-csv', 'label-boks'])],
  }),
  viewRegisters: (_known, random) => ({
    as: ppid,
    args: [
      {
        register: random.pick(['DIP', 'DIK']),
        filter: random.pick(['berlaku', 'ditarik']),
        search: '',
        from: 0,
      },
    ],
  }),
  previewEntry: nothing(pelaksana),
  entryHistory: ({ dip }, random) => ({ as: ppid, args: [oneOf(random, dip)] }),
  withdrawEntry: ({ dip, rows }, random) => ({ as: ppid, args: [oneOf(random, dip), 'Keliru'], ids: rows }),
  reinstateEntry: ({ dip, rows }, random) => ({ as: ppid, args: [oneOf(random, dip), 'Benar'], ids: rows }),
  recordTest: (_known, random) => ({
    as: ppid,
    args: ['DIK-0001', {}, { article: 'Pasal 17 huruf h', exemptUntil: random.pick(['', '2031-01-01']) }],
  }),
  releaseEntry: ({ rows }) => ({
    as: ppid,
    args: ['DIK-0001', 'setiap saat', 'Masanya berakhir'],
    ids: rows,
  }),
  viewDecrees: nothing(ppid),
  viewRetention: () => ({ as: ppid, args: [null] }),
  checkLinks: nothing(ppid),
  auditRows: nothing(kul.staff),
  viewMissingRows: nothing(kul.staff),
  restoreRows: named(staff, (ids) => [ids]),
  dismissRows: named(staff, (ids) => [ids, 'Ganda']),
  previewPublication: nothing(ppid),
  viewPageCode: nothing(ppid),
  publishDip: nothing(ppid),
  viewSettings: nothing(ppid),
  saveSettings: () => ({ as: ppid, args: [[{ key: 'Kantor/Kota', seen: 'Lahat', value: 'Kota Lahat' }]] }),
  checkHealth: nothing(ppid),
  repair: (_known, random) => ({
    as: ppid,
    args: [random.pick(['dasar-hukum', 'folder', 'sel:tahapan', 'hari-libur'])],
  }),
  checkLog: () => ({ as: ppid, args: ['', true] }),
  eraseFromLog: (_known, random) => ({ as: ppid, args: [random.pick(['Neraca', '1234']), 'Data pribadi'] }),
  viewStart: nothing(ppid),
  runStartStep: (_known, random) => ({
    as: ppid,
    args: [random.pick(['kantor', 'sub-bagian', 'peran', 'akun', 'folder']), []],
  }),
  viewCopy: nothing(ppid),
  startNewOffice: () => ({ as: ppid, args: ['kosong'] }),
  moveOfficeHere: nothing(ppid),
};

/** Functions of clock triggers; actions of people trigger onOpen and onEdit. */
const clockFunctions = triggers.filter((name) => name.endsWith('Tick'));

export interface Planned extends Call {
  readonly name: string;
  readonly from: 'page' | 'menu' | 'trigger' | 'simple-trigger' | 'web';
}

const page = Object.entries(pageCalls).map(([name, make]) => ({ name, make, from: 'page' as const }));
const menu = menuFunctions.map((name) => ({ name, make: nothing(ppid), from: 'menu' as const }));
const clock = clockFunctions.map((name) => ({ name, make: nothing(ppid), from: 'trigger' as const }));
const visits = webApp.map((name) => ({ name, make: nothing(kul.staff), from: 'web' as const }));
const opened = { name: 'onOpen', make: nothing(kul.staff), from: 'simple-trigger' as const };
const all = [...page, ...page, ...menu, ...clock, ...clock, ...clock, ...visits, opened];

/** The distinct names of all functions that are called. */
export const calledNames: readonly string[] = [...new Set(all.map(({ name }) => name))];

/** Draws one of all functions, with plausible arguments. */
export function drawCall(known: Known, random: Random): Planned {
  const { name, make, from } = random.pick(all);
  return { name, from, ...make(known, random) };
}
