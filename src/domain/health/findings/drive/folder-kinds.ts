import { archiveOwner } from '../../../office/owns-archive';
import type { FindingKind, Remedy, Severity } from '../../finding';
import type { FolderFault } from '../../inspection';

export interface FolderFacts {
  readonly faults: readonly FolderFault[];
  /** The account in whose Drive the archive is stored. */
  readonly owner: string;
}

const repair: Remedy = { by: 'program', mend: 'folder' };

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
  'drive bersama': folderKind('folder-drive-bersama', 'drive bersama', 'gawat', { by: 'owner' }),
  'tidak dibagikan': folderKind('folder-tidak-dibagikan', 'tidak dibagikan', 'gawat', { by: 'owner' }),
  'bukan milik kantor': folderKind('folder-bukan-milik', 'bukan milik kantor', 'gawat', repair),
  hilang: folderKind('folder-hilang', 'hilang', 'gawat', repair),
  terhapus: folderKind('folder-terhapus', 'terhapus', 'gawat', repair),
  'berganti nama': folderKind('folder-berganti-nama', 'berganti nama', 'info', repair),
  berpindah: folderKind('folder-berpindah', 'berpindah', 'info', repair),
} satisfies { readonly [S in FolderFault['state']]: FindingKind };
