import type { Grant } from '../../domain/scans/archive/exempted-access';
import type { DriveFile } from './drive-service';

/** The field of a file that tells who can open it; Drive returns it only to people who may share the file. */
export const PERMISSIONS = 'permissions(id,type,role,emailAddress,view,permissionDetails(inherited))';

const EDITS = new Set(['owner', 'organizer', 'fileOrganizer', 'writer']);

export const grantsOf = (permissions: NonNullable<DriveFile['permissions']>): readonly Grant[] =>
  permissions
    .filter(({ view }) => view === undefined)
    .map(({ id = '', type = '', role = '', emailAddress = '', permissionDetails }) => ({
      id,
      type,
      person: type === 'user' ? emailAddress : '',
      isOwner: role === 'owner',
      edits: EDITS.has(role),
      isDirect: role === 'owner' || permissionDetails?.some(({ inherited }) => inherited === false) === true,
    }));
