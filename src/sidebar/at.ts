import type { RowFilterView } from '../rpc/contract/contract';

/** What another page is to show when the person is sent there; what is not named is as the page always begins. */
export interface At {
  /** Code of a Sub Bagian. */
  readonly unit?: string;
  /** The list of rows. */
  readonly filter?: RowFilterView;
  /** Part of the page DIP. */
  readonly part?: string;
}
