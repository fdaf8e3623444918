import { categories, forms } from '../../../src/domain/workbook/vocabulary/category-and-form';
import { inventaris } from '../../../src/domain/workbook/inventaris';
import { formView } from '../../../src/rpc/views/form-view';
import { copyOf, differing, draftOf, mistakesOf } from '../../../src/sidebar/inventory/fields';

const fields = formView.flatMap((group) => group.fields);

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
  const choices = Object.fromEntries(
    fields.flatMap(({ kind, key, choices: of }) => (kind === 'choice' ? [[key, of]] : [])),
  );
  expect(choices).toEqual({ category: categories, form: forms });
});

test('the fields that SOP 1 requires come first, and each group has one heading', () =>
  expect(formView.map(({ title, fields: of }) => [title, of.length])).toEqual([
    ['Wajib', 3],
    ['Isi Daftar Informasi Publik', 9],
    ['Pindaian dan arsip', 6],
  ]));

test.each([
  ['', true],
  ['2025', true],
  [' 1999 ', true],
  ['25', false],
  ['dua ribu', false],
  ['20255', false],
])('the year "%s": may be saved %s', (year, fine) => {
  const mistakes = mistakesOf(formView, { ...draftOf(formView, { title: 'a' }), year });
  expect(mistakes).toEqual(fine ? {} : { year: 'Tahun ditulis empat angka, misalnya 2025.' });
});

test('only the title is required', () =>
  expect(mistakesOf(formView, draftOf(formView, {}))).toEqual({ title: 'Nama Dokumen harus diisi.' }));

test('only changed cells are sent, years as numbers', () => {
  const stored = draftOf(formView, { title: 'a', year: 2024, notes: 'x' });
  expect(differing(formView, { ...stored, year: '2025', notes: '' }, stored)).toEqual({
    year: 2025,
    notes: '',
  });
  expect(differing(formView, stored, { ...stored, year: '' })).toEqual({ year: 2024 });
});

test('a duplicate starts without the link and the reason for no scan, which belong to one document', () => {
  const cells = { title: 'a', notes: 'x', link: 'https://a.id', unscannable: 'terlalu besar' };
  expect(copyOf(formView, cells)).toMatchObject({ title: 'a', notes: 'x' });
  expect(draftOf(formView, copyOf(formView, cells))).toMatchObject({ link: '', unscannable: '' });
});
