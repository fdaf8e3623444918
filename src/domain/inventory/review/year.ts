/** Years of documents: whole, four digits. */
export const EARLIEST = 1900;
export const LATEST = 2200;

/** @example isYear(25)  //=> false */
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= EARLIEST && year <= LATEST;
