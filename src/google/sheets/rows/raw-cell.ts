export type RawCell = string | number | boolean | null | undefined;

type EffectiveValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

/**
 * The text that values.get returns for a cell whose formula failed, by ErrorType.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#errortype
 */
const errorTexts: Readonly<Record<string, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};
const known: ReadonlySet<unknown> = new Set(Object.values(errorTexts));

export const isErrorText = (raw: RawCell): boolean => known.has(raw);

/** Converts a cell's `effectiveValue` to what values.get returns for the same cell (UNFORMATTED_VALUE, SERIAL_NUMBER). */
export function rawOf(value: EffectiveValue | undefined): RawCell {
  const error = value?.errorValue;
  if (error) return errorTexts[error.type ?? ''] ?? '#ERROR!';
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue;
}
