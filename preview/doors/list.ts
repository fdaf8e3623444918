import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readListText } from '../../src/app/inventory/read-list-text';
import { defaultUnits } from '../../src/domain/office/settings/setting-definitions';
import { decodeText } from '../../src/sidebar/inventory/import/decode-text';
import { lineWords } from '../../src/sidebar/inventory/import/line-words';
import { readSource } from '../../src/sidebar/inventory/import/read-source';
import { pastedSource, type Reading, type Source } from '../../src/sidebar/inventory/import/source';
import type { Door, Preview } from '../door';
import { describeList } from './describe-list';
import type { SaidList, SaidRow, SaidSource } from './said-list';

const preview =
  (door: string, read: (file: string) => Promise<Reading>) =>
  async (file: string): Promise<Preview> => {
    const reading = await read(file);
    const said: SaidList =
      'problem' in reading
        ? { file, door, problem: reading.problem, sources: [] }
        : { file, door, problem: null, sources: reading.sources.map(sourceOf) };
    return { said, lines: describeList(said) };
  };

function sourceOf({ name, text, kind }: Source): SaidSource {
  const defaults = { units: defaultUnits, year: new Date().getFullYear(), home: null };
  const { headerLine, columns, rows } = readListText(text, defaults, {
    kind,
    ...(kind !== 'pasted' && { name }),
  });
  return {
    name,
    headerLine,
    unknown: columns.flatMap(({ header, fills }) => (fills === '' && header !== '' ? [header] : [])),
    rows: rows.filter(({ kind }) => kind === 'document').map(rowOf),
    notDocuments: rows.flatMap(({ line, kind }) =>
      kind === 'document' ? [] : [{ line, why: lineWords[kind] }],
    ),
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
export const listFile: Door = {
  option: 'daftar',
  preview: preview('daftar', async (file) => readSource(await fileOf(file))),
};

/** The text of a list as if it were pasted. */
export const pastedList: Door = {
  option: 'tempel',
  preview: preview('daftar', async (file) => ({ sources: [pastedSource(decodeText(await readFile(file)))] })),
};
