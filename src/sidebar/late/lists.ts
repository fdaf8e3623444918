import { readSource } from '../inventory/import/read-source';
import { templateOf } from '../inventory/import/template';

/** Reads the files of lists and writes an empty one: workbooks are archives of XML. */
export interface Lists {
  readonly readSource: typeof readSource;
  readonly templateOf: typeof templateOf;
}

const lists: Lists = { readSource, templateOf };

/** The page finds them here once the script has run (src/page/load-script.ts). */
Object.assign(globalThis, { dipDaftar: lists });
