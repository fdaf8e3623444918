import { rowsServed } from '../../../src/domain/completeness/scanned-rows';

test.each([
  ['', []],
  ['KUL-0001', ['KUL-0001']],
  ['KUL-0001, KUL-0002', ['KUL-0001', 'KUL-0002']],
  [' KUL-0001 ,,KUL-0002,', ['KUL-0001', 'KUL-0002']],
])('%j serves %j', (row, ids) => expect(rowsServed({ row })).toEqual(ids));
