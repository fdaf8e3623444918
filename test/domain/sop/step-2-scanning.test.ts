import { scanning } from '../../../src/domain/sop/step-2-scanning';
import { inventoryRow, scanRow } from '../office-builder';

const missing = [{ code: 'SCAN_MISSING', rowId: 'KUL-0001', title: 'Laporan Persediaan' }];
const work = (row: Parameters<typeof inventoryRow>[0], scans: ReturnType<typeof scanRow>[] = []) => ({
  unit: 'KUL',
  nihil: false,
  rows: [inventoryRow(row)],
  scans,
  missing: [],
});

test.each([
  ['a filed scan', work({}, [scanRow()]), []],
  ['a scan on the way', work({}, [scanRow({ state: 'memindahkan' })]), missing],
  ['a scan that waits for a decision', work({}, [scanRow({ state: 'menunggu', row: '' })]), missing],
  ['a scan in quarantine', work({}, [scanRow({ state: 'karantina', row: '' })]), missing],
  ['the scan of another row', work({}, [scanRow({ row: 'KUL-0002' })]), missing],
  ['a link', work({ link: 'https://kpu.go.id/x' }), []],
  ['a link that leads nowhere', work({ link: 'di komputer Budi' }), missing],
  ['a reason', work({ unscannable: 'buku besar' }), []],
  ['blanks for a reason', work({ unscannable: '  ' }), missing],
  ['nothing', work({}), missing],
  ['a row set aside', work({ decision: 'ditunda' }), []],
  ['no rows (Nihil)', { ...work({}), nihil: true, rows: [] }, []],
  [
    'a row that is gone',
    { ...work({ unscannable: 'buku besar' }), missing: [{ id: 'KUL-0002', title: 'Kas' }] },
    [{ code: 'ROW_GONE', rowId: 'KUL-0002', title: 'Kas' }],
  ],
  [
    'a row that is gone from a unit without documents (Nihil)',
    { ...work({}), nihil: true, rows: [], missing: [{ id: 'KUL-0002', title: 'Kas' }] },
    [],
  ],
  ['rows that are gone', { ...work({}), rows: [] }, [{ code: 'ROWS_GONE', unit: 'KUL' }]],
])('%s', (_what, lane, blockers) => expect(scanning.blockers(lane)).toEqual(blockers));
