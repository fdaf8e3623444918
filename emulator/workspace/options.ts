import type { Language } from '../language/translate';
import type { SheetTraits } from '../sheets/traits';
import type { Isolation } from '../runtime/execution';
import type { RelayOptions } from '../mail/relay';

export interface WorkspaceOptions {
  /** All state lives here; created if absent, and reopening continues where it was. */
  readonly folder: string;
  /** The pushed files: appsscript.json, *.js, *.html; read afresh at each open. */
  readonly project: string;
  /** Which quotas hold; consumer unless told. */
  readonly account?: 'consumer' | 'workspace';
  /** What a person has granted to a fresh workspace's script before anybody asked: all unless told; 'ask' is nothing, as at Google. */
  readonly consent?: 'granted' | 'ask';
  /** The language of every account of a fresh workspace, in which built-in services write their errors; English unless told. */
  readonly language?: Language;
  /** Who owns the spreadsheet and My Drive. */
  readonly owner: string;
  readonly people?: readonly Person[];
  readonly spreadsheetName?: string;
  /** Of a fresh spreadsheet; `id_ID` and `Asia/Jakarta` unless told. Google takes the owner's, and clasp's are `en_US`. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** How Sheets behaves where that is not known for certain. */
  readonly sheetTraits?: Partial<SheetTraits>;
  /** ISO instant at which the clock of a fresh workspace begins; real now unless told. */
  readonly start?: string;
  /** Ids and UUIDs come from this seed, so that runs repeat exactly. */
  readonly seed?: number;
  /** false keeps changes to spreadsheet and properties in memory only; Drive still uses the folder. */
  readonly persist?: boolean;
  readonly isolation?: Isolation;
  /** A mail server that gets every sent message too; none unless told. */
  readonly relay?: RelayOptions;
  /**
   * Reads, and as many writes, that a person may make of the Sheets API in a minute, whole and positive; 60 unless told. A
   * Cloud project may be given fewer, and one that other tools use too has fewer left: fewer show what happens then.
   */
  readonly minuteQuota?: number;
  /** Real milliseconds of computing after which an execution counts as endless; 60,000 unless told. */
  readonly cpuLimitMs?: number;
}

export interface Person {
  readonly email: string;
  readonly name: string;
}
