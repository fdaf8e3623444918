import fc from 'fast-check';
import type { Cell, ExtendedValue } from '../../../emulator/sheets/model';
import { errorTypes } from '../../../emulator/sheets/values/error-values';

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 60_000 }),
  fc.constantFrom(0, -1, 99_999_999_999_999, 2_958_465, 2_958_466, 1e21, 1.5e300, 4.9e-324),
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'TRUE',
    '007',
    '#N/A',
    'Loading...',
    '1e9',
    '31/02/2026',
    '13/2/2026',
    '99/99/9999',
    ' ',
    'ya',
  ),
);

/** Any value of a cell: number, text, boolean, each kind of error. */
export const anyValue: fc.Arbitrary<ExtendedValue> = fc.oneof(
  number.map((numberValue) => ({ numberValue })),
  text.map((stringValue) => ({ stringValue })),
  fc.boolean().map((boolValue) => ({ boolValue })),
  fc.constantFrom(...errorTypes).map((type) => ({ errorValue: { type } })),
);

/** Typed or pasted, the result of a formula, or absent. */
export const anyCell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  anyValue.map((userEnteredValue) => ({ userEnteredValue })),
  anyValue.map((effectiveValue) => ({ userEnteredValue: { formulaValue: '=A1' }, effectiveValue })),
  fc.constant(undefined),
);
