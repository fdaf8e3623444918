import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fontFile, subsetFonts } from '../../build/subset-fonts';

const root = path.resolve(__dirname, '..', '..');

test('the committed font of the papers is the one that npm run fonts makes', async () => {
  expect((await subsetFonts()) === readFileSync(fontFile(root), 'utf8')).toBe(true);
});
