import type { ListOptionsView } from '../../../rpc/contract/list-import';

/** A list as text; a workbook has several. */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** How its cells are separated: as in a CSV, as in the clipboard, or as read-workbook.ts writes a sheet. */
  readonly kind: NonNullable<ListOptionsView['kind']>;
}

/** What a chosen file holds, or why it cannot be read. */
export type Reading = { readonly sources: readonly Source[] } | { readonly problem: string };

/** Pasted cells. */
export const pastedSource = (text: string): Source => ({ name: 'tempelan', text, kind: 'pasted' });
