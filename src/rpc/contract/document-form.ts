/** The cells of a document that staff fill in, by the key of their `FormFieldView`; all but the title may be left out. */
export interface DocumentDraft {
  readonly title?: string | undefined;
  readonly year?: number | null | undefined;
  readonly category?: string | undefined;
  readonly [column: string]: string | number | null | undefined;
}

/** A column of the sheet Inventaris as a form field. */
export interface FormFieldView {
  readonly key: string;
  /** The header of the column. */
  readonly label: string;
  /** '' for none. */
  readonly hint: string;
  readonly required: boolean;
  readonly kind: 'text' | 'long' | 'choice' | 'number';
  /** Values of the kind 'choice'; empty for the others. */
  readonly choices: readonly string[];
  /** Least and greatest value of the kind 'number'; null when any number is accepted. */
  readonly range: readonly [least: number, greatest: number] | null;
  /** Whether a duplicate of a row copies the value. */
  readonly copied: boolean;
}

/** The fields of the form in its order, in groups with a heading. */
export type FormView = readonly { readonly title: string; readonly fields: readonly FormFieldView[] }[];
