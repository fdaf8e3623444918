import type { PublicHoldings } from '../../domain/outputs/holdings';
import type { PaperIssue } from '../../domain/papers/issue-papers';
import { paperToken } from '../../domain/papers/paper-token';
import { digest } from '../digest';
import { withPaperTexts } from '../pdf/with-paper-texts';
import type { OfficePaper, PaperKind, Papers } from './office-paper';

/**
 * The code of each paper of a file; an attachment has that of its paper, '' is of one without a place for a signature. The day of printing is
 * not part of the content: a paper that is printed again unchanged has the same code.
 */
export function paperTokens<H extends PublicHoldings>(
  kind: string,
  papers: Papers<H>,
  holdings: H,
): readonly string[] {
  const undated = papers({ ...holdings, date: '' });
  const groups: { first: number; papers: OfficePaper[] }[] = [];
  undated.forEach((paper, index) => {
    const last = groups[groups.length - 1];
    if (paper.isPlain && last) last.papers.push(paper);
    else groups.push({ first: index, papers: [paper] });
  });
  return groups.flatMap(({ papers: own }) => {
    const isSigned = own.some(({ blocks }) => blocks.some((block) => block.kind === 'signature'));
    const token = isSigned ? paperToken(kind, JSON.stringify(own), digest) : '';
    return own.map(() => token);
  });
}

/** The papers of a file that are to be signed, as the list of papers names them. */
export function paperIssues<H extends PublicHoldings>(
  { kind, papers }: PaperKind<H>,
  holdings: H,
): readonly PaperIssue[] {
  const texts = withPaperTexts(holdings);
  const tokens = paperTokens(kind, papers, texts);
  return papers(texts).flatMap(({ title, about = '', isPlain = false }, index) => {
    const token = tokens[index] ?? '';
    return token === '' || isPlain ? [] : [{ kind, about, title, token }];
  });
}
