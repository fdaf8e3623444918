import type { OutputRenderer } from '../ports/output-renderer';
import { documentMakers, internalMakers, issuesForOffice, issuesForPublic, publicMakers } from './makers';

export const outputRenderer: OutputRenderer = {
  forPublic: (id, holdings) => publicMakers[id](holdings),
  forOffice: (id, holdings) => internalMakers[id](holdings),
  issuesForPublic,
  issuesForOffice,
  document: (id, holdings) => documentMakers[id](holdings),
};
