import { longDate } from '../../domain/calendar/format-date';
import type { MonevEvidence, MonevLine } from '../../domain/registers/monev';
import { orDash, tableOrNone } from '../document/parts';
import type { Block, TableCell } from '../document/block';

/** Each item with its evidence, in one table, so that missing items are visible at a glance. */
export const monevBlocks = (lines: readonly MonevLine[]): readonly Block[] => [
  { kind: 'paragraph', text: summaryOf(lines) },
  ...tableOrNone('', {
    columns: [
      { header: 'Butir', share: 14, align: 'center' },
      { header: 'Informasi yang Diminta', share: 62 },
      { header: 'Status', share: 22, align: 'center' },
      { header: 'Nomor DIP', share: 22, align: 'center' },
      { header: 'Judul Informasi dan Tautan', share: 92 },
      { header: 'Keadaan Tautan', share: 34 },
      { header: 'Diperiksa', share: 26 },
    ],
    rows: lines.flatMap((line) =>
      line.evidence.length === 0
        ? [[line.id, itemCell(line), line.state, '-', '-', '-', '-']]
        : line.evidence.map((found, index) => rowOf(line, found, index === 0)),
    ),
  }),
];

function summaryOf(lines: readonly MonevLine[]): string {
  const count = (state: MonevLine['state']): number => lines.filter((line) => line.state === state).length;
  return `Dari ${lines.length} butir, ${count('terpenuhi')} terpenuhi, ${count('tautan belum tersedia')} sudah ada di DIP tetapi tautannya belum tersedia, ${count('belum ada')} belum ada. Alamat di luar Google Drive tidak dibuka oleh program; hanya bentuknya yang diperiksa.`;
}

const itemCell = ({ subject, basis }: MonevLine): TableCell => ({ title: subject, text: basis, link: '' });

/** The item is named only on the first of its rows. */
function rowOf(line: MonevLine, found: MonevEvidence, isFirst: boolean): readonly TableCell[] {
  return [
    isFirst ? line.id : '',
    isFirst ? itemCell(line) : '',
    isFirst ? line.state : '',
    found.id,
    {
      title: `${found.title}${found.year === null ? '' : ` (${found.year})`}`,
      text: found.link,
      link: found.link,
    },
    orDash(found.linkState),
    found.checkedOn === null ? '-' : longDate(found.checkedOn),
  ];
}
