import { may, peopleWith, refuseWithout } from '../../../src/domain/office/permissions';
import { outputs } from '../../../src/domain/outputs/outputs';
import { as, freshWorld, pelaksana, ppid, sekretaris, staffOf, stranger } from '../office-builder';

const makes = (person: string): readonly string[] =>
  outputs
    .filter(({ permission }) => refuseWithout(as(person, freshWorld()), permission) === undefined)
    .map(({ id }) => id);
const publicIds = outputs.filter(({ audience }) => audience === 'publik').map(({ id }) => id);

test.each([
  ['the PPID', ppid, outputs.map(({ id }) => id)],
  ['a Pelaksana', pelaksana, outputs.map(({ id }) => id)],
  ['the Sekretaris', sekretaris, publicIds],
  [
    'a Sub Bagian',
    staffOf('TPH'),
    [
      'inventaris-pdf',
      'inventaris-xlsx',
      'rekapitulasi-pdf',
      'rekapitulasi-xlsx',
      'daftar-wajib-pdf',
      'daftar-wajib-xlsx',
      'berita-acara-koordinasi',
      'daftar-pindai',
      'lembar-pemisah',
      'label-boks',
    ],
  ],
  ['a stranger', stranger, []],
])('%s may make their part', (_who, person, expected) => expect(makes(person)).toEqual(expected));

test('whoever may not is told who may', () => {
  const { permission } = outputs[0]!;
  const context = as(stranger, freshWorld());
  expect(refuseWithout(context, permission)).toMatchObject({
    code: 'WRONG_ACTOR',
    people: [ppid, pelaksana, sekretaris],
  });
  expect(may(context, permission)).toBe(false);
  expect(peopleWith(permission, context.settings)).toEqual([ppid, pelaksana, sekretaris]);
});

test('no two outputs have the same file name', () => {
  const names = outputs.map(({ fileName, ending }) => `${fileName}.${ending}`);
  expect(new Set(names).size).toBe(names.length);
});

test('what is attached or sent to somebody outside is not called internal, and names its recipient', () => {
  const sent = outputs.filter(({ audience }) => audience === 'penerima');
  expect(sent.map(({ id }) => id)).toEqual(['lembar-uji', 'surat-usulan', 'monev-pdf', 'monev-xlsx']);
  const withoutSameAgain = sent.filter(({ purpose }) => !purpose.startsWith('Daftar yang sama'));
  for (const { purpose } of withoutSameAgain) expect(purpose).toMatch(/KPU Provinsi|Komisi Informasi/);
});
