import * as v from 'valibot';

/** A cell holds 50,000 characters (Google's limit); this far lower limit already indicates an error of the caller. */
const CELL = 20_000;
/** The maximum number of rows in one call. */
export const MAX_ROWS = 5_000;

/** Non-empty text. @param most characters */
export const text = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));

/** No arguments. */
export const none = v.strictTuple([]);

/** Arguments shared by several calls. Lengths are in characters. */
export const cell = v.pipe(v.string(), v.maxLength(CELL));
export const id = text(100);
export const ids = v.pipe(v.array(id), v.maxLength(MAX_ROWS));
export const unit = text(50);
export const reason = v.pipe(v.string(), v.maxLength(2_000));

/** The part of a list that a page shows. */
export const page = {
  search: v.pipe(v.string(), v.maxLength(200)),
  from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
} as const;
