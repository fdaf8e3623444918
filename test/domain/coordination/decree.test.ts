import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { decreeInForce } from '../../../src/domain/coordination/decree';
import { legalStatuses } from '../../../src/domain/workbook/reference';
import { decree } from '../office-builder';

const today = calendarDate('2026-02-04');
const day = calendarDate;

test.each([
  ['cited exactly', decree.id, {}, true],
  ['cited in another case and spacing', '  keputusan  kpu NOMOR 1 tahun 2026', {}, true],
  ['from today', decree.id, { from: today }, true],
  ['until today', decree.id, { until: today }, true],
  ['from tomorrow', decree.id, { from: day('2026-02-05') }, false],
  ['until yesterday', decree.id, { until: day('2026-02-03') }, false],
  ['of another number', 'Keputusan KPU Nomor 2 Tahun 2026', {}, false],
  ['named in part', 'Nomor 1 Tahun 2026', {}, false],
  ['not cited', '', {}, false],
  ['cited by blanks', ' \u200B', {}, false],
  ['a legal basis of the SOP that exempts nothing', decree.id, { kind: 'dasar SOP' }, false],
] as const)('a decree %s exempts: %s', (_how, cited, given, found) =>
  expect(decreeInForce(cited, [{ ...decree, ...given }], today)?.id).toBe(found ? decree.id : undefined),
);

test.each(legalStatuses)('a decree that is %s exempts only while it is in force', (status) =>
  expect(decreeInForce(decree.id, [{ ...decree, status }], today) !== undefined).toBe(status === 'berlaku'),
);

test('a blank citation matches no decree without a number', () => {
  expect(decreeInForce('', [{ ...decree, id: '' }], today)).toBeUndefined();
});
