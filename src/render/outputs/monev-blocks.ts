import { longDate } from '../../domain/calendar/format-date';
import { scoreRows } from '../../domain/outputs/monev-table';
import {
  evidenceLinkState,
  evidenceSource,
  evidenceTitle,
  percentWords,
} from '../../domain/outputs/monev-words';
import type { MonevEvidence, MonevLine } from '../../domain/registers/monev/monev-lines';
import type { MonevMatrix } from '../../domain/registers/monev/monev-scores';
import { tableOrNone } from '../document/parts';
import type { Block, TableCell } from '../document/block';

/** The scores by group, then the items of each group with their evidence, so that missing items are visible at a glance. */
export const monevBlocks = (matrix: MonevMatrix): readonly Block[] => [
  { kind: 'paragraph', text: summaryOf(matrix) },
  ...scoreTable(matrix),
  ...matrix.groups.flatMap(({ name, lines, percent }): readonly Block[] => [
    { kind: 'heading', level: 2, text: `${name} (nilai ${percentWords(percent)})` },
    ...itemTable(lines),
  ]),
];

function summaryOf({ total: { items, counts, percent } }: MonevMatrix): string {
  return `Dari ${items} butir, ${counts.ada} ada, ${counts['tautan belum tersedia']} sudah ada tetapi tautannya belum tersedia, ${counts['nihil dengan pernyataan']} nihil dengan surat pernyataan, dan ${counts['belum ada']} belum ada. Nilai menurut bobot butir: ${percentWords(percent)}. Alamat di luar Google Drive tidak dibuka oleh program; hanya bentuknya yang diperiksa.`;
}

function scoreTable(matrix: MonevMatrix): readonly Block[] {
  const rows = scoreRows(matrix).map(({ name, items, weight, counts, percent }) => [
    name,
    ...[items, weight, ...Object.values(counts)].map(String),
    percentWords(percent),
  ]);
  return tableOrNone('', {
    columns: [
      { header: 'Kelompok', share: 110 },
      { header: 'Butir', share: 20, align: 'center' },
      { header: 'Bobot', share: 20, align: 'center' },
      { header: 'Ada', share: 20, align: 'center' },
      { header: 'Tautan belum tersedia', share: 30, align: 'center' },
      { header: 'Nihil dengan pernyataan', share: 30, align: 'center' },
      { header: 'Belum ada', share: 20, align: 'center' },
      { header: 'Nilai', share: 22, align: 'center' },
    ],
    rows: rows.slice(0, -1),
    total: rows[rows.length - 1] ?? [],
  });
}

const itemTable = (lines: readonly MonevLine[]): readonly Block[] =>
  tableOrNone('', {
    columns: [
      { header: 'Butir', share: 14, align: 'center' },
      { header: 'Informasi yang Diminta', share: 66 },
      { header: 'Bobot', share: 14, align: 'center' },
      { header: 'Status', share: 28, align: 'center' },
      { header: 'Sumber Bukti', share: 22, align: 'center' },
      { header: 'Bukti dan Tautan', share: 92 },
      { header: 'Keadaan Tautan', share: 36 },
    ],
    rows: lines.flatMap((line) =>
      line.evidence.length === 0
        ? [[...itemCells(line), '-', line.statement === '' ? '-' : line.statement, '-']]
        : line.evidence.map((found, index) => rowOf(line, found, index === 0)),
    ),
  });

const itemCells = ({ id, subject, basis, weight, state }: MonevLine): readonly TableCell[] => [
  id,
  { title: subject, text: basis, link: '' },
  String(weight),
  state,
];

/** The item is named only on the first of its rows. */
function rowOf(line: MonevLine, found: MonevEvidence, isFirst: boolean): readonly TableCell[] {
  const year = found.kind === 'entri' && found.year !== null ? ` (${found.year})` : '';
  const checked = found.kind === 'entri' && found.checkedOn !== null ? `, ${longDate(found.checkedOn)}` : '';
  return [
    ...(isFirst ? itemCells(line) : ['', '', '', '']),
    evidenceSource(found),
    { title: `${evidenceTitle(found)}${year}`, text: found.link, link: found.link },
    `${evidenceLinkState(found)}${checked}`,
  ];
}
