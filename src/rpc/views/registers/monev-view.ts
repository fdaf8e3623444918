import { evidenceSource, evidenceTitle, percentWords } from '../../../domain/outputs/monev-words';
import { pick } from '../../../domain/pick';
import { monevStates, type MonevLine } from '../../../domain/registers/monev/monev-lines';
import type { MonevMatrix, MonevScore } from '../../../domain/registers/monev/monev-scores';
import type { MonevItemView, MonevScoreView, MonevView } from '../../contract/outputs';

/** The maximum number of evidences of one item; the outputs list all. */
const SHOWN = 5;

export const monevView = ({ groups, total }: MonevMatrix): MonevView => ({
  total: scoreView('Jumlah', total),
  groups: groups.map((group) => ({ ...scoreView(group.name, group), lines: group.lines.map(itemView) })),
});

const scoreView = (name: string, { items, counts, percent }: MonevScore): MonevScoreView => ({
  name,
  items,
  percent: percentWords(percent),
  words: monevStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${state}`)
    .join(', '),
});

const itemView = (line: MonevLine): MonevItemView => ({
  ...pick(line, 'id', 'subject', 'basis', 'weight', 'state', 'statement'),
  count: line.evidence.length,
  evidence: line.evidence
    .slice(0, SHOWN)
    .map((found) => ({ source: evidenceSource(found), title: evidenceTitle(found), link: found.link })),
});
