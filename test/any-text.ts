import fc from 'fast-check';

/** Every character of Unicode but half surrogates; small ones more often, as fast-check's integers are. */
const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map(
    (code) => String.fromCodePoint(code),
    (text) => {
      const [character = '', ...more] = Array.from(text as string);
      if (character === '' || more.length > 0) throw new Error('One character was expected');
      return character.codePointAt(0) ?? 0;
    },
  );

/**
 * Texts of any characters at all. fast-check's own unit 'binary' is the same set, but lists all 1.1 million of them
 * before its first text.
 */
export const anyText = (limits: fc.StringSharedConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ ...limits, unit: anyCharacter });
