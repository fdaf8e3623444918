import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { readSnapshot } from '../../../src/domain/publication/read-snapshot';
import { hasSeal, hexOf, isSealed, sealText } from '../../../src/domain/publication/seal';
import { anyText } from '../../any-text';

const sealWith =
  (key: string) =>
  (text: string): string =>
    createHmac('sha256', key).update(text).digest('hex');
const seal = sealWith('kunci');
const listOf = (title: string): string => `${JSON.stringify({ format: 1, entries: [{ title }] })}\n`;

test('a sealed text is the same JSON with one more field, and only the same key accepts it', () => {
  fc.assert(
    fc.property(anyText(), (title) => {
      const text = listOf(title);
      const sealed = sealText(text, seal);
      expect(JSON.parse(sealed)).toEqual({ ...(JSON.parse(text) as object), seal: seal(text) });
      expect([isSealed(sealed, seal), isSealed(sealed, sealWith('lain')), isSealed(text, seal)]).toEqual([
        true,
        false,
        false,
      ]);
      expect([hasSeal(sealed), hasSeal(text)]).toEqual([true, false]);
    }),
  );
});

test('any change of a sealed text is noticed', () => {
  const sealed = sealText(listOf('Neraca, "seal":"'), seal);
  fc.assert(
    fc.property(
      fc.nat(sealed.length - 1),
      fc.integer({ min: 0, max: 2 }),
      fc.string({ minLength: 1, maxLength: 3 }),
      (at, cut, put) => {
        const changed = sealed.slice(0, at) + put + sealed.slice(at + cut);
        fc.pre(changed !== sealed);
        expect(isSealed(changed, seal)).toBe(false);
      },
    ),
  );
});

test('the seal is no part of the snapshot', () => {
  const office = { name: '', address: '', city: '' };
  const publication = { address: '', licence: '', contact: '' };
  const snapshot = {
    format: 1,
    office,
    publication,
    publishedAt: '2026-02-06T14:05:00+07:00',
    units: [],
    entries: [],
    exempted: [],
    withdrawn: [],
  };
  expect(readSnapshot(sealText(`${JSON.stringify(snapshot)}\n`, seal))).toEqual(snapshot);
});

test('signed bytes are hexadecimal digits', () => expect(hexOf([-1, 16, 0, 127, -128])).toBe('ff10007f80'));
