import { announce } from '../../../../src/domain/scans/announce';
import type { DroppedFile } from '../../../../src/domain/scans/drop';
import { asFiled } from '../../../../src/domain/scans/ledger/as-filed';
import { addToLedger, cameBack } from '../../../../src/domain/scans/ledger/ledger-rows';
import { missingScans, type LogOfFiles } from '../../../../src/domain/scans/ledger/logged-scans';
import { notFound, pairWithStored, restoreScans } from '../../../../src/domain/scans/ledger/restore-scans';
import { inboxOf, PAPERS, SIGNED } from '../../../../src/domain/scans/scan-move';
import type { LogDraft } from '../../../../src/domain/workbook/log-entry';
import type { ScanRow } from '../../../../src/domain/workbook/pindaian';
import { as, MORNING, scanRow, staffOf, worldAt } from '../../office-builder';

const context = as(staffOf('KUL'), worldAt({ number: 2, lane: 'KUL' }));
const SHA = 'a'.repeat(64);
const inInbox = (id: string): ScanRow =>
  scanRow({ id, state: 'terlihat', place: 'Masuk/KUL', row: '', archiveName: '', sha256: SHA });
const logOf = (...drafts: readonly (readonly LogDraft[] | undefined)[]): LogOfFiles[] =>
  drafts
    .flatMap((some) => some ?? [])
    .map((draft) => ({
      ...draft,
      cells: draft.cells ?? '',
      at: new Date(MORNING).toISOString(),
    }));
const to = (place: string, id = 'P-0001', row = 'KUL-0001, KUL-0002') =>
  announce(
    inInbox(id),
    { place, name: `${id} (KUL-0001).pdf`, row, reason: 'versi baru', duplicateOf: '' },
    context,
  ).changes.log;
const seen = addToLedger(inInbox('P-0001')).log;
const filed = logOf(seen, to('Pindaian/KUL'));
const FOLDER = 'Arsip/2025/KUL/setiap saat';
const archived = [
  ...filed,
  ...logOf([{ event: 'PINDAIAN_DIARSIPKAN', object: 'P-0001', detail: `${FOLDER}/KUL-0001_2025.pdf` }]),
];
const [missing] = missingScans([], filed);
const file = (given: Partial<DroppedFile> = {}): DroppedFile => ({
  ...{ fileId: 'berkas', name: 'P-0001 (KUL-0001).pdf', unit: '', size: 1000, mimeType: 'application/pdf' },
  ...{ sha256: SHA, revision: 'r1', createdTime: '', owner: staffOf('KUL'), content: 'pdf' as const },
  ...given,
});
const stored = (folder: string, given: Partial<DroppedFile> = {}) => ({ ...file(given), folder });
const ids = (ledger: readonly ScanRow[], log: readonly LogOfFiles[]) =>
  missingScans(ledger, log).map(({ id }) => id);

test('a filed file without its line is known with its rows, its names, its content and the folders it was in', () => {
  expect(missing).toMatchObject({
    id: 'P-0001',
    subBagian: 'KUL',
    row: 'KUL-0001, KUL-0002',
    sha256: SHA,
    originalName: 'P-0001.pdf',
    archiveName: 'P-0001 (KUL-0001).pdf',
    places: ['Pindaian/KUL'],
    filedAt: MORNING,
    archivedAt: null,
  });
  expect(missingScans([], archived)[0]).toMatchObject({
    archiveName: 'KUL-0001_2025.pdf',
    places: [FOLDER, 'Pindaian/KUL'],
    archivedAt: MORNING,
  });
});

test.each([
  ['its line is there', [scanRow()], filed],
  ['it waits in its inbox', [], logOf(seen)],
  ['it is in Karantina', [], logOf(seen, to('Karantina'))],
  ['it came back to its inbox', [], [...filed, ...logOf(cameBack(inInbox('P-0001'), file(), MORNING).log)]],
] as const)('nothing is missing where %s', (_what, ledger, log) => expect(ids(ledger, log)).toEqual([]));

test('another file replaces it only for all its rows, with the same content or after it was looked for in vain', () => {
  const both = { id: 'P-0002', row: 'KUL-0002, KUL-0001' };
  const lost = [...filed, ...logOf(restoreScans([{ scan: missing!, at: { kind: 'nowhere' } }], context).log)];
  expect(ids([scanRow({ ...both, sha256: SHA })], filed)).toEqual([]);
  expect(ids([scanRow({ ...both, sha256: SHA, row: 'KUL-0001' })], filed)).toEqual(['P-0001']);
  expect(ids([scanRow({ ...both, sha256: 'lain' })], filed)).toEqual(['P-0001']);
  expect(ids([scanRow({ ...both, sha256: 'lain' })], lost)).toEqual([]);
  expect(missingScans([], lost)).toMatchObject([{ isLost: true }]);
  expect(restoreScans([{ scan: missingScans([], lost)[0]!, at: { kind: 'nowhere' } }], context).log).toEqual(
    [],
  );
});

