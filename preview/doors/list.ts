import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readListText } from '../../src/app/inventory/read-list-text';
import { defaultUnits } from '../../src/domain/office/settings/setting-definitions';
import { readSource, type Reading } from '../../src/sidebar/inventory/import/read-source';
import { defineDoor, type Said } from '../door';
import { describeList } from './describe-list';

export interface SaidList extends Said {
  /** Why the file cannot be read, as a sentence for people. */
  readonly problem: string | null;
  readonly sources: readonly SaidSource[];
}

export interface SaidSource {
  readonly name: string;
  /** From 1. */
  readonly headerLine: number;
  /** Headers that are kept as notes. */
  readonly unknown: readonly string[];
  readonly rows: readonly SaidRow[];
  readonly notDocuments: readonly { readonly line: number; readonly why: string }[];
}

/** A cell that is unknown is null. */
export interface SaidRow {
  readonly line: number;
  /** Whether the row is ticked for saving. */
  readonly take: boolean;
  readonly unit: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly category: string | null;
  readonly form: string | null;
  readonly link: string | null;
  readonly twinOf: string | null;
  readonly flags: readonly string[];
}

const preview =
  (door: string, read: (file: string) => Promise<Reading>) =>
  async (file: string): Promise<SaidList> => {
    const reading = await read(file);
    if ('problem' in reading) return { file, door, problem: reading.problem, sources: [] };
    return { file, door, problem: null, sources: reading.sources.map(sourceOf) };
  };

function sourceOf({ name, csv }: { readonly name: string; readonly csv: string }): SaidSource {
  const defaults = { units: defaultUnits, year: new Date().getFullYear(), home: null };
  const { headerLine, columns, rows } = readListText(csv, defaults);
  return {
    name,
    headerLine,
    unknown: columns.flatMap(({ header, fills }) => (fills === '' && header !== '' ? [header] : [])),
    rows: rows.filter(({ kind }) => kind === 'dokumen').map(rowOf),
    notDocuments: rows.flatMap(({ line, kind }) => (kind === 'dokumen' ? [] : [{ line, why: kind }])),
  };
}

/** Sources of a guess that say nothing of the document itself. */
const defaulted = ['kegiatan', 'dianggap'];

function rowOf({
  line,
  unit,
  cells,
  guesses,
  flags,
  twin,
}: ReturnType<typeof readListText>['rows'][number]): SaidRow {
  const isUnknown = (name: string): boolean =>
    guesses.some(({ column, source }) => column === name && defaulted.includes(source));
  return {
    line,
    take: twin === '',
    unit: isUnknown('subBagian') ? null : unit,
    title: cells.title || null,
    year: isUnknown('year') ? null : (cells.year ?? null),
    category: cells.category || null,
    form: cells.form || null,
    link: cells.link || null,
    twinOf: twin || null,
    flags: flags.map(({ column, reason }) => `${column}: ${reason}`),
  };
}

const fileOf = async (file: string): Promise<File> => new File([await readFile(file)], path.basename(file));

/** A list as a file. */
export const listFile = defineDoor({
  option: 'daftar',
  preview: preview('daftar', async (file) => readSource(await fileOf(file))),
  describe: describeList,
});

/** The text of a list as if it were pasted. */
export const pastedList = defineDoor({
  option: 'tempel',
  preview: preview('daftar', async (file) => readSource(await fileOf(file))),
  describe: describeList,
});
