import { monthNumber } from '../../../src/domain/calendar/month-names';

test.each([
  ['Januari', 1],
  ['feb', 2],
  ['Pebruari', 2],
  ['Mar', 3],
  ['MEI', 5],
  ['Agt', 8],
  ['August', 8],
  ['Nopember', 11],
  ['Dec', 12],
  ['', undefined],
  ['senin', undefined],
])('%j is month %p', (name, month) => expect(monthNumber(name)).toBe(month));
