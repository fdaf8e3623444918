import type { EntryFilterView, RowFilterView } from '../rpc/contract/contract';

/** What a page shows when another page opens it; omitted properties use the page's defaults. */
export interface At {
  /** Code of a Sub Bagian. */
  readonly unit?: string;
  /** The list of rows. */
  readonly filter?: RowFilterView;
  /** Part of the page. */
  readonly part?: string;
  /** The list of the DIK that a task is about. */
  readonly exempted?: EntryFilterView;
}
