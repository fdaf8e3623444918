import type { PublicHoldings } from '../../domain/outputs/holdings';
import { capitals } from '../pdf/capitals';
import type { Block, SignatureBlock } from '../document/block';
import { printBlocks } from '../pdf/layout/print-blocks';
import { printCentred } from '../pdf/layout/print-centred';
import { printFooters } from '../pdf/layout/print-footers';
import { printLetterhead } from '../pdf/layout/print-letterhead';
import { withPaperTexts } from '../pdf/with-paper-texts';
import { newPaper } from './new-paper';

export interface RegisterPdf<H extends PublicHoldings> {
  readonly title: string;
  /** Below the title, e.g. for whom it is; '' for none. */
  readonly remark: string;
  readonly blocks: (holdings: H) => readonly Block[];
}

/** A register on landscape pages: letterhead, title, a table with its header on each page, and the PPID's signature. */
export function renderRegisterPdf<H extends PublicHoldings>(
  { title, remark, blocks }: RegisterPdf<H>,
  holdings: H,
): Uint8Array {
  const texts = withPaperTexts(holdings);
  const paper = newPaper(texts, `${title} - ${texts.register.office.name}`, 'landscape');
  printLetterhead(paper, texts.letterhead);
  printCentred(paper, capitals(title), 'bold', 13);
  if (remark !== '') printCentred(paper, remark, 'bold', 11);
  printCentred(paper, `Keadaan per ${texts.date}`, 'normal', 11);
  paper.y += 3;
  printBlocks(paper, [...blocks(texts), signature(texts)]);
  printFooters(paper, texts.log);
  return new Uint8Array(paper.doc.output('arraybuffer'));
}

const signature = ({ register, date, signature: signer }: PublicHoldings): SignatureBlock => ({
  kind: 'signature',
  acknowledged: null,
  place: [register.office.city, date].filter(Boolean).join(', '),
  ...signer,
});
