import { isImpossibleDate } from '../../../src/domain/calendar/date-attempt';

test.each([
  '31/02/2026',
  '31-2-2026',
  '2026-02-30',
  '0/1/2026',
  '12/13/2025',
  '30 Februari 2026',
  '31.04.25',
  '31 apr 2025',
  '31 Nopember 2025',
])('%s has the format of a date but does not exist', (text) => expect(isImpossibleDate(text)).toBe(true));

test.each([
  '',
  '2025',
  'Februari 2025',
  '2024/2025',
  '28/02/2026',
  '29 Feb 2024',
  '2026-02-04',
  'akhir tahun',
  '2 kali 2025',
  '1-2-25',
])('%s is accepted', (text) => expect(isImpossibleDate(text)).toBe(false));
