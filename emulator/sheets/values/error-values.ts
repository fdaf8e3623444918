/**
 * What a cell shows for each ErrorType, and values.get returns for it.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#errortype
 */
export const ERROR_TEXTS = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
} as const;

export type ErrorType = keyof typeof ERROR_TEXTS;
export const errorTypes = Object.keys(ERROR_TEXTS) as ErrorType[];

/** The error value that a typed text becomes in a cell that is not formatted as text (assumed; `Loading...` stays a text). */
export const typedError = (text: string): ErrorType | undefined =>
  errorTypes.find((type) => type !== 'LOADING' && ERROR_TEXTS[type] === text.toUpperCase());
