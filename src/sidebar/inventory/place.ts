import type { DocumentDraft } from '../../rpc/contract/contract';
import type { RowList } from '../rows/use-row-list';

/** Where in the page the person is. `id` null: the row under the cursor. */
export type Place =
  | { readonly at: 'daftar' }
  | { readonly at: 'baris'; readonly id: string | null }
  | { readonly at: 'baru'; readonly from: DocumentDraft }
  | { readonly at: 'impor' };

export interface PlaceProps {
  readonly list: RowList;
  /** `keepsNote`: what was just done there is still to be read. */
  readonly go: (place: Place, keepsNote?: boolean) => void;
}
