import type { PublicHoldings } from '../../domain/outputs/holdings';
import type { Signer } from '../../domain/report/report-model';
import type { SignatureBlock } from '../document/block';
import { capitals } from '../pdf/capitals';
import { startPage } from '../pdf/layout/paper';
import { printBlocks } from '../pdf/layout/print-blocks';
import { printCentred } from '../pdf/layout/print-centred';
import { printFooters } from '../pdf/layout/print-footers';
import { printLetterhead } from '../pdf/layout/print-letterhead';
import { withPaperTexts } from '../pdf/with-paper-texts';
import { newPaper } from './new-paper';
import type { PaperKind } from './office-paper';
import { paperTokens } from './paper-tokens';

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
