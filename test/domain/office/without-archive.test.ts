import fc from 'fast-check';
import { withoutArchive } from '../../../src/domain/office/without-archive';
import { settingsOf } from '../office-builder';

const settings = settingsOf({
  'Peran/PPID': 'PPID@Lahat.example.com, berdua@lahat.example.com',
  'Peran/Pelaksana': 'berdua@lahat.example.com',
  'Peran/Sub Bagian KUL': 'staf@lahat.example.com',
});
const everyone = withoutArchive(settings, []);

test('without editors, everybody with a role is listed once', () => {
  expect(everyone).toEqual([...new Set(everyone)]);
  expect(everyone).toEqual(
    expect.arrayContaining(['ppid@lahat.example.com', 'berdua@lahat.example.com', 'staf@lahat.example.com']),
  );
});

test('an editor is recognised in any case; one without a role changes nothing', () => {
  expect(withoutArchive(settings, ['ppid@LAHAT.example.com', 'tamu@example.com'])).toEqual(
    everyone.filter((person) => person !== 'ppid@lahat.example.com'),
  );
});

test('the editors and the people listed are together everybody', () => {
  fc.assert(
    fc.property(fc.subarray([...everyone]), (editors) => {
      const lacking = withoutArchive(settings, editors);
      expect([...editors, ...lacking].sort()).toEqual([...everyone].sort());
    }),
  );
});
