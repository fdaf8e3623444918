import { readListText } from '../../src/app/inventory/read-list-text';
import { defaultUnits } from '../../src/domain/office/settings/setting-definitions';
import { readSource } from '../../src/sidebar/inventory/import/read-source';
import { pastedSource, type Source } from '../../src/sidebar/inventory/import/source';

export const defaults = { units: defaultUnits, year: 2026, home: null };

/** The lists in a file of these bytes, or the sentence that refuses it. */
export async function sourcesIn(bytes: Uint8Array | string, name = 'daftar.csv') {
  const reading = await readSource(new File([bytes as Uint8Array<ArrayBuffer>], name));
  return 'problem' in reading ? reading.problem : reading.sources;
}

export const interpreted = ({ name, text, kind }: Source) => readListText(text, defaults, { kind, name });

/** The documents of the first list in a file, as title, year and whatever else is asked for. */
export async function listIn(bytes: Uint8Array | string, name?: string) {
  const sources = await sourcesIn(bytes, name);
  if (typeof sources === 'string') throw new Error(sources);
  return interpreted(sources[0]!);
}

export const pasted = (text: string) => interpreted(pastedSource(text));

export const documentsOf = ({ rows }: ReturnType<typeof interpreted>) =>
  rows.filter(({ kind }) => kind === 'document').map(({ unit, cells }) => ({ unit, ...cells }));

export const leftOut = ({ rows }: ReturnType<typeof interpreted>) =>
  rows.filter(({ kind }) => kind !== 'document').map(({ line, kind }) => [line, kind]);
