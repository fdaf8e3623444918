import type { Deps } from '../../app/deps';
import { previewPublication } from '../../app/publish/preview-publication';
import { publishDip } from '../../app/publish/publish-dip';
import type { PublicationApi } from '../contract/publication';
import type { publicationSchemas } from '../schemas/publication';
import { publicationView } from '../views/publication-view';
import { publishedView } from '../views/published-view';
import { map, type HandlersOf } from './handlers-of';

export const publicationHandlers = (deps: Deps): HandlersOf<PublicationApi, typeof publicationSchemas> => ({
  previewPublication: () => map(previewPublication(deps)(), publicationView),
  publishDip: () => map(publishDip(deps)(), publishedView),
});
