import { publicationState } from '../../../publication/publication-state';
import { sameEmail } from '../../../office/actor';
import { triggerOwner } from '../../../office/trigger-owner';
import { archiveOwner } from '../../../office/owns-archive';
import { defineOfficeFinding, only } from '../../finding';

/**
 * Google allows an account 30 executions at once (https://developers.google.com/apps-script/guides/services/quotas); visitors of
 * the public page use those of the account that deployed it. This project cannot see which account that is.
 */
export const pageAccount = defineOfficeFinding({
  id: 'akun-halaman',
  severity: 'info',
  remedy: { by: 'settings', section: 'Publik' },
  find: ({ settings }) => {
    const { pageAccount: account } = settings.publication;
    const isPublished = publicationState(settings).fileId !== '';
    const keepers = [archiveOwner(settings), triggerOwner(settings)];
    const isFine = account !== '' && !keepers.some((each) => sameEmail(each, account));
    return only(isPublished && !isFine ? { account } : null);
  },
});
