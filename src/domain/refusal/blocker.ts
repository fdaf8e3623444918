/** Why a step cannot be finished, with the facts that a message needs. */
export type Blocker =
  | { readonly code: 'NO_ROWS' }
  /** Documents of the former Kegiatan about which the unit has not answered. */
  | { readonly code: 'CARRIED_UNANSWERED'; readonly count: number }
  /** A document of the master list that is neither there nor stated as Nihil. */
  | {
      readonly code: 'EXPECTED_MISSING';
      readonly itemId: string;
      readonly title: string;
      /** @example 'Jan s.d. Mar' */
      readonly periods: string;
    }
  | { readonly code: 'ROWS_GONE'; readonly unit: string }
  /** A row that was deleted by hand. */
  | { readonly code: 'ROW_GONE'; readonly rowId: string; readonly title: string }
  /** An entry whose line was deleted by hand: its document would get a second number. */
  | { readonly code: 'ENTRY_GONE'; readonly number: string; readonly title: string }
  | { readonly code: 'NIHIL_WITH_ROWS'; readonly count: number }
  | {
      readonly code: 'ROW_INCOMPLETE';
      readonly rowId: string;
      readonly title: string;
      readonly missing: readonly string[];
      readonly unreadable?: readonly { readonly header: string; readonly found: string }[];
    }
  | {
      readonly code: 'ROW_GUESSED';
      readonly rowId: string;
      readonly title: string;
      readonly guessed: readonly string[];
    }
  | {
      readonly code: 'DIP_INCOMPLETE';
      readonly rowId: string;
      readonly title: string;
      /** Headers of the DIP. */
      readonly missing: readonly string[];
    }
  | { readonly code: 'SCAN_MISSING'; readonly rowId: string; readonly title: string }
  | { readonly code: 'ROW_UNDECIDED'; readonly rowId: string; readonly title: string }
  | { readonly code: 'ROW_OUTDATED'; readonly rowId: string; readonly title: string; readonly was: string }
  | {
      readonly code: 'ROW_RETURNED';
      readonly rowId: string;
      readonly title: string;
      readonly by: string;
      readonly reason: string;
    }
  | { readonly code: 'SCAN_NOT_ARCHIVED'; readonly scanId: string; readonly name: string }
  /** A filed scan whose line in Pindaian was deleted by hand. */
  | { readonly code: 'SCAN_GONE'; readonly scanId: string; readonly rows: string }
  | { readonly code: 'SCAN_ALTERED'; readonly scanId: string; readonly name: string }
  | { readonly code: 'PRINTED_PLACE_MISSING'; readonly rowId: string; readonly title: string }
  | { readonly code: 'TOO_FEW_PEOPLE'; readonly found: number; readonly needed: number }
  | { readonly code: 'NO_RECIPIENT' };
