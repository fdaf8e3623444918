import path from 'node:path';
import { build } from './build';

build(path.resolve(__dirname, '..')).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
