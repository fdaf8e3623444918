import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchResult } from './bench';

const BEGIN = '<!-- begin: npm run bench -- costs --docs -->';
const END = '<!-- end -->';

/** Writes the tables between the markers in docs/performance.md, and the chart beside it. */
export function writeDocs(root: string, { text, picture }: BenchResult): void {
  const page = path.join(root, 'docs', 'performance.md');
  const before = readFileSync(page, 'utf8');
  const [head = ''] = before.split(BEGIN);
  const tail = before.slice(before.indexOf(END));
  writeFileSync(page, `${head}${BEGIN}\n\n${text}\n\n${tail}`);
  if (picture !== undefined) writeFileSync(path.join(root, 'docs', 'images', 'biaya.svg'), picture);
}
