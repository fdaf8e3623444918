import type { Guess } from '../completeness/guesses';
import type { SubBagian } from '../organisation/sub-bagian';
import type { TypedCells } from '../workbook/typed-columns';
import type { LineKind } from './line-kind';

/** One line of an imported list, cleaned. `line` is its number in the file, from 1. */
export interface ListedRow {
  readonly line: number;
  readonly unit: string;
  readonly cells: Partial<TypedCells>;
  readonly flags: readonly ListFlag[];
  /** Guessed cells that somebody must confirm. */
  readonly guesses: readonly Guess[];
  readonly kind: LineKind;
  /** Further years of a document of several years. */
  readonly otherYears?: readonly number[];
}

/** A cell that was guessed or could not be used, with the reason for people to read. */
export interface ListFlag {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

export interface ListDefaults {
  readonly units: readonly SubBagian[];
  /** The year of the Kegiatan, for lines that have none. */
  readonly year: number;
  /** The year in the title of the list, which comes before that of the Kegiatan. */
  readonly titleYear?: number | undefined;
  /** Code of the unit for lines that name none; null if the person chose none. */
  readonly home: string | null;
}
