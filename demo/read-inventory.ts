import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSource } from '../src/sidebar/inventory/import/read-source';
import type { Source } from '../src/sidebar/inventory/import/source';

/**
 * The first list in a file, read as the page reads it.
 * @throws Error with a message for the person if it has none
 */
export async function readInventory(file: string): Promise<Source> {
  const reading = await readSource(new File([readFileSync(file)], path.basename(file)));
  if ('problem' in reading) throw new Error(reading.problem);
  const [first] = reading.sources;
  if (first === undefined) throw new Error(`${file} tidak berisi daftar.`);
  return first;
}
