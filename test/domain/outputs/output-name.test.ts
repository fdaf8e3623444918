import { outputName } from '../../../src/domain/outputs/output-name';
import { parseInstant } from '../../../src/domain/calendar/instant';

const output = { fileName: 'Daftar Informasi Publik', ending: 'pdf' };
const now = parseInstant('2026-02-06T07:05:09Z')!;

test('a new file has the plain name, or with the local time added if that is taken', () => {
  expect(outputName(output, false, now, 'WIB')).toBe('Daftar Informasi Publik.pdf');
  expect(outputName(output, true, now, 'WIB')).toBe('Daftar Informasi Publik 2026-02-06 14.05.09.pdf');
  expect(outputName(output, true, now, 'WIT')).toBe('Daftar Informasi Publik 2026-02-06 16.05.09.pdf');
});
