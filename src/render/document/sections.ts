import type { ReportModel } from '../../domain/report/report-model';
import type { ReportSectionName } from '../../domain/office/settings/report-sections';
import type { Block } from './block';
import { numbered, paragraph, introduction, orDash, tableOrNone } from './parts';
import { procedure } from './procedure';
import { results } from './results';
import type { Section } from './section';

/** The participants; the SOP requires "Minimal 2 orang". */
const participants: Section = ({ period, participants: people }) =>
  people.length === 0
    ? [paragraph(`Kegiatan dilaksanakan pada ${period}.`), paragraph('Pelaksana: tidak ada.')]
    : tableOrNone(`Kegiatan dilaksanakan pada ${period} oleh ${people.length} orang, yaitu:`, {
        columns: [
          { header: 'No', share: 8, align: 'center' },
          { header: 'Nama', share: 62 },
          { header: 'Peran', share: 95 },
        ],
        rows: people.map(({ person, part }, index) => [String(index + 1), person, orDash(part)]),
      });

/** What is attached, and the full head of the log. */
const closing: Section = (model) => [paragraph(attached(model)), introduction(logHead(model))];

const attached = ({ dip, dik, incompleteRows }: ReportModel): string =>
  `Laporan ini dilampiri Daftar Informasi Publik (${dip.length} entri), Daftar Informasi Dikecualikan (${dik.length} entri), ` +
  `dan daftar dokumen yang belum lengkap (${incompleteRows.length} entri).`;

const logHead = ({ log }: ReportModel): string =>
  `Catatan kegiatan dalam buku kerja berjumlah ${log.count} entri dengan sidik catatan terakhir ${log.hash}. ` +
  `Perubahan catatan sesudah laporan ini dibuat akan tampak bila ${log.code === '' ? 'sidik itu' : `kode ${log.code}`} diperiksa (Kesehatan, Periksa Log).`;

/** The end of every report, whatever its sections: the closing phrase stays with the signature. */
const signing: Section = (model) => [
  ...(model.farewell === '' ? [] : [introduction(model.farewell)]),
  signature(model),
];

const signature = ({ office, date, signature: signer, acknowledged }: ReportModel): Block => ({
  kind: 'signature',
  place: office.city === '' ? date : `${office.city}, ${date}`,
  ...signer,
  acknowledged,
});

const sections: Readonly<Record<ReportSectionName, Section>> = {
  Dasar: (model) => numbered(model.legalBases.map(({ citation, note }) => ({ text: citation, note }))),
  Tujuan: (model) => [paragraph(model.purpose)],
  'Waktu dan Pelaksana': participants,
  Pelaksanaan: procedure,
  Hasil: results,
  Kendala: (model) => numbered(model.obstacles.map(withoutNote)),
  'Tindak Lanjut': (model) => numbered(model.followUps.map(withoutNote)),
  Penutup: closing,
};

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

export interface PrintedSection {
  /** With its Roman number. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The sections named in the office's settings, in their order. */
export const printedSections = (model: ReportModel): readonly PrintedSection[] =>
  model.sections.map(({ name, heading }, index) => ({
    heading: `${romans[index] ?? index + 1}. ${heading}`,
    blocks: sections[name](model),
  }));

/** The body of the report from its first heading to its signature; `note` comes before the closing phrase. */
export const bodyBlocks = (model: ReportModel, note: readonly Block[] = []): readonly Block[] => [
  ...revisionBlocks(model),
  ...printedSections(model).flatMap(({ heading, blocks }) => [
    { kind: 'heading', text: heading } as const,
    ...blocks,
  ]),
  ...note,
  ...signing(model),
];

const revisionBlocks = ({ revision }: ReportModel): readonly Block[] =>
  revision === null
    ? []
    : [
        paragraph(
          `Laporan ini adalah Revisi ${revision.number} dan menggantikan laporan dengan nomor yang sama. Alasan revisi: ${revision.reason}`,
        ),
      ];

function withoutNote(text: string): { readonly text: string; readonly note: string } {
  return { text, note: '' };
}
