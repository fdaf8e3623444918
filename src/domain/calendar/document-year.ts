/** Years of documents, both included: whole, four digits. */
export const documentYears = [1900, 2200] as const;

/** @example isYear(25)  //=> false */
export const isYear = (year: number): boolean =>
  Number.isInteger(year) && year >= documentYears[0] && year <= documentYears[1];
