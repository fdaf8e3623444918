import { sameEmail } from '../../../office/actor';
import { archiveOwner } from '../../../office/owns-archive';
import { ROOT } from '../../../scans/office-folders';
import { defineOfficeFinding, only } from '../../finding';

/** The archive or the workbook belongs to another account than the office's: only its owner can hand it over. */
export const otherOwner = defineOfficeFinding({
  id: 'milik-akun-lain',
  severity: 'perlu',
  remedy: { by: 'owner' },
  find: ({ settings }, { inspection: { access } }) => {
    const account = archiveOwner(settings);
    const places = (access ?? [])
      .filter(({ what, name }) => what === 'workbook' || (what === 'folder' && name === ROOT))
      .flatMap(({ what, grants }) => {
        const owner = grants?.find(({ isOwner }) => isOwner)?.person ?? '';
        return owner === '' || sameEmail(owner, account) ? [] : [{ what, owner }];
      });
    return only(account === '' || places.length === 0 ? null : { account, places });
  },
});
