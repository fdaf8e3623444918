import { isNip } from '../../../../src/domain/office/people/nip';
import { officialIn } from '../../../../src/domain/office/people/officials';
import { nameOf, peopleFrom, withNames } from '../../../../src/domain/office/people/people';
import { as, freshWorld, ppid } from '../../office-builder';

const rows = [
  {
    email: ' Staf.KUL@example.com',
    name: 'Yulia  Permata',
    nip: '19850101 201001 2 006',
    jobTitle: '',
    unit: 'kul',
  },
  { email: 'staf.kul@example.com', name: 'Orang Kedua', nip: '', jobTitle: '', unit: '' },
  { email: 'tanpa.nama@example.com', name: ' ', nip: '', jobTitle: '', unit: '' },
  { email: '', name: 'Tanpa Alamat', nip: '', jobTitle: '', unit: '' },
];
const people = peopleFrom(rows);

test.each([
  ['staf.kul@example.com', 'Yulia Permata'],
  ['STAF.KUL@EXAMPLE.COM ', 'Yulia Permata'],
  ['tanpa.nama@example.com', 'tanpa.nama@example.com'],
  ['orang.lain@example.com', 'orang.lain@example.com'],
  ['', ''],
])('the address %p is shown as %p', (email, shown) => expect(nameOf(email, people)).toBe(shown));

test('addresses within a sentence become names, and unknown ones stay', () =>
  expect(
    withNames(
      'Diketik oleh staf.kul@example.com, lalu <orang.lain@example.com>; oleh staf.kul@example.com.',
      people,
    ),
  ).toBe('Diketik oleh Yulia Permata, lalu <orang.lain@example.com>; oleh Yulia Permata.'));

test('a NIP keeps its digits without spaces, and a unit its code', () =>
  expect(people.get('staf.kul@example.com')).toMatchObject({ nip: '198501012010012006', unit: 'KUL' }));

test.each([
  ['198501012010012006', true],
  ['19850101201001200', false],
  ['198513012010012006', false],
  ['198501012010132006', false],
  ['198501012010013006', false],
  ['198501012010012000', false],
  ['', false],
])('%p is a NIP: %p', (text, expected) => expect(isNip(text)).toBe(expected));

test('who signs as PPID is the person in Orang; without one, the name in Pengaturan', () => {
  const context = as(ppid, freshWorld({ 'Kantor/Nama PPID': 'Nama Lama', 'Kantor/NIP PPID': '1' }));
  const person = { email: ppid, name: 'Dewi', nip: '2', jobTitle: 'PPID', unit: '' };
  expect(officialIn('PPID', context)).toEqual({ name: 'Nama Lama', nip: '1', jobTitle: '' });
  expect(officialIn('PPID', { ...context, people: peopleFrom([person]) })).toEqual(person);
});
