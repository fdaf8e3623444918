import { longDate } from '../../domain/calendar/format-date';
import { dispositionWords } from '../../domain/outputs/retention-table';
import type { RetentionList } from '../../domain/registers/retention/view-retention';
import { clipped } from '../../domain/text/one-line';
import { orDash, tableOrNone } from '../document/parts';
import type { Block } from '../document/block';

/** Documents that are due this year, and how many have no retention period. */
export const retentionBlocks = ({ year, lines, unset, unread }: RetentionList): readonly Block[] => [
  {
    kind: 'paragraph',
    text: `Arsip yang sampai 31 Desember ${year} jatuh tempo atau dipindahkan ke arsip inaktif, dihitung dari akhir tahun dokumen menurut jangka simpannya. Sebanyak ${unset} dokumen belum ditetapkan jangka simpannya.${unreadSentence(unread)} Pemusnahan memerlukan penilaian dan persetujuan sesuai ketentuan kearsipan.`,
  },
  ...tableOrNone('', {
    columns: [
      { header: 'Nomor', share: 22, align: 'center' },
      { header: 'Judul Informasi', share: 92 },
      { header: 'Tahun', share: 14, align: 'center' },
      { header: 'Sub Bagian', share: 46 },
      { header: 'Kode', share: 20, align: 'center' },
      { header: 'Tindakan', share: 28 },
      { header: 'Sejak', share: 26 },
      { header: 'Nasib Akhir', share: 24 },
    ],
    rows: lines.map(({ id, title, year: made, unit, classification, due, since, disposition }) =>
      [
        id,
        title,
        made === null ? '' : String(made),
        unit,
        classification,
        due,
        longDate(since),
        dispositionWords(due, disposition),
      ].map(orDash),
    ),
  }),
];

/** Entries that are listed; the sidebar lists the others. */
const NAMED = 10;

function unreadSentence(unread: RetentionList['unread']): string {
  if (unread.length === 0) return '';
  const named = unread.slice(0, NAMED).map(({ id, retention }) => `${id} ("${clipped(retention, 60)}")`);
  const more = unread.length > NAMED ? `, dan ${unread.length - NAMED} lainnya` : '';
  return ` Jangka simpan ${unread.length} dokumen tidak terbaca, sehingga tidak pernah dihitung jatuh tempo: ${named.join(', ')}${more}.`;
}
