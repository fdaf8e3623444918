import { createHash } from 'node:crypto';
import { instant } from '../../../src/domain/calendar/instant';
import { ok } from '../../../src/domain/refusal/result';
import { joinChanges } from '../../../src/domain/workbook/changes';
import { workbook } from '../../../src/domain/workbook';
import { createExecution } from '../../../src/google/sheets/transaction/execution';
import { localSheets } from './local-sheets';

test('a deleted column that is only written is named, and nothing is written', () => {
  const sheets = localSheets();
  const { sheetId, columns } = workbook.inventaris;
  sheets.put(sheetId, 1, 0, { userEnteredValue: { stringValue: 'KUL-0001' } });
  const startIndex = Object.keys(columns).indexOf('carried');
  const range = { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
  sheets.send({ deleteDimension: { range } });
  const before = JSON.stringify(sheets.book());
  const execution = createExecution({
    sheets: sheets.service,
    lock: { take: () => true, release: () => undefined },
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    waitOut: (act) => act(),
    actor: () => 'staf@example.go.id',
    actorKey: () => '',
    now: () => instant(0),
    workbookId: () => 'buku',
  });
  const done = execution.transact({ inventaris: ['title'] }, ({ inventaris }) =>
    ok({
      changes: joinChanges({
        updates: inventaris.map(({ id }) => ({ sheet: 'inventaris', id, set: { carried: 'tetap' } })),
      }),
      reply: inventaris.length,
    }),
  );
  expect(done).toEqual({
    ok: false,
    error: { code: 'SHEET_BROKEN', sheet: 'Inventaris', columns: ['Kelanjutan'] },
  });
  expect(JSON.stringify(sheets.book())).toBe(before);
});
