import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/**
 * Runs a command and prints the largest memory of its whole process tree, in MB, and its duration:
 * `npx tsx bench/peak-memory.ts npx jest`. Linux only: it adds up the proportional set size (PSS) of /proc/<pid>/smaps_rollup, which counts
 * a page shared by several processes once, and the resident size beside it, which counts it in each.
 */
interface Sample {
  readonly pss: number;
  readonly rss: number;
  /** The largest processes at that time, by name, in MB. */
  readonly largest: readonly string[];
}

const INTERVAL_MS = 1000;
const KB_PER_MB = 1024;

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.log('npx tsx bench/peak-memory.ts <command> [arguments]');
  process.exit(1);
}

const started = Date.now();
let peak: Sample = { pss: 0, rss: 0, largest: [] };
const child = spawn(command, args, { stdio: 'inherit' });
const timer = setInterval(() => {
  const sample = sampleTree(child.pid ?? 0);
  if (sample.pss > peak.pss) peak = sample;
}, INTERVAL_MS);
child.on('exit', (code) => {
  clearInterval(timer);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`Peak memory ${peak.pss} MB (PSS), ${peak.rss} MB (RSS); ${seconds} s`);
  for (const line of peak.largest) console.log(`  ${line}`);
  process.exitCode = code ?? 1;
});

function sampleTree(root: number): Sample {
  const sizes = treeOf(root)
    .map((pid) => ({ pid, name: nameOf(pid), ...sizeOf(pid) }))
    .sort((one, other) => other.pss - one.pss);
  return {
    pss: sizes.reduce((sum, { pss }) => sum + pss, 0),
    rss: sizes.reduce((sum, { rss }) => sum + rss, 0),
    largest: sizes.slice(0, 8).map(({ pid, name, pss }) => `${pss} MB  ${name} (${pid})`),
  };
}

/** The process and all its descendants. */
function treeOf(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const pid of readdirSync('/proc').map(Number).filter(Number.isInteger)) {
    const parent = parentOf(pid);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** A process may end while it is read; then its parent is 0 and its size nothing. */
const parentOf = (pid: number): number => Number(/^PPid:\s+(\d+)/m.exec(read(pid, 'status'))?.[1] ?? 0);
const nameOf = (pid: number): string => read(pid, 'cmdline').split('\0').slice(0, 2).join(' ').slice(0, 90);

function sizeOf(pid: number): { readonly pss: number; readonly rss: number } {
  const text = read(pid, 'smaps_rollup');
  const megabytes = (name: string): number =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) / KB_PER_MB);
  return { pss: megabytes('Pss'), rss: megabytes('Rss') };
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
