import type { FindingKind } from './finding';
import { addressWrong } from './findings/settings/address-wrong';
import { basisDoubtful } from './findings/basis-doubtful';
import { cellsUnreadable } from './findings/cells-unreadable';
import { stepsGone, stepsTyped } from './findings/steps';
import { entriesGone } from './findings/entries-gone';
import { entriesTyped } from './findings/entries-typed';
import { entriesWithheld } from './findings/entries-withheld';
import { filesGone } from './findings/files-gone';
import { scansUnlisted } from './findings/scans-unlisted';
import { numberCopied } from './findings/number-copied';
import { triggerStale } from './findings/trigger-stale';
import { columnMissing } from './findings/column-missing';
import { consentMissing } from './findings/consent-missing';
import { exemptedOpen } from './findings/drive/exempted-open';
import { folderKinds } from './findings/drive/folder-kinds';
import { driveOff } from './findings/drive/drive-off';
import { fourEyes } from './findings/four-eyes';
import { holidaysKnown, holidaysUnknown } from './findings/settings/holidays';
import { hoursEndless, hoursUnread } from './findings/settings/hours-unread';
import { localityForeign } from './findings/settings/locality-foreign';
import { notShared } from './findings/drive/not-shared';
import { publishedChanged, publishedMisplaced } from './findings/drive/published-file';
import { otherOwner } from './findings/drive/other-owner';
import { nipWrong, peopleUnnamed } from './findings/settings/people-unnamed';
import { publicBehind } from './findings/drive/public-behind';
import { scansOpen } from './findings/drive/scans-open';
import { strangerFindings } from './findings/drive/strangers';
import { pageAccount } from './findings/settings/page-account';
import { phonePage } from './findings/settings/phone-page';
import { quotaLow } from './findings/quota-low';
import { officeAccount, personalAccount } from './findings/settings/office-account';
import { roleEmpty } from './findings/settings/role-empty';
import { rowsUnlocked } from './findings/settings/rows-unlocked';
import { settingsTyped } from './findings/settings/settings-typed';
import { settingTwice } from './findings/settings/setting-twice';
import { settingUnreadable } from './findings/settings/setting-unreadable';
import { sheetMissing } from './findings/sheet-missing';
import { triggerMissing } from './findings/trigger-missing';
import { twoPeople } from './findings/two-people';
import { unitLost } from './findings/settings/unit-lost';
import { unitTwice } from './findings/settings/unit-twice';
import { workbookUnready } from './findings/workbook-unready';

/** Every kind of finding. Findings of equal severity are listed in this order. */
export const findingKinds = [
  consentMissing,
  driveOff,
  workbookUnready,
  sheetMissing,
  columnMissing,
  ...Object.values(folderKinds),
  exemptedOpen,
  scansOpen,
  ...Object.values(strangerFindings),
  notShared,
  otherOwner,
  publicBehind,
  publishedMisplaced,
  publishedChanged,
  triggerMissing,
  triggerStale,
  officeAccount,
  settingsTyped,
  rowsUnlocked,
  unitLost,
  roleEmpty,
  twoPeople,
  fourEyes,
  addressWrong,
  personalAccount,
  peopleUnnamed,
  nipWrong,
  settingUnreadable,
  settingTwice,
  unitTwice,
  cellsUnreadable,
  stepsGone,
  stepsTyped,
  entriesGone,
  entriesWithheld,
  entriesTyped,
  scansUnlisted,
  filesGone,
  numberCopied,
  pageAccount,
  phonePage,
  localityForeign,
  holidaysKnown,
  holidaysUnknown,
  hoursUnread,
  hoursEndless,
  quotaLow,
  basisDoubtful,
] as const satisfies readonly FindingKind[];

type Kinds = (typeof findingKinds)[number];
export type FindingId = Kinds['id'];
/** The facts of a kind of finding. */
export type FactsOf<I extends FindingId> = Kinds extends infer K
  ? K extends FindingKind<I, infer F>
    ? F
    : never
  : never;
