import { joinChanges } from '../../../domain/workbook/changes';
import type { Email } from '../../../domain/office/actor';
import { settingKey } from '../../../domain/office/settings/setting-definitions';
import type { Settings } from '../../../domain/office/settings/settings';
import {
  DECLINED_ACCESS,
  describeAccess,
  exemptedFolders,
  planFolder,
  type AccessStep,
  type FolderAccess,
  type SeenFolder,
} from '../../../domain/scans/archive/exempted-access';
import { ROOT } from '../../../domain/scans/office-folders';
import { mapResult, ok, type Result } from '../../../domain/refusal/result';
import type { Deps } from '../../deps';

export interface SeenFolders {
  readonly folders: readonly SeenFolder[];
  /** People with access to the archive; null if Drive does not return them, or if the archive is open to more than named people. */
  readonly sharedWith: readonly Email[] | null;
}

/** Who can open the folders of exempted scans and their files: two calls for fifty folders, none without such folders. */
export function readExemptedFolders({ access }: Pick<Deps, 'access'>, settings: Settings): SeenFolders {
  const folders = exemptedFolders(settings);
  if (folders.length === 0) return { folders: [], sharedWith: null };
  const root = settings.folders[ROOT] ?? '';
  const seen = access.readAccess([{ path: ROOT, id: root }, ...folders]);
  const accessOf = (id: string): FolderAccess | null => {
    const found = seen.get(id);
    return found === undefined || found === 'missing' ? null : found;
  };
  const found = folders.filter(({ id }) => seen.get(id) !== 'missing');
  const readable = found.filter(({ id }) => accessOf(id) !== null).map(({ id }) => id);
  const files = readable.length > 0 ? access.filesIn(readable) : [];
  return {
    folders: found.map((folder) => ({
      ...folder,
      access: accessOf(folder.id),
      files: files.filter(({ folderId }) => folderId === folder.id),
    })),
    sharedWith: namedPeople(accessOf(root)),
  };
}

const namedPeople = (archive: FolderAccess | null): readonly Email[] | null =>
  archive === null || archive.grants.some(({ person }) => person === '')
    ? null
    : archive.grants.map(({ person }) => person);

/** The steps planned for one folder, or those of them that were not done. */
interface Planned {
  readonly folder: SeenFolder;
  readonly steps: readonly AccessStep[];
}

type LimitDeps = Pick<Deps, 'execution' | 'access' | 'timeIsOver'>;

/**
 * Aligns access to the folders of exempted scans with the roles. The steps are logged before access is granted. Steps that
 * Drive declines are stored in Pengaturan; they are retried each night without another entry until some of them succeed.
 * @returns the remaining steps, a line for each folder
 */
export function limitExempted(deps: LimitDeps, settings: Settings): Result<readonly string[]> {
  const { folders, sharedWith } = readExemptedFolders(deps, settings);
  const planned = folders.flatMap((folder): Planned[] => {
    const steps = folder.access ? planFolder(folder, folder.access, sharedWith) : [];
    return steps.length > 0 ? [{ folder, steps }] : [];
  });
  const known = settings.system.values[DECLINED_ACCESS] ?? '';
  const isKnown = describe(planned) === known;
  if (planned.length === 0 && isKnown) return ok([]);
  const ordered = isKnown || planned.length === 0 ? ok(null) : note(deps, planned, known);
  if (!ordered.ok) return ordered;
  const left = planned.flatMap(({ folder, steps }): Planned[] => {
    const undone = carryOut(deps, folder, steps, sharedWith);
    return undone.length > 0 ? [{ folder, steps: undone }] : [];
  });
  const done = isKnown && describe(left) !== known ? planned : [];
  const noted =
    describe(left) === known ? ok(true) : deps.execution.close(() => note(deps, done, describe(left)));
  return mapResult(noted, () => left.map(line));
}

const line = ({ folder, steps }: Planned): string => `${folder.path}: ${describeAccess(steps)}`;
const describe = (planned: readonly Planned[]): string => planned.map(line).join(' | ').slice(0, 5_000);

/** Writes a log entry for each folder, and the remaining steps. */
const note = ({ execution }: LimitDeps, planned: readonly Planned[], left: string): Result<null> =>
  execution.transact({}, (_office, context) => {
    const log = planned.map(({ folder, steps }) => ({
      event: 'AKSES_FOLDER',
      object: folder.path,
      detail: describeAccess(steps),
    }));
    const known = context.settings.system.values[DECLINED_ACCESS] ?? '';
    const settings = left === known ? {} : { [settingKey('Sistem', DECLINED_ACCESS)]: left };
    return ok({ changes: joinChanges({ log, settings }), reply: null, effectsFollow: true });
  });

/**
 * Runs one folder's steps. Inheritance is disabled only after all keepers of the archive have direct grants; the response of
 * that
 * call contains the remaining access, and the steps still needed are run after it.
 * @returns the steps that Drive declined or that the time limit prevented
 */
function carryOut(
  { access, timeIsOver }: LimitDeps,
  folder: SeenFolder,
  steps: readonly AccessStep[],
  sharedWith: readonly Email[] | null,
): readonly AccessStep[] {
  const isDone = (step: AccessStep): boolean => {
    if (timeIsOver()) return false;
    if (step.kind === 'grant') return access.grantAccess(folder.id, step.person);
    return step.kind === 'remove' && access.remove(step.file?.id ?? folder.id, step.grant.id);
  };
  if (steps.every(({ kind }) => kind !== 'limit')) return steps.filter((step) => !isDone(step));
  const declined = steps.filter((step) => step.kind === 'grant' && !isDone(step));
  const isShut = declined.some((step) => step.kind === 'grant' && folder.keepers.includes(step.person));
  const after =
    isShut || timeIsOver() || folder.access?.mayLimit === false ? undefined : access.limit(folder.id);
  if (!after) return [...declined, ...steps.filter(({ kind }) => kind !== 'grant')];
  const again = planFolder(folder, after, sharedWith).filter(
    (step) => !declined.some((each) => describeAccess([each]) === describeAccess([step])),
  );
  return [...declined, ...again.filter((step) => !isDone(step))];
}
