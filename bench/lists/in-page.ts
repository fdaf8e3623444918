import { readListText } from '../../src/app/inventory/read-list-text';
import { defaultUnits } from '../../src/domain/office/settings/setting-definitions';
import { readSource } from '../../src/sidebar/inventory/import/read-source';
import type { Source } from '../../src/sidebar/inventory/import/source';

let sources: readonly Source[] = [];

/** The page's part: from the chosen file to its texts. */
async function read(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) throw new Error('no file');
  const reading = await readSource(file);
  if ('problem' in reading) throw new Error(reading.problem);
  ({ sources } = reading);
}

/** The server's part: from the texts to the preview. Returns the number of rows. */
const preview = (): number =>
  sources
    .map(({ text, kind }) => readListText(text, { units: defaultUnits, year: 2026, home: null }, { kind }))
    .reduce((sum, { rows }) => sum + rows.length, 0);

declare global {
  var steps: { readonly read: typeof read; readonly preview: typeof preview };
}
globalThis.steps = { read, preview };
