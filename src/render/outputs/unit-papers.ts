import { longDay } from '../../domain/calendar/format-date';
import type { InternalHoldings } from '../../domain/outputs/holdings';
import type { UnitPaper } from '../../domain/outputs/unit-papers';
import { series } from '../../domain/report/figures/key-figures';
import type { Block } from '../document/block';
import { lettered, orDash, paragraph, tableOrNone } from '../document/parts';
import type { OfficePaper, Papers } from './office-paper';
import { placeAndDay, signatureOf } from './render-papers';

/** A paper for each Sub Bagian of the Kegiatan; before the first Kegiatan, one that says that there is none. */
const perUnit =
  (
    title: string,
    orientation: OfficePaper['orientation'],
    blocks: (unit: UnitPaper, holdings: InternalHoldings) => readonly Block[],
  ): Papers<InternalHoldings> =>
  (holdings) => {
    const { kegiatan, units } = holdings.papers;
    if (units.length === 0)
      return [{ title, orientation, lines: [], blocks: [paragraph('Belum ada Kegiatan.')] }];
    return units.map((unit) => ({
      title,
      orientation,
      lines: [`Sub Bagian ${unit.unit}`, kegiatan],
      about: [unit.unit, kegiatan].join(' · '),
      blocks: blocks(unit, holdings),
    }));
  };

const year = (value: number | null): string => (value === null ? '' : String(value));

/** Output of SOP step 1, signed by the Kepala Sub Bagian. */
export const inventoryPapers = perUnit('Daftar Inventaris Dokumen', 'landscape', (unit, holdings) => [
  ...(unit.isNihil
    ? [paragraph('Sub Bagian menyatakan Nihil: tidak ada dokumen yang dikuasai pada periode ini.')]
    : tableOrNone('', {
        columns: [
          { header: 'No', share: 9, align: 'center' },
          { header: 'ID', share: 20, align: 'center' },
          { header: 'Nama Dokumen', share: 90 },
          { header: 'Tahun', share: 14, align: 'center' },
          { header: 'Kategori', share: 24 },
          { header: 'Bentuk', share: 28 },
          { header: 'Hasil Pindai', share: 30 },
          { header: 'Lokasi Arsip Fisik', share: 42 },
        ],
        rows: unit.inventory.map((line, index) => [
          String(index + 1),
          line.id,
          ...[line.title, year(line.year), line.category, line.form, line.evidence, line.printedPlace].map(
            orDash,
          ),
        ]),
      })),
  signatureOf(placeAndDay(holdings), unit.head),
]);

/** Output of SOP step 3, signed by the Tim Penghubung and acknowledged by the Kepala Sub Bagian. */
export const recapPapers = perUnit('Rekapitulasi DIP', 'landscape', (unit, holdings) => [
  ...(unit.isNihil
    ? [paragraph('Sub Bagian menyatakan Nihil: tidak ada dokumen yang direkapitulasi pada periode ini.')]
    : unit.coordinatedOn === null
      ? [paragraph('Koordinasi dengan Tim Penghubung belum selesai.')]
      : tableOrNone('', {
          columns: [
            { header: 'No', share: 9, align: 'center' },
            { header: 'Nama Dokumen', share: 96 },
            { header: 'Tahun', share: 14, align: 'center' },
            { header: 'Kategori', share: 26 },
            { header: 'Hasil Pindai', share: 32 },
            { header: 'Keputusan', share: 36 },
            { header: 'Alasan', share: 44 },
          ],
          rows: unit.recap.map((line, index) => [
            String(index + 1),
            ...[line.title, year(line.year), line.category, line.evidence, line.decision, line.reason].map(
              orDash,
            ),
          ]),
          total: ['', `Jumlah: ${decisionWords(unit)}`, '', '', '', '', ''],
        })),
  ...(unit.isNihil || unit.coordinatedOn !== null
    ? [signatureOf(placeAndDay(holdings), unit.liaison, unit.head)]
    : []),
]);

/** @example '3 diterima dan 1 ditunda' */
function decisionWords({ recap }: UnitPaper): string {
  const kinds = [...new Set(recap.map(({ decision }) => decision || 'belum diputuskan'))];
  return series(
    kinds.map(
      (kind) => `${recap.filter(({ decision }) => (decision || 'belum diputuskan') === kind).length} ${kind}`,
    ),
  );
}

/** The minutes of the coordination, signed by both sides and acknowledged by the PPID. */
export const minutesPapers = perUnit('Berita Acara Koordinasi', 'portrait', (unit, holdings) => {
  const { unit: name, coordinatedOn, recap } = unit;
  if (coordinatedOn === null) return [paragraph('Koordinasi dengan Tim Penghubung belum selesai.')];
  return [
    paragraph(
      `Pada hari ini, ${longDay(coordinatedOn)}, telah selesai dilaksanakan koordinasi antara Sub Bagian ${name} dan Tim Penghubung dalam rangka pendokumentasian informasi publik pada ${holdings.register.office.name}, dengan hasil sebagai berikut:`,
    ),
    ...lettered([
      recap.length === 0
        ? 'Sub Bagian menyatakan tidak ada dokumen yang dikuasai (Nihil).'
        : `Dari ${recap.length} dokumen yang diperiksa, ${decisionWords(unit)}.`,
      `Rekapitulasi DIP Sub Bagian ${name} merupakan bagian yang tidak terpisahkan dari berita acara ini.`,
    ]),
    paragraph('Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.'),
    signatureOf(placeAndDay(holdings), unit.liaison, { ...unit.head, label: '' }),
    signatureOf('Mengetahui,', holdings.signature),
  ];
});
