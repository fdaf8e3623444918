import type { SheetTraits } from '../sheets/traits';
import type { Isolation } from '../runtime/execution';
import type { RelayOptions } from '../mail/relay';

export interface WorkspaceOptions {
  /** The folder of all state; created if absent. Reopening it continues from the saved state. */
  readonly folder: string;
  /** The folder of the pushed files (appsscript.json, *.js, *.html); read at each open. */
  readonly project: string;
  /** The kind of account, which determines the quotas; default: consumer. */
  readonly account?: 'consumer' | 'workspace';
  /** The scopes that each person has granted to the script of a new workspace: all (default), or with 'ask' none, as at Google. */
  readonly consent?: 'granted' | 'ask';
  /** The language of every account of a new workspace, in which built-in services return errors; default: English. */
  readonly language?: Language;
  /** The owner of the spreadsheet and of My Drive. */
  readonly owner: string;
  readonly people?: readonly Person[];
  readonly spreadsheetName?: string;
  /** For a new spreadsheet; default: `id_ID` and `Asia/Jakarta`. Google uses the owner's, and clasp's are `en_US`. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** The behaviour of Sheets where it is not known for certain. */
  readonly sheetTraits?: Partial<SheetTraits>;
  /** The initial time of a new workspace's clock, as an ISO instant; default: now. */
  readonly start?: string;
  /** The seed of ids and UUIDs, which makes runs repeatable. */
  readonly seed?: number;
  /** false keeps changes of the spreadsheet and of properties in memory only; Drive still uses the folder. */
  readonly persist?: boolean;
  readonly isolation?: Isolation;
  /** A mail server that receives every sent message too; default: none. */
  readonly relay?: RelayOptions;
  /**
   * The number of reads, and of writes, of the Sheets API that a person may make in a minute, a positive integer;
   * default: 60. A Cloud project may have a smaller quota, or share it with other tools; a smaller number shows the
   * effect.
   */
  readonly minuteQuota?: number;
  /** Real milliseconds of computing after which an execution is terminated as endless; default: 60,000. */
  readonly cpuLimitMs?: number;
}

/** The language of an account. APIs respond in English to everybody. */
export type Language = 'en' | 'id';

export interface Person {
  readonly email: string;
  readonly name: string;
}
