import { announce } from '../../../../src/domain/scans/announce';
import { asFiled, writeBack } from '../../../../src/domain/scans/ledger/filing-log';
import { addToLedger, alteredAfterFiling, cameBack } from '../../../../src/domain/scans/ledger/ledger-rows';
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
const judged = (given: Partial<ScanRow>, log: ReturnType<typeof logOf>) => asFiled([scanRow(given)], log)[0]!;
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
  ['what only the former Log knows', { id: 'P-0000' }, [seen, filed], 'tersimpan', 'KUL-0001'],
  ['what an earlier version filed', {}, [seen, legacy], 'tersimpan', 'KUL-0001'],
  ['a ledger without a Log', {}, [], 'tersimpan', 'KUL-0001'],
] as const)('%s, with "tersimpan" in the sheet', (_what, given, log, state, row) =>
  expect(judged(given, logOf(...log))).toMatchObject({ state, row }),
);

test('a line that says what the Log says is not touched', () => {
  const scans = [scanRow(), scanRow({ id: 'P-0002', state: 'karantina' })];
  expect(asFiled(scans, logOf(seen, filed))).toEqual(scans);
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
