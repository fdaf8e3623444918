import type { OutputRenderer } from '../ports/output-renderer';
import { documentMakers, internalMakers, publicMakers } from './makers';

export const outputRenderer: OutputRenderer = {
  forPublic: (id, holdings) => publicMakers[id](holdings),
  forOffice: (id, holdings) => internalMakers[id](holdings),
  document: (id, holdings) => documentMakers[id](holdings),
};
