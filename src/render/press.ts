import type { OutputPress } from '../ports/output-press';
import { internalMakers, publicMakers } from './makers';

export const press: OutputPress = {
  forPublic: (id, holdings) => publicMakers[id](holdings),
  forOffice: (id, holdings) => internalMakers[id](holdings),
};