test('a restored line is what it was, and the Log confirms it', () => {
  const at = { kind: 'found', place: 'Pindaian/KUL', file: file() } as const;
  const { inserts, log } = restoreScans([{ scan: missing!, at }], context);
  const row = inserts[0]!.row as ScanRow;
  expect(inserts[0]).toMatchObject({
    sheet: 'pindaian',
    row: {
      ...{ id: 'P-0001', state: 'tersimpan', row: 'KUL-0001, KUL-0002', place: 'Pindaian/KUL', sha256: SHA },
      ...{
        originalName: 'P-0001.pdf',
        archiveName: 'P-0001 (KUL-0001).pdf',
        fileId: 'berkas',
        revision: 'r1',
      },
      ...{ filedAt: MORNING, archivedAt: null, sender: staffOf('KUL'), custody: 'pribadi' },
    },
  });
  const after = [...filed, ...logOf(log)];
  expect(asFiled([row], after, 1)).toEqual([row]);
  expect(asFiled([row], after.slice(-1), 1)).toEqual([row]);
  expect(ids([row], after)).toEqual([]);
  expect(missingScans([], after)).toEqual([missing]);
});

test('a file that an interrupted step 5 left in its former folder is not archived yet', () => {
  const [scan] = missingScans([], archived);
  expect(pairWithStored([scan!], [stored('Pindaian/KUL')], []).get('P-0001')).toMatchObject({
    folder: 'Pindaian/KUL',
  });
  const restored = (place: string): ScanRow =>
    restoreScans([{ scan: scan!, at: { kind: 'found', place, file: file() } }], context).inserts[0]!
      .row as ScanRow;
  expect(restored('Pindaian/KUL').archivedAt).toBeNull();
  expect(restored(FOLDER).archivedAt).toBe(MORNING);
});

test('the file is that of its name and content, otherwise one with its content that no line has', () => {
  const pair = (files: readonly ReturnType<typeof stored>[], ledger: readonly ScanRow[] = []) =>
    pairWithStored([missing!], files, ledger).get('P-0001')?.fileId;
  const renamed = stored('Pindaian/KUL', { fileId: 'lain', name: 'b.pdf' });
  expect(pair([renamed, stored('Pindaian/KUL')])).toBe('berkas');
  expect(pair([renamed])).toBe('lain');
  expect(pair([renamed], [scanRow({ id: 'P-0002', fileId: 'lain' })])).toBeUndefined();
  expect(pair([stored('Pindaian/TPH')])).toBeUndefined();
  expect(pair([stored('Pindaian/KUL', { sha256: 'lain' })])).toBeUndefined();
});

test('two files with the same content are each that of their own line', () => {
  const log = [
    ...filed,
    ...logOf(addToLedger(inInbox('P-0002')).log, to('Pindaian/KUL', 'P-0002', 'KUL-0003')),
  ];
  const files = ['P-0002', 'P-0001'].map((id) =>
    stored('Pindaian/KUL', { fileId: `berkas-${id}`, name: `${id} (KUL-0001).pdf` }),
  );
  const pairs = pairWithStored(missingScans([], log), files, []);
  expect([...pairs].map(([id, { fileId }]) => [id, fileId])).toEqual([
    ['P-0001', 'berkas-P-0001'],
    ['P-0002', 'berkas-P-0002'],
  ]);
});

test('a filing of an earlier version is known by its words, and its file by its name', () => {
  const words = filed.map((entry) => ({ ...entry, cells: '' }));
  const [scan] = missingScans([], words);
  expect(scan).toMatchObject({ row: 'KUL-0001, KUL-0002', archiveName: 'P-0001 (KUL-0001).pdf', sha256: '' });
  expect(pairWithStored([scan!], [stored('Pindaian/KUL')], []).size).toBe(1);
});

test('a paper that came back signed is restored in the ledger of the papers', () => {
  const paper = { ...inInbox('S-0001'), subBagian: SIGNED, place: inboxOf(SIGNED) };
  const placement = { place: PAPERS, name: 'a.pdf', row: 'A7K2M9', reason: '', duplicateOf: '' };
  const log = logOf(addToLedger(paper).log, announce(paper, placement, context).changes.log);
  const [scan] = missingScans([], log);
  const at = { kind: 'found', place: PAPERS, file: file({ name: 'a.pdf' }) } as const;
  expect(restoreScans([{ scan: scan!, at }], context).inserts).toMatchObject([
    { sheet: 'salinan', row: { id: 'S-0001', subBagian: SIGNED, row: 'A7K2M9', place: PAPERS } },
  ]);
});

test.each([
  ['listed', [stored('Pindaian/KUL')], [scanRow({ id: 'P-0099', fileId: 'berkas' })], []],
  ['changed', [stored('Pindaian/KUL', { sha256: 'lain' })], [], []],
  ['closed', [], [], ['Pindaian/KUL']],
  ['nowhere', [], [], ['Pindaian/TPH']],
] as const)('why a file was not found: %s', (kind, files, ledger, closed) =>
  expect(notFound(missing!, files, ledger, new Set(closed))).toMatchObject({ kind }),
);
