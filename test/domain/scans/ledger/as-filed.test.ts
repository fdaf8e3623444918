import { announce } from '../../../../src/domain/scans/announce';
import { filedEntries } from '../../../../src/domain/scans/ledger/filed-list';
import { asFiled, writeBack } from '../../../../src/domain/scans/ledger/as-filed';
import { filedFiles } from '../../../../src/domain/scans/ledger/filing-log';
import {
  addToLedger,
  alteredAfterFiling,
  cameBack,
  waitingLog,
} from '../../../../src/domain/scans/ledger/ledger-rows';
import type { DroppedFile } from '../../../../src/domain/scans/drop';
import type { LogDraft } from '../../../../src/domain/workbook/log-entry';
import type { ScanRow } from '../../../../src/domain/workbook/pindaian';
import { as, scanRow, staffOf, worldAt } from '../../office-builder';

const world = worldAt({ number: 2, lane: 'KUL' });
const context = as(staffOf('KUL'), world);
const inInbox = scanRow({ state: 'terlihat', place: 'Masuk/KUL', row: '', archiveName: '' });
const to = (place: string, row = '', more: object = {}): LogDraft[] =>
  announce(inInbox, { place, name: 'a.pdf', row, reason: '', duplicateOf: '', ...more }, context).changes
    .log as LogDraft[];
const seen = addToLedger(inInbox).log;
const filed = to('Pindaian/KUL', 'KUL-0001');
const file = { name: 'a.pdf', unit: 'KUL' } as DroppedFile;
const logOf = (...drafts: readonly (readonly LogDraft[] | undefined)[]) =>
  drafts.flatMap((some) => some ?? []).map((draft) => ({ ...draft, cells: draft.cells ?? '' }));
const judged = (given: Partial<ScanRow>, log: ReturnType<typeof logOf>) =>
  asFiled([scanRow(given)], log, 9)[0]!;
const seenAs = (id: string): LogDraft[] => seen!.map((draft) => ({ ...draft, object: id }));
const list = filedEntries('K-0002', [scanRow()]);
const legacy = [{ event: 'PINDAIAN_DIPINDAHKAN', object: 'P-0001', detail: '' }];

test.each([
  ['what was filed for its row', {}, [seen, filed], 'tersimpan', 'KUL-0001'],
  [
    'a copy that the office took over',
    {},
    [seen, filed, to('Pindaian/KUL', '', { isKept: true })],
    'tersimpan',
    'KUL-0001',
  ],
  ['what waits', {}, [seen], 'karantina', 'KUL-0001'],
  ['what is in Karantina', {}, [seen, to('Karantina')], 'karantina', 'KUL-0001'],
  ['what is a duplicate', {}, [seen, to('Duplikat')], 'karantina', 'KUL-0001'],
  [
    'what was taken from Karantina and is in it again',
    {},
    [seen, filed, to('Karantina')],
    'karantina',
    'KUL-0001',
  ],
  [
    'what came back to its inbox',
    {},
    [seen, filed, cameBack(scanRow(), file, context.now).log],
    'karantina',
    'KUL-0001',
  ],
  ['what was altered', {}, [seen, filed, alteredAfterFiling(scanRow(), file).log], 'karantina', 'KUL-0001'],
  ['other content than was filed', { sha256: 'lain' }, [seen, filed], 'karantina', 'KUL-0001'],
  ['another row', { row: 'KUL-0002' }, [seen, filed], 'tersimpan', 'KUL-0001'],
  ['a line that nobody entered', { id: 'P-0002' }, [seen, filed], 'karantina', 'KUL-0001'],
  ['what only the former Log knows', {}, [seenAs('P-0004')], 'tersimpan', 'KUL-0001'],
  ['a number that the office cannot give', { id: 'P-0000' }, [seenAs('P-0004')], 'karantina', 'KUL-0001'],
  ['a number that it has not given yet', { id: 'P-0010' }, [], 'karantina', 'KUL-0001'],
  ['a number that is none of Pindaian', { id: 'S-0001' }, [], 'karantina', 'KUL-0001'],
  [
    'what waited for a person after it was filed',
    {},
    [seen, filed, [waitingLog('P-0001', [])]],
    'karantina',
    'KUL-0001',
  ],
  ['what is in the list of the opening', {}, [list], 'tersimpan', 'KUL-0001'],
  ['another row than in the list', { row: 'KUL-0002' }, [list], 'tersimpan', 'KUL-0001'],
  ['other content than in the list', { sha256: 'lain' }, [list], 'karantina', 'KUL-0001'],
  ['what the list does not have', {}, [filedEntries('K-0002', [])], 'karantina', 'KUL-0001'],
  ['what was filed since the list', {}, [filedEntries('K-0002', []), filed], 'tersimpan', 'KUL-0001'],
  ['what an earlier version filed', {}, [seen, legacy], 'tersimpan', 'KUL-0001'],
  ['a ledger without a Log', {}, [], 'tersimpan', 'KUL-0001'],
] as const)('%s, with "tersimpan" in the sheet', (_what, given, log, state, row) =>
  expect(judged(given, logOf(...log))).toMatchObject({ state, row }),
);

