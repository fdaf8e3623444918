import fc from 'fast-check';
import { anyText } from '../../any-text';
import { dcatCatalogue } from '../../../src/domain/outputs/dcat-catalogue';
import { publishedRegister } from '../../../src/domain/registers/published-register';
import type { DipRow } from '../../../src/domain/workbook/registers';
import { as, dipRow, freshWorld, ppid, registersOf, withValues } from '../office-builder';
import {
  accessUrl,
  catalogue,
  dataset,
  distribution,
  harvested,
  keyword,
  required,
  tag,
} from './dcat-required';
import { readJsonLd, type ReadNode } from './read-json-ld';

const named = {
  'Publik/Alamat': 'https://ppid.contoh.go.id/dip',
  'Publik/Lisensi': 'https://creativecommons.org/licenses/by/4.0/',
  'Publik/Surel Layanan': 'ppid@contoh.go.id',
};
const rows = [
  dipRow({ link: 'https://contoh.go.id/a b.pdf' }),
  dipRow({ id: 'DIP-0002', number: 2, title: 'Neraca', summary: 'Neraca tahunan', year: null }),
];

function read(
  entries: readonly DipRow[],
  values: Readonly<Record<string, string>> = {},
): readonly ReadNode[] {
  const context = as(ppid, withValues(freshWorld(), values));
  const written = dcatCatalogue(
    publishedRegister(registersOf(entries), context),
    context.settings.publication,
  );
  return readJsonLd(JSON.parse(JSON.stringify(written)) as object);
}

const ofType = (nodes: readonly ReadNode[], type: string) =>
  nodes.filter(({ types }) => types.includes(type));
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : String((value as { '@value'?: string })['@value'] ?? '');
const irisOf = (values: readonly unknown[]) =>
  values.map((value) => (value as { '@id'?: string })['@id'] ?? '');
const iri = /^(https?:\/\/|urn:|mailto:)[^\s<>"{}|\\^`]+$/;

describe.each([
  ['with an address of its own', named],
  ['without any setting', {}],
])('the catalogue of an office %s', (_what, values) => {
  const nodes = read(rows, values);

  test.each(required)('$type has $property', ({ type, property, kind }) => {
    const found = ofType(nodes, type);
    expect(found.length).toBeGreaterThan(0);
    for (const { properties } of found) {
      const [value, ...more] = properties[property] ?? [];
      expect(more).toEqual([]);
      if (kind === 'text') expect(textOf(value)).not.toBe('');
      else expect(irisOf([value])[0]).toMatch(iri);
    }
  });

  test.each(harvested)('what a CKAN harvester asks for is there: $property', ({ type, property }) => {
    for (const node of ofType(nodes, type)) expect(node.properties[property]?.length).toBeGreaterThan(0);
  });

  test('each node has its own identifier, and the catalogue lists its datasets', () => {
    const ids = nodes.map(({ id }) => id).filter((id) => id !== '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(iri);
    const [found] = ofType(nodes, catalogue.type);
    expect(irisOf(found?.properties[catalogue.dataset] ?? [])).toEqual(
      ofType(nodes, dataset).map(({ id }) => id),
    );
  });
});

test('a document with an address has a distribution with an IRI; one without has none', () => {
  const found = ofType(read(rows), distribution);
  expect(found.map(({ properties }) => irisOf(properties[accessUrl] ?? [])[0])).toEqual([
    'https://contoh.go.id/a%20b.pdf',
  ]);
});

test('identifiers stay the same when title, category or position change', () => {
  const ids = (entries: readonly DipRow[]) => ofType(read(entries, named), dataset).map(({ id }) => id);
  expect(ids(rows)).toEqual([
    'https://ppid.contoh.go.id/dip#DIP-0001',
    'https://ppid.contoh.go.id/dip#DIP-0002',
  ]);
  expect(ids([dipRow({ title: 'Judul baru', category: 'setiap saat' })])).toEqual([
    'https://ppid.contoh.go.id/dip#DIP-0001',
  ]);
});

test('with any input, mandatory properties exist, IRIs are valid and keywords are valid tags', () => {
  const cell = anyText({ maxLength: 40 });
  fc.assert(
    fc.property(cell, cell, cell, cell, fc.webUrl(), cell, (title, summary, unit, name, url, end) => {
      const row = dipRow({ title: `J${title}`, summary, subBagian: unit, link: url + end });
      const nodes = read([row], { 'Kantor/Nama': `K${name}`, 'Sub Bagian/KUL': unit });
      const text = JSON.stringify(nodes);
      for (const [, id = ''] of text.matchAll(/"@id":"((?:[^"\\]|\\.)*)"/g)) expect(id).toMatch(iri);
      for (const { properties } of ofType(nodes, dataset))
        for (const word of properties[keyword] ?? []) expect(textOf(word)).toMatch(tag);
    }),
    { numRuns: 100 },
  );
});
