import { clipped } from '../../domain/text/one-line';
import type { ReportModel } from '../../domain/report/report-model';
import type { SectionPreview } from '../../ports/printer';
import { printedSections } from './sections';
import type { Block } from './block';

const MOST_LINES = 3;
const LINE_LENGTH = 160;

/** The first lines of each section of the report. */
export const previewSections = (report: ReportModel): readonly SectionPreview[] =>
  printedSections(report)
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ heading, blocks }) => ({
      heading,
      lines: blocks.flatMap(linesOf).slice(0, MOST_LINES).map(shortened),
    }));

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'item':
      return [`${block.label} ${block.text}`];
    case 'table':
      return [`Tabel ${block.rows.length} baris`];
    case 'chart':
    case 'signature':
      return [];
  }
}

const shortened = (text: string): string => clipped(text.replace(/\s+/g, ' ').trim(), LINE_LENGTH);
