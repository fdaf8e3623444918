import { archiveOwner } from '../../../office/owns-archive';
import { publicationState } from '../../../publication/publication-state';
import { defineOfficeFinding, only, type Found } from '../../finding';
import type { PublishedFault } from '../../inspection';

export interface PublishedFacts {
  readonly state: PublishedFault;
  /** The account in whose Drive the archive is stored. */
  readonly owner: string;
}

/** The recorded file is not the published one, or others than those who may publish can write it. */
export const publishedMisplaced = defineOfficeFinding({
  id: 'terbitan-keliru',
  severity: 'gawat',
  remedy: { by: 'program', repair: 'workbook' },
  find: ({ settings }, { inspection: { published } }): readonly Found<PublishedFacts>[] =>
    only(published && { state: published, owner: archiveOwner(settings) }),
});

/** The nightly run found other content than was published, and no copy of it. */
export const publishedChanged = defineOfficeFinding({
  id: 'terbitan-berubah',
  severity: 'gawat',
  remedy: { by: 'time' },
  find: ({ settings }) => only(publicationState(settings).isChanged || null),
});
