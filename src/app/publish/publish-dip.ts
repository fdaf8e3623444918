import { guardedRegistersReads } from '../../domain/publication/guarded-entries';
import { publicationQuestions } from '../../domain/publication/register-questions';
import { noChanges } from '../../domain/workbook/changes';
import {
  announcePublication,
  concludePublication,
  planPublication,
  type PlannedPublication,
} from '../../domain/publication/decide-publication';
import type { Context } from '../../domain/office/context';
import { archiveOwner, ownsArchive } from '../../domain/office/owns-archive';
import { may, refuseWithout } from '../../domain/office/permissions';
import {
  publicationFolder,
  publicationPath,
  publicationState,
  type PublicationState,
} from '../../domain/publication/publication-state';
import { SNAPSHOT_NAME } from '../../domain/publication/snapshot';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { StoredSnapshot } from '../../ports/publication-store';
import type { Deps } from '../deps';
import { refuseForeignFolder, refuseForeignPublication } from '../results';
import { concludeWith } from './conclude-with';
import { announcedReads } from '../reads';
import { lastPublished } from './remove-published';

type Needs = Pick<Deps, 'execution' | 'custody' | 'publications' | 'seal' | 'sha256'>;

export interface Published {
  readonly action: PlannedPublication['action'];
  readonly state: PublicationState;
  readonly difference: PlannedPublication['difference'];
  /** Address of the owner of the published file if that is not the office's account; '' otherwise. */
  readonly foreignOwner: string;
  /** The file is written, but the workbook records it only at the daily trigger or the next publication. */
  readonly isNotedLater: boolean;
}

const reads = { ...announcedReads, ...guardedRegistersReads, dip: 'all' } as const;

/**
 * Terbitkan DIP. Logs what will be published, writes the file in place, then logs that it is published. The lock is held
 * throughout, so that publications never overlap. The next publication completes an interrupted one.
 */
export const publishDip = (deps: Needs) => (): Result<Published> => {
  const planned = plan(deps);
  if (!planned.ok) return planned;
  const { publication, folderId, account } = planned.value;
  const { action, state, log, difference, text } = publication;
  if (action === 'sama' || (action === 'selesaikan' && state.copyId !== ''))
    return ok({ action, state, difference, foreignOwner: '', isNotedLater: false });
  const to = { fileId: state.fileId, copyId: state.copyId, folderId, name: SNAPSHOT_NAME, log };
  const stored = deps.publications.put(text, to);
  const published = { ...state, fileId: stored.id, copyId: stored.copyId };
  const concluded = concludeWith(deps.execution, concludePublication(published));
  if (!concluded.ok) return concluded;
  const isNotedLater = !concluded.value;
  const owner = foreignOwner(stored, account);
  return ok({ action, state: published, difference, foreignOwner: owner, isNotedLater });
};

interface Plan {
  readonly publication: PlannedPublication;
  readonly folderId: string;
  readonly account: string;
}

function plan({ execution, custody, publications, seal, sha256 }: Needs): Result<Plan> {
  return execution.transactWith(
    reads,
    (_office, context) => {
      const { settings } = context;
      const folderId = publicationFolder(settings);
      if (folderId === '' || !may(context, 'publish')) return { published: null };
      const { fileId } = publicationState(settings);
      const found = publications.find(fileId, folderId, SNAPSHOT_NAME);
      const published = found && lastPublished({ publications, sha256 }, settings, found);
      const refusal =
        published === null
          ? (refuseUnseen(fileId, context) ??
            refuseForeignFolder({ custody }, publicationPath(settings), settings))
          : refuseForeignPublication({ custody }, published.id);
      return { published, refusal };
    },
    (office, { published, refusal }, context) => {
      const { office: name } = context.settings;
      const folderId = publicationFolder(context.settings);
      const refused = refuseWithout(context, 'publish') ?? (folderId === '' ? noFolder : refusal);
      if (refused) return err(refused);
      const publication = planPublication(office, context, published, { seal, sha256 });
      const questions = publication.action === 'tulis' ? publicationQuestions(office, context) : [];
      if (questions.length > 0) return err({ code: 'GUARD_QUESTIONS', before: 'terbitkan', questions });
      const changes = {
        sama: () => noChanges,
        // Without its copy it is not complete: that is written first.
        selesaikan: () =>
          publication.state.copyId === '' ? noChanges : concludePublication(publication.state),
        tulis: () => announcePublication(publication),
      }[publication.action]();
      return ok({ changes, reply: { publication, folderId, account: name.account } });
    },
  );
}

/** Drive's response is the same for what is deleted and what is not shared: only the archive's owner may publish to a new file. */
const refuseUnseen = (fileId: string, context: Context): Refusal | undefined =>
  fileId === '' || ownsArchive(context)
    ? undefined
    : { code: 'PUBLICATION_NOT_VISIBLE', account: archiveOwner(context.settings) };

/** If the office's account is unknown, no owner counts as foreign. */
const foreignOwner = ({ owner }: StoredSnapshot, account: string): string =>
  account === '' || owner === '' || owner.toLowerCase() === account.toLowerCase() ? '' : owner;

const noFolder: Refusal = {
  code: 'BAD_INPUT',
  field: 'Folder Terbitan',
  problem: 'NO_FOLDER',
};
