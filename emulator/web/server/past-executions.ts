import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution } from '../../runtime/execution';

/** Bytes from the end of the file: enough for the executions in the list. */
const TAIL = 256 * 1024;

/** The last executions of executions.jsonl; a line truncated by a crash is skipped. */
export function pastExecutions(folder: string, count: number): readonly Execution[] {
  const file = join(folder, 'executions.jsonl');
  if (!existsSync(file)) return [];
  const lines = tailOf(file)
    .split('\n')
    .slice(-count - 1);
  return lines.flatMap((line) => parsed(line));
}

function tailOf(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const buffer = Buffer.alloc(Math.min(size, TAIL));
    readSync(descriptor, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

function parsed(line: string): readonly Execution[] {
  try {
    return [JSON.parse(line) as Execution];
  } catch {
    return [];
  }
}
