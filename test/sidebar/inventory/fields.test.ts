import { categories, forms } from '../../../src/domain/workbook/vocabulary/category-and-form';
import { inventaris } from '../../../src/domain/workbook/inventaris';
import { differing, draftOf, fields, mistakesOf } from '../../../src/sidebar/inventory/fields';

test('the form has every column that people type, under the words of the sheet', () => {
  const typed = Object.entries(inventaris.columns).filter(
    ([key, { system }]) => !system && key !== 'subBagian',
  );
  expect(fields.map(({ key, label }) => [key, label])).toEqual(
    expect.arrayContaining(typed.map(([key, { header }]) => [key, header])),
  );
  expect(fields).toHaveLength(typed.length);
  const required = typed.filter(([, { required: is }]) => is).map(([key]) => key);
  expect(fields.filter(({ required: is }) => is).map(({ key }) => key)).toEqual(required);
});

test('its choices are those of the domain', () => {
  const choices = Object.fromEntries(fields.flatMap(({ key, choices: of }) => (of ? [[key, of]] : [])));
  expect(choices).toEqual({ category: categories, form: forms });
});

test.each([
  ['', true],
  ['2025', true],
  [' 1999 ', true],
  ['25', false],
  ['dua ribu', false],
  ['20255', false],
])('the year "%s": may be saved %s', (year, fine) => {
  expect(mistakesOf({ ...draftOf({ title: 'a' }), year }).year === undefined).toBe(fine);
});

test('only what differs is sent, years as numbers', () => {
  const stored = draftOf({ title: 'a', year: 2024, notes: 'x' });
  expect(differing({ ...stored, year: '2025', notes: '' }, stored)).toEqual({ year: 2025, notes: '' });
  expect(differing(stored, { ...stored, year: '' })).toEqual({ year: 2024 });
});
