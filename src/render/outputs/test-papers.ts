import { longDate } from '../../domain/calendar/format-date';
import type { DikEntry } from '../../domain/outputs/dik-entries';
import type { InternalHoldings } from '../../domain/outputs/holdings';
import type { Block } from '../document/block';
import { introduction, lettered, orDash, paragraph, tableOrNone } from '../document/parts';
import type { OfficePaper, Papers } from './office-paper';
import { FOR_OFFICE, placeAndDay, signatureOf } from './render-papers';

/** Room to write by hand: the paper claims nothing that the register does not say. */
const DOTS = '.'.repeat(60);

const proposedIn = ({ dik }: InternalHoldings): readonly DikEntry[] =>
  dik.filter(({ status }) => status === 'diusulkan');

/** In the place of a paper while nothing is proposed: there is nothing to sign. */
const nothingProposed = (title: string): OfficePaper => ({
  title,
  orientation: 'portrait',
  lines: [FOR_OFFICE],
  blocks: [paragraph('Tidak ada informasi yang diusulkan dikecualikan.')],
});

/** The entries that are proposed, each on papers of its own. */
const perProposal =
  (
    title: string,
    blocks: (entry: DikEntry, holdings: InternalHoldings) => readonly Block[],
  ): Papers<InternalHoldings> =>
  (holdings) => {
    const proposed = proposedIn(holdings);
    if (proposed.length === 0) return [nothingProposed(title)];
    return proposed.map((entry): OfficePaper => ({
      title,
      orientation: 'portrait',
      lines: [entry.id, FOR_OFFICE],
      about: entry.id,
      blocks: blocks(entry, holdings),
    }));
  };

const untilWords = ({ exemptUntil }: DikEntry): string => (exemptUntil === null ? '' : longDate(exemptUntil));

/** What the test is about and what it states, row by row. */
const testRows = (entry: DikEntry): readonly (readonly [string, string])[] => [
  ['Informasi', entry.title],
  ['Tahun', entry.year === null ? '' : String(entry.year)],
  ['Bagian yang dikecualikan', entry.part],
  ['Pejabat/unit yang menguasai', entry.holder],
  ['Sub Bagian', entry.unit],
  ['Dasar hukum: pasal dan huruf', entry.article],
  ['Alasan pengusulan', entry.reason],
  ['Konsekuensi bila dibuka', entry.harm],
  ['Pertimbangan bila ditutup', entry.interest],
  ['Jangka waktu pengecualian sampai dengan', untilWords(entry)],
  ['Penguji', entry.testers],
];

const testTable = (entry: DikEntry): readonly Block[] =>
  tableOrNone('', {
    columns: [
      { header: 'Hal', share: 55 },
      { header: 'Uraian', share: 110 },
    ],
    rows: testRows(entry).map(([label, value]) => [label, value || DOTS]),
  });

/** The sheet on which the consequence test is written (UU 14/2008 ps. 19; its form: assumed). */
export const testSheets = perProposal('Lembar Uji Konsekuensi', (entry, holdings) => [
  ...testTable(entry),
  signatureOf(placeAndDay(holdings), holdings.signature, holdings.sekretaris),
]);

/** The minutes of the test; number and date are those of the register, or room for them. */
export const testMinutes = perProposal('Berita Acara Uji Konsekuensi', (entry, holdings) => [
  paragraph(`Nomor: ${entry.minutesNumber || DOTS}`),
  paragraph(
    `Pada tanggal ${entry.minutesDate === null ? DOTS : longDate(entry.minutesDate)} telah dilaksanakan uji konsekuensi melalui KPU Provinsi atas informasi yang diusulkan dikecualikan pada ${holdings.register.office.name}, dengan uraian sebagai berikut:`,
  ),
  ...testTable(entry),
  introduction('Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.'),
  signatureOf(placeAndDay(holdings), holdings.signature, holdings.sekretaris),
]);

/** The letter by which all proposals go to KPU Provinsi, which passes them to KPU for a decision. */
export const proposalLetter: Papers<InternalHoldings> = (holdings) => {
  const title = 'Surat Usulan Pengecualian Informasi';
  const proposed = proposedIn(holdings);
  if (proposed.length === 0) return [nothingProposed(title)];
  return [
    {
      title,
      lines: [FOR_OFFICE],
      orientation: 'portrait',
      blocks: [
        paragraph(
          `Nomor: ${DOTS}\nLampiran: ${proposed.length} Lembar Uji Konsekuensi\nHal: Usulan pengecualian informasi`,
        ),
        paragraph('Kepada Yth. Ketua KPU Provinsi\nmelalui Sekretaris KPU Provinsi'),
        paragraph(
          `Bersama ini disampaikan usulan pengecualian informasi pada ${holdings.register.office.name} untuk diproses dengan uji konsekuensi melalui KPU Provinsi sesuai ketentuan, yaitu:`,
        ),
        ...tableOrNone('', {
          columns: [
            { header: 'No', share: 8, align: 'center' },
            { header: 'Nomor DIK', share: 22, align: 'center' },
            { header: 'Informasi', share: 55 },
            { header: 'Pasal dan Huruf', share: 40 },
            { header: 'Alasan', share: 40 },
          ],
          rows: proposed.map(({ id, title, article, reason }, index) => [
            String(index + 1),
            id,
            ...[title, article, reason].map(orDash),
          ]),
        }),
        ...lettered(['Demikian disampaikan, atas perhatian Bapak/Ibu diucapkan terima kasih.']),
        signatureOf(placeAndDay(holdings), holdings.sekretaris),
      ],
    },
  ];
};
