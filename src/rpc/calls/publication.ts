import { previewPublication } from '../../app/publish/preview-publication';
import { publishDip } from '../../app/publish/publish-dip';
import { viewPageCode } from '../../app/publish/view-page-code';
import type { PublicationApi } from '../contract/publication';
import { publicationView } from '../views/registers/publication-view';
import { publishedView } from '../views/registers/published-view';
import { pageCall, type CallsOf } from './page-call';
import { none } from './parts';

export const publicationCalls = {
  previewPublication: pageCall(none, previewPublication, publicationView),
  viewPageCode: pageCall(none, viewPageCode),
  publishDip: pageCall(none, publishDip, publishedView),
} satisfies CallsOf<PublicationApi>;
