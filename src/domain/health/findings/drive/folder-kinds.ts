import { archiveOwner } from '../../../office/owns-archive';
import type { FindingKind, Remedy, Severity } from '../../finding';
import type { FolderFault } from '../../inspection';

export interface FolderFacts {
  readonly faults: readonly FolderFault[];
  /** The account in whose Drive the archive is stored. */
  readonly owner: string;
}

const repair: Remedy = { by: 'program', repair: 'folders' };

const folderKind = <const I extends string>(
  id: I,
  state: FolderFault['state'],
  severity: Severity,
  remedy: Remedy,
): FindingKind<I, FolderFacts> => ({
  id,
  severity,
  remedy,
  find: ({ inspection, context }) => {
    const faults = (inspection.folders ?? []).filter((fault) => fault.state === state);
    const owner = context ? archiveOwner(context.settings) : '';
    return faults.length === 0 ? [] : [{ object: '', facts: { faults, owner } }];
  },
});

/** A kind for each fault of a folder; folders with the same fault are one finding. */
export const folderKinds = {
  'in shared drive': folderKind('folder-drive-bersama', 'in shared drive', 'gawat', { by: 'owner' }),
  'not shared': folderKind('folder-tidak-dibagikan', 'not shared', 'gawat', { by: 'owner' }),
  foreign: folderKind('folder-bukan-milik', 'foreign', 'gawat', repair),
  missing: folderKind('folder-hilang', 'missing', 'gawat', repair),
  trashed: folderKind('folder-terhapus', 'trashed', 'gawat', repair),
  renamed: folderKind('folder-berganti-nama', 'renamed', 'info', repair),
  moved: folderKind('folder-berpindah', 'moved', 'info', repair),
} satisfies { readonly [S in FolderFault['state']]: FindingKind };
