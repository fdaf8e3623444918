import { joinChanges, type Changes } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { concludePublication, type PublishedFile } from '../../domain/publication/decide-publication';
import {
  announceRemoval,
  leavingPublic,
  noteBehind,
  planRemoval,
  type HeldEntry,
  type PlannedRemoval,
} from '../../domain/publication/plan-removal';
import { publicationState } from '../../domain/publication/publication-state';
import { SNAPSHOT_NAME } from '../../domain/publication/snapshot';
import type { Deps } from '../deps';
import { concludeWith } from './conclude-with';

type Needs = Pick<Deps, 'execution' | 'custody' | 'publications' | 'sha256'>;

/**
 * The published file; null if nothing is published, or the caller cannot read it. The file of a first publication that is not
 * yet recorded is found by its name.
 */
export function publishedFile(
  { publications }: Pick<Deps, 'publications'>,
  { settings }: Context,
): PublishedFile | null {
  const { fileId, state } = publicationState(settings);
  const folderId = settings.folders['Publik'] ?? '';
  if (fileId === '' && (state !== 'menerbitkan' || folderId === '')) return null;
  try {
    return fileId === '' ? publications.find('', folderId, SNAPSHOT_NAME) : publications.read(fileId);
  } catch {
    return null;
  }
}

export interface Removal {
  readonly changes: Partial<Changes>;
  /** The file to write; null if there is nothing to remove from it, or it could not be read. */
  readonly planned: PlannedRemoval | null;
}

/** What a change of the DIP removes from the public page, to be recorded in the same write as the change. */
export function decideRemoval(
  { sha256 }: Pick<Deps, 'sha256'>,
  before: readonly HeldEntry[],
  after: readonly HeldEntry[],
  published: PublishedFile | null,
  context: Context,
): Removal {
  const planned = published && planRemoval(after, context, published, sha256);
  if (planned) return { planned, changes: announceRemoval(planned) };
  const leaving = published === null ? leavingPublic(before, after) : 0;
  return { planned: null, changes: noteBehind(leaving, context) };
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
  try {
    const { text, state, log } = planned;
    publications.put(text, { fileId: state.fileId, folderId: '', name: SNAPSHOT_NAME, log });
  } catch {
    return planned.removed.length;
  }
  concludeWith(execution, joinChanges(concludePublication(planned.state)));
  return 0;
}
