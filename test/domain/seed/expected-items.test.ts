import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { expectedLines } from '../../../src/domain/expected/expected-lines';
import { defaultUnits } from '../../../src/domain/office/settings/setting-definitions';
import { findUnit } from '../../../src/domain/organisation/sub-bagian';
import { expectedItems } from '../../../src/domain/seed/expected-items';
import { headerKey } from '../../../src/domain/text/normalise';
import { isExpectedPeriod } from '../../../src/domain/expected/periods';

const items = expectedItems();
const file = path.join(__dirname, '..', '..', '..', 'demo', 'data', 'inventaris.csv');
const listed = Papa.parse<Readonly<Record<string, string>>>(readFileSync(file, 'utf8').trim(), {
  header: true,
});
const rows = listed.data.map((row, index) => ({
  id: `R-${index + 1}`,
  kegiatan: 'K-0001',
  entry: '',
  subBagian: findUnit(row['Sub Bagian'] ?? '', defaultUnits)?.code ?? '',
  title: row['Nama Dokumen'] ?? '',
  year: 2025,
}));
const found = expectedLines(items, rows, { year: 2025, today: calendarDate('2026-02-04') }).flatMap(
  ({ title, cells }) =>
    [...new Set(cells.flatMap(({ documents }) => documents.map((document) => document.title)))].map(
      (document) => [document, title] as const,
    ),
);

test('each item has a number, a unit of a new office, a document and a period', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const units = defaultUnits.map(({ code }) => code);
  const bad = items.filter(
    ({ subBagian, title, period }) => !units.includes(subBagian) || title === '' || !isExpectedPeriod(period),
  );
  expect(bad).toEqual([]);
});

test('of 46 documents of a real office 40 are found, each for the item with its name', () => {
  expect(found).toHaveLength(40);
  const name = (text: string): string => headerKey(text).replace('kartukendali', '');
  expect(found.filter(([document, item]) => name(document) !== name(item))).toEqual([]);
  const without = rows.filter(({ title }) => found.every(([document]) => document !== title));
  expect(without.filter(({ title }) => !title.startsWith('KARTU KENDALI'))).toEqual([]);
});
