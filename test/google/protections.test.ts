import { missingProtections } from '../../src/google/sheets/protections';

const former = (key: string): string =>
  `Kolom program (inventaris.${key}): diisi otomatis, ubah hanya bila yakin`;
const words = (header: string): string =>
  `Kolom program "${header}" di sheet Inventaris: diisi otomatis, ubah hanya bila yakin`;
const requestsFor = (existing: Parameters<typeof missingProtections>[2]) =>
  missingProtections('inventaris', { typedBy: 20 }, existing);
/** The requests that concern the column Pengisi: those of the protections given, and a new one. */
const ofPengisi = (existing: Parameters<typeof missingProtections>[2]) =>
  requestsFor(existing).filter(
    ({ addProtectedRange: added }) =>
      added === undefined || added.protectedRange?.description === words('Pengisi'),
  );

test('a column without a warning gets one that names its header', () =>
  expect(ofPengisi([])).toMatchObject([
    { addProtectedRange: { protectedRange: { description: words('Pengisi'), warningOnly: true } } },
  ]));

test('a warning with a former description is renamed, and none is added', () =>
  expect(ofPengisi([{ protectedRangeId: 7, description: former('typedBy') }])).toEqual([
    {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: 7, description: words('Pengisi') },
        fields: 'description',
      },
    },
  ]));

test('a former warning is removed where the new one exists', () =>
  expect(
    ofPengisi([
      { protectedRangeId: 7, description: former('typedBy') },
      { protectedRangeId: 8, description: words('Pengisi') },
    ]),
  ).toEqual([{ deleteProtectedRange: { protectedRangeId: 7 } }]));

test('protections that people made stay as they are', () =>
  expect(
    ofPengisi([
      { protectedRangeId: 9, description: 'Jangan diubah' },
      { protectedRangeId: 8, description: words('Pengisi') },
    ]),
  ).toEqual([]));

test('no warning names a column by its internal key', () => {
  for (const { addProtectedRange } of requestsFor([]))
    expect(addProtectedRange?.protectedRange?.description).not.toMatch(/inventaris\.|[a-z][A-Z]/);
});
