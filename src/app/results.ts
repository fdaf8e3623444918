import { err, mapResult, ok, type Result } from '../domain/refusal/result';
import type { Context } from '../domain/office/context';
import type { Changes } from '../domain/workbook/changes';
import type { Decision } from '../ports/execution';
import { FILE_ID } from '../domain/publication/publication-state';
import type { Settings } from '../domain/office/settings/settings';
import type { Refusal } from '../domain/refusal/refusal';
import type { Deps } from './deps';

/** The decision to write these changes and return `reply`; a refusal is returned unchanged. */
export const withReply = <T>(result: Result<Changes>, reply: T): Result<Decision<T>> =>
  mapResult(result, (changes) => ({ changes, reply }));

/** What a page shows of one unit; null: the unit that the page shows first. Refused where Pengaturan has no such unit. */
export const ofUnit = <T>(unit: string | null, { settings }: Context, view: () => T): Result<T> =>
  unit === null || settings.units.some(({ code }) => code === unit)
    ? ok(view())
    : err({ code: 'BAD_INPUT', field: `Sub Bagian "${unit}"`, problem: 'NOT_IN_SETTINGS' });

type Needs = Pick<Deps, 'custody'>;

/** The refusal if the folder that Pengaturan records for the path is not the office's, or is not visible. */
export function refuseForeignFolder(
  { custody }: Needs,
  path: string,
  { folders }: Pick<Settings, 'folders'>,
): Refusal | undefined {
  const standing = custody.standing(path, folders);
  if (standing === 'own') return undefined;
  return { code: standing === 'foreign' ? 'NOT_OURS' : 'FOLDER_UNSEEN', section: 'Folder', label: path };
}

/** Likewise for the published file, which every publication overwrites. */
export const refuseForeignPublication = ({ custody }: Needs, fileId: string): Refusal | undefined =>
  custody.isForeignPublication(fileId) ? { code: 'NOT_OURS', section: 'Sistem', label: FILE_ID } : undefined;
