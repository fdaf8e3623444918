import type { ReportModel } from '../../../../domain/report/report-model';
import type { Block } from '../layout/block';
import { numbered, paragraph } from './parts';
import { closing } from './closing';
import { participants } from './participants';
import { procedure } from './procedure';
import { results } from './results';
import type { Section } from './section';

const legalBases: Section = {
  title: 'Dasar',
  blocks: (model) => numbered(model.legalBases.map(({ citation, note }) => ({ text: citation, note }))),
};
const purpose: Section = { title: 'Tujuan', blocks: (model) => [paragraph(model.purpose)] };
const obstacles: Section = {
  title: 'Kendala',
  blocks: (model) => numbered(model.obstacles.map(withoutNote)),
};
const followUps: Section = {
  title: 'Tindak Lanjut',
  blocks: (model) => numbered(model.followUps.map(withoutNote)),
};

/** The report's order: Dasar, Tujuan, Waktu dan Pelaksana, Pelaksanaan, Hasil, Kendala, Tindak Lanjut, Penutup. */
export const sections: readonly Section[] = [
  legalBases,
  purpose,
  participants,
  procedure,
  results,
  obstacles,
  followUps,
  closing,
];

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** The body of the report from its first heading to its signature. */
export const bodyBlocks = (model: ReportModel): readonly Block[] =>
  sections.flatMap(({ title, blocks }, index) => [
    { kind: 'heading', text: `${romans[index] ?? ''}. ${title}` } as const,
    ...blocks(model),
  ]);

function withoutNote(text: string): { readonly text: string; readonly note: string } {
  return { text, note: '' };
}
