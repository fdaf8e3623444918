/**
 * Why a call to Google failed, as far as its response tells. `UNKNOWN` is everything else, our own mistakes included.
 *
 * | fault | what happened |
 * |---|---|
 * | API_OFF | the API of an advanced service is not enabled in the script's Cloud project |
 * | SEVERAL_ACCOUNTS | the page was opened by one Google account and its call was made by another of the same browser |
 * | CONSENT_MISSING | the person has not granted all scopes |
 * | NO_PERMISSION | the person has no right to the file or to the action |
 * | NOT_FOUND | the file does not exist or is not visible to this person |
 * | PROTECTED | the cell is locked and the person is not among those who may change it |
 * | NO_GRID | a sheet of the spreadsheet does not exist |
 * | PARENTS | Drive allows a file one parent folder only |
 * | NO_ACCOUNT | an address has no Google account |
 * | SHARING_LIMIT | too many shares in a short time |
 * | STORAGE_FULL | the Drive of the file's owner is full |
 * | WORKBOOK_FULL | the spreadsheet would have more cells than Google allows |
 * | MAIL_QUOTA, QUOTA_DAY | a day's quota is used up: recipients, any other |
 * | MAIL_REFUSED | Google refuses the message as it is |
 * | QUOTA_MINUTE | too many calls in a short time |
 * | TOO_MANY_AT_ONCE | too many executions of this person at once |
 * | LOCK | somebody else held the lock too long |
 * | TOO_LONG | the execution was ended after its six minutes |
 * | INVALID | an argument that the service does not accept |
 * | DISCONNECTED | the browser did not reach Google |
 * | SERVER | a transient error of Google's servers |
 */
export const platformFaults = [
  'API_OFF',
  'SEVERAL_ACCOUNTS',
  'CONSENT_MISSING',
  'NO_PERMISSION',
  'NOT_FOUND',
  'PROTECTED',
  'NO_GRID',
  'PARENTS',
  'NO_ACCOUNT',
  'SHARING_LIMIT',
  'STORAGE_FULL',
  'WORKBOOK_FULL',
  'MAIL_QUOTA',
  'QUOTA_DAY',
  'MAIL_REFUSED',
  'QUOTA_MINUTE',
  'TOO_MANY_AT_ONCE',
  'LOCK',
  'TOO_LONG',
  'INVALID',
  'DISCONNECTED',
  'SERVER',
  'UNKNOWN',
] as const;

export type PlatformFault = (typeof platformFaults)[number];

/** Classifies anything that was thrown. */
export type Classify = (thrown: unknown) => PlatformFault;
