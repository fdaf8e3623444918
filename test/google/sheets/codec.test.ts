import fc from 'fast-check';
import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { instant, zones, type Zone } from '../../../src/domain/calendar/instant';
import type { CellKind, Column } from '../../../src/domain/workbook/column';
import { decodeCell, encodeCell, witnessText } from '../../../src/google/sheets/rows/codec';

const column = (kind: CellKind, more: Partial<Column> = {}): Column => ({
  kind,
  header: 'Kolom',
  width: 100,
  aliases: [],
  required: false,
  system: false,
  wrap: false,
  ...more,
});
const state = column('text', { choices: ['setiap saat', 'berkala'] });

test.each([
  ['text', 'KPU', 'KPU'],
  ['text', 731, '731'],
  ['text', true, 'true'],
  ['text', 1e21, '1000000000000000000000'],
  ['number', 5, 5],
  ['number', ' 12 ', 12],
  ['count', 3, 3],
  ['date', 46057, '2026-02-04'],
  ['date', 46057.9, '2026-02-04'],
  ['date', '17/8/2026', '2026-08-17'],
  ['date', '17.08.2026', '2026-08-17'],
  ['date', '2026-08-17', '2026-08-17'],
  ['date', 1, '1899-12-31'],
  ['date', 401768, '2999-12-31'],
] as const)('a %s cell that holds %p is %p', (kind, raw, value) => {
  expect(decodeCell(column(kind), raw, 'WIB')).toEqual({ value, readable: true });
});

test.each([
  ['number', 'lima', null],
  ['number', '   ', null],
  ['number', true, null],
  ['count', 'lima', 0],
  ['date', 'besok', null],
  ['date', '31/2/2026', null],
  ['date', '17/8/3001', null],
  ['date', 0.5, null],
  ['date', 401769, null],
  ['moment', '2026-02-04 08:00', null],
  ['text', '#REF!', ''],
  ['number', '#N/A', null],
  ['count', '#REF!', 0],
] as const)('a %s cell that holds %p is not guessed but flagged', (kind, raw, value) => {
  expect(decodeCell(column(kind), raw, 'WIB')).toEqual({ value, readable: false });
});

test.each([
  ['text', ''],
  ['count', 0],
  ['number', null],
  ['date', null],
  ['moment', null],
] as const)('a blank %s cell is %p and readable', (kind, value) => {
  for (const raw of ['', null, undefined])
    expect(decodeCell(column(kind), raw, 'WIB')).toEqual({ value, readable: true });
});

test.each([
  ['berkala', 'berkala', true],
  ['Setiap  Saat', 'setiap saat', true],
  ['  ', '', true],
  ['kadang', '', false],
])('a choice typed as %p is %p', (raw, value, readable) => {
  expect(decodeCell(state, raw, 'WIB')).toEqual({ value, readable });
});

test('a choice is also recognised by its other spellings', () => {
  const meaning = (text: string) => (text === 'rutin' ? 'berkala' : undefined);
  expect(decodeCell({ ...state, meaning }, 'rutin', 'WIB')).toEqual({ value: 'berkala', readable: true });
});

test('a moment is the local time of the zone: 4 February 2026, 08.00', () => {
  const serial = 46057 + 8 / 24;
  for (const zone of Object.keys(zones) as Zone[])
    expect(decodeCell(column('moment'), serial, zone).value).toBe(
      Date.UTC(2026, 1, 4, 8) - zones[zone] * 3_600_000,
    );
});

test('nothing, null and an empty text clear the cell; a zero does not', () => {
  for (const value of [undefined, null, '']) expect(encodeCell(column('text'), value, 'WIB')).toBeUndefined();
  expect(encodeCell(column('count'), 0, 'WIB')).toEqual({ numberValue: 0 });
});

test('a text that looks like a formula or a number is written as text', () => {
  expect(encodeCell(column('text'), '=1+1', 'WIB')).toEqual({ stringValue: '=1+1' });
  expect(encodeCell(column('text'), '007', 'WIB')).toEqual({ stringValue: '007' });
});

test('written values are read back: days, times to the second in each zone, numbers', () => {
  const back = (kind: CellKind, value: string | number, zone: Zone) =>
    decodeCell(column(kind), encodeCell(column(kind), value, zone)?.numberValue, zone).value;
  const zone = fc.constantFrom<Zone>('WIB', 'WITA', 'WIT');
  const seconds = fc.integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 });
  fc.assert(
    fc.property(zone, seconds, fc.integer(), (where, second, number) => {
      const moment = instant(second * 1000);
      expect(back('moment', moment, where)).toBe(moment);
      const day = calendarDate(new Date(moment).toISOString().slice(0, 10));
      expect(back('date', day, where)).toBe(day);
      expect(back('number', number, where)).toBe(number);
    }),
  );
});

test('the witness of a row is the value of a cell, or the raw cell where it cannot be decoded', () => {
  expect(witnessText(column('date'), 46057, 'WIB')).toBe('2026-02-04');
  expect(witnessText(column('date'), 'besok', 'WIB')).toBe('besok');
  expect(witnessText(column('date'), null, 'WIB')).toBe('');
  expect(witnessText(state, 'kadang', 'WIB')).toBe('kadang');
});