test('a line that says what the Log says is not touched', () => {
  const scans = [scanRow(), scanRow({ id: 'P-0002', state: 'karantina' })];
  expect(asFiled(scans, logOf(seen, filed), 9)).toEqual(scans);
  expect(writeBack(scans)).toEqual({ updates: [], log: [] });
});

test('the review of the rows writes the cells back and names them in the Log', () => {
  const pindaian = [
    judged({}, logOf(seen, to('Karantina'))),
    { ...judged({ row: 'KUL-0002' }, logOf(seen, filed)), id: 'P-0002' },
  ];
  const { updates, log } = writeBack(pindaian);
  expect(updates).toEqual([
    { sheet: 'pindaian', id: 'P-0001', set: { state: 'karantina', reason: 'status diketik dengan tangan' } },
    { sheet: 'pindaian', id: 'P-0002', set: { row: 'KUL-0001' } },
  ]);
  expect(log.map(({ detail }) => detail)).toEqual([
    'Status "tersimpan" diketik dengan tangan',
    'ID Inventaris "KUL-0002" diketik dengan tangan, tetap KUL-0001',
  ]);
});

test.each([
  ['emptied', { state: '' }, [seen, filed], 'tersimpan'],
  ['typed as a duplicate', { state: 'duplikat' }, [seen, filed], 'tersimpan'],
  ['typed as waiting, in the list', { state: 'menunggu' }, [list], 'tersimpan'],
  ['a move that is announced', { state: 'memindahkan' }, [seen, filed], 'memindahkan'],
  [
    'a copy with other content',
    { state: 'menunggu', reason: 'isi berkas berubah' },
    [seen, filed],
    'menunggu',
  ],
  [
    'a file that was removed before its move',
    { state: 'karantina', reason: 'hilang' },
    [seen, filed],
    'karantina',
  ],
  [
    'a file of another office',
    { state: 'karantina', reason: 'bukan berkas kantor ini' },
    [seen, filed],
    'karantina',
  ],
  ['other content', { state: 'karantina', sha256: 'lain' }, [seen, filed], 'karantina'],
  [
    'what came back',
    { state: 'terlihat' },
    [seen, filed, cameBack(scanRow(), file, context.now).log],
    'terlihat',
  ],
  ['what an earlier version filed', { state: 'duplikat' }, [seen, legacy], 'duplikat'],
] as const)('a filed file whose Status is another: %s', (_what, given, log, state) =>
  expect(judged(given, logOf(...log)).state).toBe(state),
);

test('the review writes the Status of a filed file back, and its row', () => {
  const scan = judged({ state: 'duplikat', row: '', reason: 'salinan' }, logOf(seen, filed));
  const { updates, log } = writeBack([scan]);
  expect(updates).toEqual([
    { sheet: 'pindaian', id: 'P-0001', set: { state: 'tersimpan', reason: '', row: 'KUL-0001' } },
  ]);
  expect(log.map(({ detail }) => detail)).toEqual([
    'Status "duplikat" diketik dengan tangan, tetap tersimpan; ID Inventaris "" diketik dengan tangan, tetap KUL-0001',
  ]);
});

describe('the list of an opening', () => {
  const moving: ScanRow = { ...scanRow({ state: 'memindahkan' }), id: 'P-0002' };
  const cells = (id: string) => filed.map((draft) => ({ ...draft, object: id }));
  test('has what is filed and what is on its way there, for the rows of the Log', () => {
    const scans = [
      scanRow(),
      moving,
      scanRow({ id: 'P-0003', state: 'menunggu' }),
      { ...moving, id: 'P-0004' },
    ];
    expect(filedFiles(scans, logOf(filed, cells('P-0002'))).map(({ id }) => id)).toEqual([
      'P-0001',
      'P-0002',
    ]);
  });
  test('of 2,000 files of several rows needs few entries, each of which fits a cell', () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      scanRow({ id: `P-${1000 + at}`, row: 'KUL-0001, KUL-0002', sha256: 'a'.repeat(64) }),
    );
    const entries = filedEntries('K-0002', many);
    expect(entries.length).toBeLessThanOrEqual(4);
    expect(Math.max(...entries.map((entry) => entry.cells!.length))).toBeLessThan(50_000);
    expect(asFiled(many, logOf(entries), 0)).toEqual(many);
  });
});
