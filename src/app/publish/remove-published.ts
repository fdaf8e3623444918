import { joinChanges, type Changes } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { concludePublication, type PublishedFile } from '../../domain/publication/decide-publication';
import {
  announceRemoval,
  leavingPublic,
  noteRemovalDue,
  planRemoval,
  heldLines,
  type HeldOffice,
  type PlannedRemoval,
} from '../../domain/publication/plan-removal';
import { pick } from '../../domain/pick';
import { publicationFolder, publicationState } from '../../domain/publication/publication-state';
import { SNAPSHOT_NAME } from '../../domain/publication/snapshot';
import type { Deps } from '../deps';
import { concludeWith } from './conclude-with';

type Needs = Pick<Deps, 'execution' | 'custody' | 'publications'>;

/**
 * The published file; null if nothing is published, or the caller cannot read it. The file of a first publication that is not
 * yet recorded is found by its name.
 */
export function publishedFile(
  { publications, sha256 }: Pick<Deps, 'publications' | 'sha256'>,
  { settings }: Context,
): PublishedFile | null {
  const { fileId, state } = publicationState(settings);
  const folderId = publicationFolder(settings);
  if (fileId === '' && (state !== 'menerbitkan' || folderId === '')) return null;
  try {
    const found = fileId === '' ? publications.find('', folderId, SNAPSHOT_NAME) : publications.read(fileId);
    return found && lastPublished({ publications, sha256 }, settings, found);
  } catch {
    return null;
  }
}

/** The file, with the text of its copy where others have changed it since it was published. */
export function lastPublished(
  { publications, sha256 }: Pick<Deps, 'publications' | 'sha256'>,
  settings: Context['settings'],
  found: PublishedFile,
): PublishedFile {
  const known = publicationState(settings);
  if (known.state !== 'terbit' || known.copyId === '' || sha256(found.text) === known.sha256) return found;
  const copy = publications.read(known.copyId);
  return copy !== null && sha256(copy.text) === known.sha256
    ? { id: found.id, text: copy.text, isRestored: true }
    : found;
}

export interface Removal {
  readonly changes: Partial<Changes>;
  /** The file to write; null if there is nothing to remove from it, or it could not be read. */
  readonly planned: PlannedRemoval | null;
}

/**
 * What a change of the registers, or of a setting, removes from the public page, to be recorded in the same write as the change.
 * @param context with the settings after the change; `former` before it, if they differ
 */
export function decideRemoval(
  codes: Pick<Deps, 'sha256' | 'seal'>,
  before: HeldOffice,
  after: HeldOffice,
  published: PublishedFile | null,
  context: Context,
  former: Context = context,
): Removal {
  const planned = published && planRemoval(after, context, published, codes);
  if (planned) return { planned, changes: announceRemoval(planned) };
  const leaving =
    published === null ? leavingPublic(heldLines(before, former), heldLines(after, context)) : 0;
  return { planned: null, changes: noteRemovalDue(leaving, context) };
}

/**
 * Writes the announced file, under the lock of the announcement, and records it as published.
 * @returns the number of removed entries that are still public: if Drive refuses, the daily trigger removes them
 */
export function carryOutRemoval(
  { execution, custody, publications }: Needs,
  planned: PlannedRemoval | null,
): number {
  if (planned === null) return 0;
  if (custody.isForeignPublication(planned.state.fileId)) return planned.removed.length;
  const { text, state, log, folderId, removed } = planned;
  try {
    const { copyId } = publications.put(text, {
      ...pick(state, 'fileId', 'copyId'),
      folderId,
      name: SNAPSHOT_NAME,
      log,
    });
    concludeWith(execution, joinChanges(concludePublication({ ...state, copyId })));
    return 0;
  } catch {
    return removed.length;
  }
}
