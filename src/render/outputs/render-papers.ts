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

/** A paper of its own within a file: it begins on a new page, under the letterhead. */
export interface OfficePaper {
  readonly title: string;
  /** Lines below the title, e.g. the day, or for whom it is. */
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  readonly orientation: Orientation;
  /** Without letterhead, e.g. an attachment. */
  readonly isPlain?: boolean;
}

/** The papers of a file, made of holdings whose texts the font can print. */
export type Papers<H> = (holdings: H) => readonly OfficePaper[];

/** Papers one after the other; `fileTitle` is the title of the document's metadata. */
export function renderPapers<H extends PublicHoldings>(
  fileTitle: string,
  papers: Papers<H>,
  holdings: H,
): Uint8Array {
  const texts = withPaperTexts(holdings);
  const all = papers(texts);
  const title = `${fileTitle} - ${texts.register.office.name}`;
  const paper = newPaper(texts, title, all[0]?.orientation ?? 'portrait');
  all.forEach(({ title: heading, lines, blocks, orientation, isPlain = false }, index) => {
    if (index > 0) startPage(paper, orientation);
    if (!isPlain) printLetterhead(paper, texts.letterhead);
    printCentred(paper, capitals(heading), 'bold', 13);
    for (const line of lines) printCentred(paper, line, 'normal', 11);
    paper.y += 3;
    printBlocks(paper, blocks);
  });
  printFooters(paper, texts.log);
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
