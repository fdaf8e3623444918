import type { CalendarDate } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';
import { headerKey } from '../text/normalise';

/** The value types of cells; they determine how a cell is read, written, formatted and validated. */
interface Values {
  text: string;
  number: number | null;
  /** A number that only the product writes; blank counts as 0. */
  count: number;
  date: CalendarDate | null;
  moment: Instant | null;
}
export type CellKind = keyof Values;

export interface Column<K extends CellKind = CellKind, C extends string = string> {
  readonly kind: K;
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** Other headers of the same column in imported lists, compared without case, punctuation and spaces. */
  readonly aliases: readonly string[];
  /** A row is incomplete while this cell is empty (SOP step 1). */
  readonly required: boolean;
  /** Written by the product; protected from casual edits. */
  readonly system: boolean;
  /** The closed set of values, if any. */
  readonly choices?: readonly C[];
  /** The choice for another spelling; undefined when there is none. */
  readonly meaning?: (text: string) => C | undefined;
  readonly wrap: boolean;
  /** JSON that only the product reads: the row must not grow with it. */
  readonly machine?: true;
  /** The number format (Sheets API, NumberFormat.pattern); whole numbers by default. */
  readonly pattern?: string;
  /** Present on a column that staff fill in. */
  readonly typed?: TypedField;
}

/** How the form, the import and the page calls treat a column that staff fill in. */
export interface TypedField {
  /** The heading of the form above the field. */
  readonly group: string;
  readonly hint?: string;
  /** false: the value is specific to the document, so a duplicate of the row starts without it. */
  readonly copied?: false;
  /** Minimum and maximum of a number, both included; only whole numbers are accepted. */
  readonly range?: readonly [least: number, greatest: number];
  /** The DIP has this column too: it shows the last value of the document's rows, else the value of the entry. */
  readonly entered?: true;
  /** The text may reveal a secret or personal data; 'words' for a text that a register rephrases. Not stated of `entered` ones. */
  readonly guarded?: 'text' | 'words';
}

/** The value of an empty cell. */
export const blankOf = { text: '', number: null, count: 0, date: null, moment: null } as const;

/** The choice that a text names, compared without case, punctuation and spaces; undefined if it names none. */
export function choiceOf({ choices, meaning }: Column, text: string): string | undefined {
  const wanted = headerKey(text);
  return choices?.find((choice) => headerKey(choice) === wanted) ?? meaning?.(text);
}

export type ColumnValue<T> = T extends { kind: 'text'; choices: readonly (infer C)[] }
  ? C | ''
  : T extends { kind: infer K extends CellKind }
    ? Values[K]
    : never;

type Options = Partial<Pick<Column, 'width' | 'aliases' | 'required' | 'system' | 'wrap' | 'pattern'>>;

const column = <K extends CellKind>(kind: K, header: string, width: number, options: Options) => ({
  kind,
  header,
  width,
  aliases: [],
  required: false,
  system: false,
  wrap: false,
  ...options,
});

export const text = (header: string, options: Options = {}) => column('text', header, 140, options);
export const longText = (header: string, options: Options = {}) =>
  column('text', header, 280, { wrap: true, ...options });
/** Text that only the product writes and reads; one line of it is shown, however long it is. */
export const machineText = (header: string) => ({
  ...column('text', header, 160, { system: true }),
  machine: true as const,
});
export const number = (header: string, options: Options = {}) => column('number', header, 70, options);
export const count = (header: string, options: Options = {}) =>
  column('count', header, 60, { system: true, ...options });
export const date = (header: string, options: Options = {}) => column('date', header, 110, options);
export const moment = (header: string, options: Options = {}) => column('moment', header, 140, options);
export const choice = <const C extends string>(
  header: string,
  choices: readonly C[],
  { meaning, ...options }: Options & { readonly meaning?: (text: string) => C | undefined } = {},
) => ({
  ...column('text', header, 130, options),
  choices,
  ...(meaning && { meaning }),
});

/** Marks a column that staff fill in; the form, the import, the page calls and the Log derive it from this mark. */
export const typed = <C extends Column<'text' | 'number'>, const F extends TypedField>(
  column: C,
  field: F,
): C & { readonly typed: F } => ({ ...column, typed: field });
