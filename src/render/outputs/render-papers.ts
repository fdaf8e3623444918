import type { PublicHoldings } from '../../domain/outputs/holdings';
import type { Signer } from '../../domain/report/report-model';
import type { Block, SignatureBlock } from '../document/block';
import { capitals } from '../pdf/capitals';
import { startPage, type Orientation } from '../pdf/layout/paper';
import { printBlocks } from '../pdf/layout/print-blocks';
import { printCentred } from '../pdf/layout/print-centred';
import { printFooters } from '../pdf/layout/print-footers';
import { printLetterhead } from '../pdf/layout/print-letterhead';
import { withPaperTexts } from '../pdf/with-paper-texts';
import { newPaper } from './new-paper';
import { paperTokens } from './paper-tokens';

/** A paper of its own within a file: it begins on a new page, under the letterhead. */
export interface OfficePaper {
  readonly title: string;
  /** Lines below the title, e.g. the day, or for whom it is. */
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  readonly orientation: Orientation;
  /** An attachment of the paper before it: without letterhead, and signed together with it. */
  readonly isPlain?: boolean;
  /** What it is about, where a file has several papers of a kind. */
  readonly about?: string;
}

/** The papers of a file, made of holdings whose texts the font can print. */
export type Papers<H> = (holdings: H) => readonly OfficePaper[];

/** A kind of paper: its ID, and the title of the file's metadata. */
export interface PaperKind<H> {
  readonly kind: string;
  readonly fileTitle: string;
  readonly papers: Papers<H>;
}

/** Papers one after the other, each with its code on its pages. */
export function renderPapers<H extends PublicHoldings>(
  { kind, fileTitle, papers }: PaperKind<H>,
  holdings: H,
): Uint8Array {
  const texts = withPaperTexts(holdings);
  const all = papers(texts);
  const tokens = paperTokens(kind, papers, texts);
  const pageTokens: string[] = [];
  const title = `${fileTitle} - ${texts.register.office.name}`;
  const paper = newPaper(texts, title, all[0]?.orientation ?? 'portrait');
  all.forEach(({ title: heading, lines, blocks, orientation, isPlain = false }, index) => {
    if (index > 0) startPage(paper, orientation);
    const first = paper.doc.getNumberOfPages();
    if (!isPlain) printLetterhead(paper, texts.letterhead);
    printCentred(paper, capitals(heading), 'bold', 13);
    for (const line of lines) printCentred(paper, line, 'normal', 11);
    paper.y += 3;
    printBlocks(paper, blocks);
    pageTokens.push(
      ...Array.from({ length: paper.doc.getNumberOfPages() + 1 - first }, () => tokens[index] ?? ''),
    );
  });
  printFooters(paper, texts.log, (page) => pageTokens[page - 1] ?? '');
  return new Uint8Array(paper.doc.output('arraybuffer'));
}

/** The city and the day, e.g. 'Lahat, 6 Februari 2026'. */
export const placeAndDay = ({ register, date }: PublicHoldings): string =>
  [register.office.city, date].filter(Boolean).join(', ');

/** A signature at the right, and one at the left where somebody else signs, too. */
export const signatureOf = (
  place: string,
  right: Signer,
  acknowledged: SignatureBlock['acknowledged'] = null,
): SignatureBlock => ({ kind: 'signature', place, ...right, acknowledged });

export const FOR_OFFICE = 'Untuk keperluan internal, tidak untuk disebarluaskan';
