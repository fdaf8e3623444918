import { strFromU8, unzipSync } from 'fflate';
import { toCsv } from '../to-csv';
import { relationsOf, sharedTexts, shownByStyle, workbookOf } from './parts';
import { readSheet, type SheetRow } from './read-sheet';

export interface SheetText {
  readonly name: string;
  /** CSV: each record is the line number, the addresses behind its cells as `column address`, and the cells. */
  readonly text: string;
}

/** Bytes of all parts that are unpacked. A list of 20,000 documents takes about ten million. */
const LIMIT = 150_000_000;
/** Parts of a workbook that are read. Pictures and drawings are not unpacked. */
const READ = /(^|\/)(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|\.rels$|worksheets\/[^/]+\.xml$/i;

/**
 * The sheets of an XLSX that are shown and not blank.
 * @throws Error if it is broken or too large
 */
export function readWorkbook(bytes: Uint8Array): readonly SheetText[] {
  const part = partsOf(bytes);
  const root = [...relationsOf(part('_rels/.rels') ?? '', '').values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  const main = root?.target ?? 'xl/workbook.xml';
  const relationsOfPart = (path: string) => {
    const [, folder = '', name = path] = /^(.*)\/([^/]+)$/.exec(path) ?? [];
    return relationsOf(part(`${folder}/_rels/${name}.rels`) ?? '', folder);
  };
  const relations = relationsOfPart(main);
  const { sheets, system } = workbookOf(needed(part(main)));
  const ofType = (type: string): string | undefined =>
    part([...relations.values()].find((one) => one.type.endsWith(`/${type}`))?.target ?? '');
  const texts = sharedTexts(ofType('sharedStrings') ?? '');
  const styles = shownByStyle(ofType('styles') ?? '');
  return sheets.flatMap(({ name, relation, isHidden }) => {
    const path = relations.get(relation)?.target ?? '';
    const xml = isHidden ? undefined : part(path);
    if (xml === undefined) return [];
    const rows = readSheet(xml, { texts, styles, system, relations: relationsOfPart(path) });
    return rows.length === 0 ? [] : [{ name, text: textOf(rows) }];
  });
}

/** Names of parts are compared without case (ECMA-376 Part 2, 6.2.2.3). */
function partsOf(bytes: Uint8Array): (name: string) => string | undefined {
  let total = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!READ.test(name)) return false;
      total += originalSize;
      if (total > LIMIT) throw new Error('too large');
      return true;
    },
  });
  const byName = new Map(
    Object.entries(unpacked).map(([name, content]) => [name.replace(/\\/g, '/').toLowerCase(), content]),
  );
  return (name) => {
    const content = byName.get(name.replace(/^\//, '').toLowerCase());
    return content && strFromU8(content).replace(/^\uFEFF/, '');
  };
}

function needed(xml: string | undefined): string {
  if (xml === undefined) throw new Error('no workbook');
  return xml;
}

const textOf = (rows: readonly SheetRow[]): string =>
  toCsv(
    rows.map(({ row, cells, links }) => [
      row + 1,
      [...links].map(([column, address]) => `${column} ${address}`).join('\n'),
      ...cells,
    ]),
  );
