import type { DocumentDraft } from '../../rpc/contract/contract';
import type { RowList } from '../../page/rows/use-row-list';

/** What the page shows. `id` null: the row at the cursor. */
export type Place =
  | { readonly at: 'daftar' }
  | { readonly at: 'baris'; readonly id: string | null }
  | { readonly at: 'baru'; readonly from: DocumentDraft }
  | { readonly at: 'impor' };

export interface PlaceProps {
  readonly list: RowList;
  /** `keepsNote`: keeps the notice of the last action visible. */
  readonly go: (place: Place, keepsNote?: boolean) => void;
}
