import { storing } from '../../../src/domain/sop/step-5-storing';
import { inventoryRow, MORNING, officeWork, scanRow } from '../office-builder';

type Row = Parameters<typeof inventoryRow>[0];
type Scan = Parameters<typeof scanRow>[0];
const work = (row: Row, ...scans: Scan[]) =>
  officeWork({
    rows: [inventoryRow({ register: 'DIP', printedPlace: 'Lemari 3', ...row })],
    scans: scans.map(scanRow),
  });
const unplaced = [{ code: 'PRINTED_PLACE_MISSING', rowId: 'KUL-0001', title: 'Laporan Persediaan' }];
const archived = { archivedAt: MORNING };

test.each([
  ['a scan in its archive folder', work({}, archived), []],
  [
    'a filed scan that is not archived',
    work({}, {}),
    [{ code: 'SCAN_NOT_ARCHIVED', scanId: 'P-0001', name: 'P-0001.pdf' }],
  ],
  [
    'a scan that is not what was received',
    work({}, { reason: 'isi berkas berubah' }),
    [{ code: 'SCAN_ALTERED', scanId: 'P-0001', name: 'P-0001.pdf' }],
  ],
  [
    'one of two scans not archived',
    work({}, archived, { id: 'P-0002' }),
    [{ code: 'SCAN_NOT_ARCHIVED', scanId: 'P-0002', name: 'P-0002.pdf' }],
  ],
  [
    'a scan that was taken away',
    work({}, { ...archived, reason: 'hilang' }),
    [{ code: 'SCAN_ALTERED', scanId: 'P-0001', name: 'P-0001.pdf' }],
  ],
  ['one taken away, scanned anew', work({}, { reason: 'hilang' }, { ...archived, id: 'P-0002' }), []],
  [
    'a scan whose line was deleted',
    { ...work({}), unlisted: [{ id: 'P-0001', row: 'KUL-0001, KUL-0002', isLost: false }] },
    [{ code: 'SCAN_GONE', scanId: 'P-0001', rows: 'KUL-0001, KUL-0002' }],
  ],
  [
    'the deleted line of a scan of another row',
    { ...work({}, archived), unlisted: [{ id: 'P-0002', row: 'KUL-0009', isLost: false }] },
    [],
  ],
  ['the scan of a row that no register took', work({ register: '', printedPlace: '' }, {}), []],
  ['a duplicate', work({}, archived, { id: 'P-0002', state: 'duplikat', row: '' }), []],
  ['paper without a place', work({ printedPlace: ' ' }, archived), unplaced],
  [
    'paper that could not be scanned, without a place',
    work({ printedPlace: '', unscannable: 'buku besar' }),
    unplaced,
  ],
  ['born digital', work({ printedPlace: '', link: 'https://kpu.go.id/x' }), []],
  ['marked as Softcopy, with a scan', work({ printedPlace: '', form: 'Softcopy' }, archived), []],
  [
    'marked as Hardcopy too, with a link',
    work({ printedPlace: '', form: 'Softcopy dan Hardcopy', link: 'https://kpu.go.id/x' }),
    unplaced,
  ],
  ['a row of the DIK without a place', work({ register: 'DIK', printedPlace: '' }, archived), unplaced],
])('%s', (_what, kegiatan, blockers) => expect(storing.blockers(kegiatan)).toEqual(blockers));
