import { placeOf } from '../../domain/report/dip-lines';
import type { DikEntry } from '../../domain/outputs/dik-entries';
import { orDash, tableOrNone } from '../document/parts';
import type { Block } from '../document/block';

/** The DIK with the reason for each entry. */
export const dikTable = (entries: readonly DikEntry[]): readonly Block[] =>
  tableOrNone('', {
    numbered: true,
    columns: [
      { header: 'No', share: 9, align: 'center' },
      { header: 'Nomor DIK', share: 22, align: 'center' },
      { header: 'Judul Informasi', share: 64 },
      { header: 'Tahun', share: 14, align: 'center' },
      { header: 'Status', share: 22, align: 'center' },
      { header: 'Dasar Pengecualian', share: 50 },
      { header: 'Alasan', share: 46 },
      { header: 'Sub Bagian', share: 36 },
    ],
    rows: entries.map(({ id, title, year, status, basis, reason, unit }, index) => [
      String(placeOf(index)),
      id,
      ...[title, year === null ? '' : String(year), status, basis, reason, unit].map(orDash),
    ]),
  });
