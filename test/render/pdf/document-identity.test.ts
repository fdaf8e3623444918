import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { creationDate, fileId } from '../../../src/render/pdf/document-identity';

test.each([
  ['2026-02-12', "D:20260212000000+07'00'"],
  ['2027-12-01', "D:20271201000000+07'00'"],
  ['2099-02-12', "D:20000101000000+07'00'"],
])('the PDF date of %s is %s', (day, date) => expect(creationDate(calendarDate(day))).toBe(date));

test.each([
  ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', '9f86d081884c7d659a2feaa0c55ad015'],
  ['', '0'.repeat(32)],
])('the file id of the log head "%s" is %s', (hash, id) => expect(fileId(hash)).toBe(id));
