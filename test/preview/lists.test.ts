import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Door } from '../../preview/door';
import { doors } from '../../preview/doors';
import type { SaidList } from '../../preview/doors/said-list';

interface Right {
  readonly problem?: true;
  /** Cells of the documents, in order; with `only` of some of them, found by title. */
  readonly rows?: readonly Partial<SaidList['sources'][number]['rows'][number]>[];
  readonly only?: true;
  readonly count?: number;
  readonly titles?: readonly string[];
  readonly units?: readonly (string | null)[];
  readonly links?: readonly (string | null)[];
  /** The greatest number of headers that are kept as notes. */
  readonly unknownMax?: number;
}

const folder = path.join(__dirname, 'cases');
const cases = JSON.parse(readFileSync(path.join(folder, 'cases.json'), 'utf8')) as readonly {
  readonly file: string;
  readonly trouble: string;
  readonly paste?: true;
  readonly right: Right;
}[];

const doorFor = (option: string): Door => {
  const door = doors.find((one) => one.option === option);
  if (!door) throw new Error(`no door ${option}`);
  return door;
};
const previewed = async (file: string, option: string) => {
  const { said, lines } = await doorFor(option).preview(path.join(folder, file));
  return { ...(said as SaidList), lines: lines.join('\n') };
};

test.each(cases)('$trouble ($file)', async ({ file, paste, right }) => {
  const { problem, sources } = await previewed(file, paste ? 'tempel' : 'daftar');
  expect(problem !== null).toBe(right.problem === true);
  const rows = sources.flatMap((source) => source.rows.filter(({ take }) => take));
  const wanted = right.rows ?? [];
  const found = right.only ? wanted.map(({ title }) => rows.find((row) => row.title === title)) : rows;
  if (right.rows) expect(found).toEqual(wanted.map((row) => expect.objectContaining(row) as unknown));
  if (right.count !== undefined) expect(rows).toHaveLength(right.count);
  if (right.titles) expect(rows.map(({ title }) => title)).toEqual(right.titles);
  if (right.units) expect(rows.map(({ unit }) => unit)).toEqual(right.units);
  if (right.links) expect(rows.map(({ link }) => link)).toEqual(right.links);
  if (right.unknownMax !== undefined)
    expect(sources.flatMap(({ unknown }) => unknown).length).toBeLessThanOrEqual(right.unknownMax);
});

test('a list for people names each document, and each line that is none with its reason', async () => {
  const { lines } = await previewed('14-group-headings.csv', 'daftar');
  expect(lines).toContain('2 dokumen');
  expect(lines).toContain('2. bukan dokumen: judul kelompok');
  expect(lines).toContain('Data pribadi pegawai');
});
