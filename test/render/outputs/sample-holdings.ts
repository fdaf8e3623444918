import { internalHoldings, type InternalHoldings } from '../../../src/domain/outputs/holdings';
import type { DipRow } from '../../../src/domain/workbook/registers';
import {
  as,
  dikRow,
  dipRow,
  freshWorld,
  inventoryRow,
  later,
  at,
  ppid,
  withValues,
} from '../../domain/office-builder';

/** Unusual titles, some of them malicious. */
export const oddTitles = [
  '=1+1',
  '+SUM(1;2)',
  '-2+3',
  '@SUM(A1)',
  '=HYPERLINK("http://jahat.example.com";"klik")',
  ' =1+1',
  '\t=1+1',
  '\uFF1D1+1',
  '001/2024',
  '2026-02-06',
  "=cmd|' /C calc'!A0",
  'Judul, dengan "kutipan"\ndan baris kedua',
];

const longTitle = 'Berita Acara Rapat Pleno Terbuka Rekapitulasi Hasil Penghitungan Perolehan Suara '
  .repeat(4)
  .slice(0, 300);

const entry = (index: number, given: Partial<DipRow>): DipRow =>
  dipRow({
    id: `DIP-${String(index + 1).padStart(4, '0')}`,
    number: index + 1,
    summary: `Ringkasan nomor ${index + 1}`,
    holder: 'Sub Bagian Keuangan, Umum, dan Logistik',
    producer: 'Sub Bagian Keuangan, Umum, dan Logistik',
    made: 'Lahat, 2025',
    retention: 'Belum ditetapkan',
    ...given,
  });

/** An office on 6 February 2026 with that many entries in its DIP, the unusual titles first, two in its DIK and two boxes. */
export function sampleHoldings(
  entries: number,
  values: Readonly<Record<string, string>> = {},
): InternalHoldings {
  const world = later(
    withValues(freshWorld(), {
      'Kantor/Nama PPID': 'Siti Rahmawati, S.H.',
      'Sistem/Kepala Log': 'ab12'.repeat(16),
      ...values,
    }),
    at('2026-02-06T14:00'),
  );
  const dip = Array.from({ length: entries }, (_, index) =>
    entry(index, {
      title: oddTitles[index] ?? (index % 7 === 0 ? longTitle : `Dokumen nomor ${index + 1}`),
      link: index % 2 === 0 ? `https://contoh.go.id/dokumen ${index + 1}.pdf` : '',
    }),
  );
  const dik = [
    dikRow({ reason: 'Memuat data pribadi' }),
    dikRow({ id: 'DIK-0002', number: 2, status: 'diusulkan', basis: '' }),
  ];
  const inventaris = dip.map(({ id }, index) =>
    inventoryRow({
      id: `KUL-${index}`,
      entry: id,
      printedPlace: index % 2 === 0 ? 'Lemari 1, boks 2' : 'Lemari 1, boks 10',
    }),
  );
  return internalHoldings({ ...world.office, dip, dik, inventaris }, as(ppid, world));
}
