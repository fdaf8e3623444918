import type { GuardQuestion } from '../../domain/refusal/guard-question';
import { guardedRegistersReads } from '../../domain/publication/guarded-entries';
import { publicationQuestions } from '../../domain/publication/register-questions';
import { planPublication, type PlannedPublication } from '../../domain/publication/decide-publication';
import { may, peopleWith } from '../../domain/office/permissions';
import { publicationState, type PublicationState } from '../../domain/publication/publication-state';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { announcedReads } from '../reads';
import { publishedFile } from './remove-published';

type Needs = Pick<Deps, 'execution' | 'publications' | 'sha256'>;

export interface PublicationPreview {
  readonly state: PublicationState;
  readonly may: boolean;
  readonly people: readonly string[];
  /** URL of the public page; '' if Pengaturan has none. */
  readonly address: string;
  /** What publishing would change; null for people who may not publish. */
  readonly planned: PlannedPublication | null;
  /** Entries with guarded words, to be answered first. */
  readonly guard: readonly GuardQuestion[];
  /** Whether the caller may withdraw an entry from the DIP. */
  readonly mayWithdraw: boolean;
}

/** What is published, and what publishing now would change. Two calls: the workbook and the file. */
export const previewPublication = (deps: Needs) => (): Result<PublicationPreview> =>
  deps.execution.read({ ...announcedReads, ...guardedRegistersReads, dip: 'all' }, (office, context) => {
    const mayPublish = may(context, 'publish');
    const state = publicationState(context.settings);
    const guard = publicationQuestions(office, context);
    const planned = mayPublish
      ? planPublication(office, context, publishedFile(deps, context), { ...deps, seal: unsealed })
      : null;
    return {
      state,
      may: mayPublish,
      people: peopleWith('publish', context.settings),
      address: context.settings.publication.address,
      planned,
      guard,
      mayWithdraw: may(context, 'changeEntries'),
    };
  });

/** Nothing is written here, so the key of the seal is not read. */
const unsealed = (): string => '';
