import type { ExpectedPaper } from '../../domain/outputs/expected-papers';
import type { InternalHoldings } from '../../domain/outputs/holdings';
import { countWords } from '../../domain/expected/expected-counts';
import { entriesBy, nihilOf } from '../../domain/expected/expected-entries';
import type { ExpectedLine } from '../../domain/expected/expected-lines';
import { cellWord } from '../../domain/expected/expected-table';
import { expectedPeriods } from '../../domain/workbook/vocabulary/expected';
import type { Block } from '../document/block';
import { lettered, orDash, paragraph } from '../document/parts';
import type { Papers } from './office-paper';
import { placeAndDay, signatureOf } from './render-papers';

/** The master list of each Sub Bagian, a table for each kind of period, signed by the Kepala Sub Bagian. */
export const expectedUnitPapers: Papers<InternalHoldings> = (holdings) => {
  const { kegiatan, year, units } = holdings.expected;
  if (units.length === 0)
    return [
      {
        title: 'Daftar Wajib',
        orientation: 'landscape',
        lines: [],
        blocks: [paragraph(kegiatan === '' ? 'Belum ada Kegiatan.' : 'Sheet Daftar Wajib kosong.')],
      },
    ];
  return units.map((unit) => ({
    title: 'Daftar Wajib',
    orientation: 'landscape' as const,
    about: [unit.unit, kegiatan].join(' · '),
    lines: [`Sub Bagian ${unit.unit}`, kegiatan, `Dokumen tahun ${year}, keadaan per ${holdings.date}`],
    blocks: [...unitBlocks(unit), signatureOf(placeAndDay(holdings), unit.head)],
  }));
};

function unitBlocks({ lines, counts }: ExpectedPaper): readonly Block[] {
  const statements = statementsOf(lines);
  return [
    paragraph(
      `Jumlah: ${countWords(counts)}. Ada? berarti tebakan yang belum dipastikan; – berarti masanya belum berakhir.`,
    ),
    ...expectedPeriods.flatMap((period): readonly Block[] => {
      const own = lines.filter((line) => line.period === period);
      return own.length === 0
        ? []
        : [{ kind: 'heading', level: 2, text: headings[period] }, periodTable(own)];
    }),
    ...(statements.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: 'Dinyatakan Nihil' } as const, ...lettered(statements)]),
  ];
}

const headings = {
  bulanan: 'Bulanan',
  triwulan: 'Triwulan',
  semester: 'Semester',
  tahunan: 'Tahunan',
  sekali: 'Sekali',
} as const;

/** The documents of one kind of period, with a column for each period. */
const periodTable = (lines: readonly ExpectedLine[]): Block => ({
  kind: 'table',
  columns: [
    { header: 'No', share: 9, align: 'center' },
    { header: 'Dokumen yang Diharapkan', share: 68 },
    ...(lines[0]?.cells ?? []).map(({ label }) => ({
      header: label === 'sekali' ? 'Keadaan' : label,
      share: 180 / Math.max(4, lines[0]?.cells.length ?? 1),
      align: 'center' as const,
    })),
  ],
  rows: lines.map(({ title, group, cells }, index) => [
    String(index + 1),
    { title, text: orDash(group), link: '' },
    ...cells.map(cellWord),
  ]),
});

/** @example ['Rekap Absensi, Jan s.d. Mar: tidak ada kegiatan (Sari Dewi, 4 Feb 2026 09.00).'] */
const statementsOf = (lines: readonly ExpectedLine[]): readonly string[] =>
  entriesBy(lines, nihilOf).map(({ line: { title }, periods, words }) => `${title}, ${periods}: ${words}.`);
