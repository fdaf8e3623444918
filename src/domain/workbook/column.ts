import type { CalendarDate } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';

/** What a cell holds, and so how it is read, written, formatted and validated. */
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
  /** Other headers under which lists from elsewhere carry the same thing; compared without case, marks and spaces. */
  readonly aliases: readonly string[];
  /** A row is complete only when this cell is filled (SOP step 1). */
  readonly required: boolean;
  /** Written by the product; protected from casual edits. */
  readonly system: boolean;
  /** The closed set of values, when there is one. */
  readonly choices?: readonly C[];
  /** The choice that people mean by another spelling; undefined when none is meant. */
  readonly meaning?: (text: string) => C | undefined;
  readonly wrap: boolean;
  /** How a number is shown (Sheets API, NumberFormat.pattern); whole numbers unless told. */
  readonly pattern?: string;
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
