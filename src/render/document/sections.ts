import type { ReportModel } from '../../domain/report/report-model';
import type { ReportSectionName } from '../../domain/office/settings/report-sections';
import type { Block } from './block';
import { closing, signing } from './closing';
import { numbered, paragraph } from './parts';
import { participants } from './participants';
import { procedure } from './procedure';
import { results } from './results';
import type { Section } from './section';

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
