import type { Answer } from './answer';

/** The cells of a document that a person types; all but the title may be left out. */
export interface DocumentDraft {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly year?: number | null | undefined;
  readonly category?: 'berkala' | 'serta merta' | 'setiap saat' | 'dikecualikan' | '' | undefined;
  readonly holder?: string | undefined;
  readonly producer?: string | undefined;
  readonly madeOn?: string | undefined;
  readonly madeAt?: string | undefined;
  readonly form?: 'Softcopy' | 'Hardcopy' | 'Softcopy dan Hardcopy' | '' | undefined;
  readonly retention?: string | undefined;
  readonly classification?: string | undefined;
  readonly link?: string | undefined;
  readonly unscannable?: string | undefined;
  readonly exemptionBasis?: string | undefined;
  readonly printedPlace?: string | undefined;
  readonly notes?: string | undefined;
}

export interface ListPreviewView {
  readonly columns: readonly { readonly header: string; readonly fills: string }[];
  readonly rows: readonly {
    /** Line of the file; the header is line 1. */
    readonly line: number;
    readonly unit: string;
    readonly cells: DocumentDraft;
    readonly flags: readonly { readonly row: number; readonly column: string; readonly reason: string }[];
  }[];
}

export type AmendmentView = 'tidakDipindai' | 'ditunda' | 'lokasiTercetak';

export interface InventoryApi {
  /** CSV text of any list of documents; writes nothing. */
  previewList(csv: string): Answer<ListPreviewView>;
  addRows(unit: string, drafts: readonly DocumentDraft[]): Answer<{ readonly ids: readonly string[] }>;
  declareNihil(unit: string): Answer<{ readonly unit: string }>;
  amendRows(
    name: AmendmentView,
    ids: readonly string[],
    text: string,
  ): Answer<{ readonly ids: readonly string[] }>;
}

export const inventoryCalls = [
  'previewList',
  'addRows',
  'declareNihil',
  'amendRows',
] as const satisfies readonly (keyof InventoryApi)[];
