import * as v from 'valibot';

/** A cell holds 50,000 characters (Google's limit); far less than that is a mistake of the caller. */
const CELL = 20_000;
/** Rows that one call may name or add. */
export const MAX_ROWS = 5_000;

/** What several calls take. Lengths are in characters. */
export const cell = v.pipe(v.string(), v.maxLength(CELL));
export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
export const ids = v.pipe(v.array(id), v.maxLength(MAX_ROWS));
export const unit = v.pipe(v.string(), v.nonEmpty(), v.maxLength(50));
export const reason = v.pipe(v.string(), v.maxLength(2_000));
export const step = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  lane: unit,
});
