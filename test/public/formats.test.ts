import Papa from 'papaparse';
import { dipTable } from '../../src/domain/outputs/register-table';
import { atomFeed } from '../../src/public/formats/atom-feed';
import { dipCsv } from '../../src/public/formats/dip-csv';
import { entry, listOf, publish, textOf } from './published-list';

const url = 'https://script.google.com/macros/s/abc/exec';
const fileOf = (snapshot: ReturnType<typeof publish>['snapshot']) => ({
  text: textOf(snapshot),
  snapshot,
  isCopy: false,
});

test('CSV contains the rows of the JSON, and no formula', () => {
  const entries = [entry(1), entry(2, { title: '=1+1', summary: 'a "b",\nc' }), entry(3, { year: null })];
  const { snapshot } = publish(entries);
  const rows = Papa.parse<string[]>(dipCsv(fileOf(snapshot)).slice(1).trim()).data;
  const [headers = [], ...body] = rows;
  const column = (header: string) => body.map((row) => row[headers.indexOf(header)]);
  expect(headers).toEqual(dipTable({ register: snapshot }).columns.map(({ header }) => header));
  expect(column('Nomor DIP')).toEqual(snapshot.entries.map(({ id }) => id));
  expect(column('Judul Informasi')).toEqual([entries[0]?.title, "'=1+1", entries[2]?.title]);
  expect(column('Ringkasan Isi Informasi')[1]).toBe('a "b",\nc');
  expect(column('Tahun')[2]).toBe('');
});

test('the feed has additions, changes and withdrawals, newest first; a withdrawal is only a number', () => {
  const first = publish(listOf(3), '2026-02-06T14:05:00+07:00').snapshot;
  const entries = [entry(1, { title: 'Neraca Perubahan' }), entry(2), entry(4)];
  const { snapshot } = publish(entries, '2026-07-01T09:00:00+07:00', first);
  const feed = atomFeed(fileOf(snapshot), url);
  const told = [...feed.matchAll(/<entry>[^]*?<title>([^]*?)<\/title>[^]*?<updated>(.*?)<\/updated>/g)];
  expect(told.map(([, title = '', updated = '']) => `${updated.slice(0, 10)} ${title.slice(0, 24)}`)).toEqual(
    [
      '2026-07-01 DIP-0001 Neraca Perubaha',
      expect.stringMatching(/^2026-07-01 DIP-0004/) as string,
      '2026-07-01 DIP-0003 ditarik dari da',
      expect.stringMatching(/^2026-02-06 DIP-0002/) as string,
    ],
  );
  expect(feed).not.toContain(entry(3).title);
  expect(feed).toContain(`href="${url}#DIP-0001"`);
});

test('the feed of a long list has the newest hundred', () => {
  const feed = atomFeed(fileOf(publish(listOf(300)).snapshot), url);
  expect(feed.match(/<entry>/g)).toHaveLength(100);
});
