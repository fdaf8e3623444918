import { writeSync } from 'node:fs';
import { openWorkspace } from '../../../emulator';
import { seeded } from '../../../emulator/faults';
import { OWNER } from '../names';
import { dieAt } from './die-at';
import type { Action } from './actions';

/* Works in a workspace until it dies: `node child.cjs <folder> <project> <seed> <k> <after>`. */
const [folder = '', project = '', seed = '0', k = '1', after = ''] = process.argv.slice(2);
const draw = seeded(Number(seed));
const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
const say = (state: 'begun' | 'done', action: Action): void =>
  void writeSync(1, `${JSON.stringify({ state, action })}\n`);

const ws = openWorkspace({ folder, project, owner: OWNER, start: '2026-02-04T01:00:00Z', seed: 7 });
const folderNamed = (name: string): string =>
  ws.drive.find(name) ?? ws.drive.createFolder(ws.drive.rootId, name);
const folders = { A: folderNamed('A'), B: folderNamed('B') };
const script = (name: string, ...args: readonly unknown[]) =>
  ws.run({ function: name, args, as: OWNER, from: 'editor' });

const WRITES = new Set(['batchUpdate', 'sendEmail', 'update', 'setProperty']);

let current: Action | undefined;
const acknowledge = (): void => {
  if (current) say('done', current);
  current = undefined;
};
ws.onCall = ({ phase, method }) => {
  if (phase === 'after' && WRITES.has(method)) acknowledge();
};

const living = (): readonly { id: string; name: string }[] =>
  Object.values(folders).flatMap((id) => [...ws.drive.list(id)]);

async function act(n: string): Promise<void> {
  const begin = (action: Action): void => say('begun', (current = action));
  const kind = pick(['row', 'drop', 'drop', 'move', 'move', 'trash', 'mail', 'property']);
  const letter = pick(['A', 'B'] as const);
  const file = pick(living());
  if (kind === 'row') {
    begin({ kind, text: `r${n}` });
    await script('append', `r${n}`);
  } else if (kind === 'mail') {
    begin({ kind, subject: `m${n}` });
    await script('send', `m${n}`);
  } else if (kind === 'property') {
    begin({ kind, value: n });
    await script('keep', n);
  } else if (kind === 'move' && file) {
    begin({ kind, id: file.id, name: `f${n}`, folder: letter });
    await script('move', file.id, `f${n}`, folders[letter]);
  } else if (kind === 'trash' && file) {
    begin({ kind, id: file.id });
    await script('trash', file.id);
  } else {
    begin({ kind: 'drop', name: `f${n}`, folder: letter });
    const id = ws.drive.drop(folders[letter], `f${n}`, Buffer.from(`content of ${n}`.repeat(50)));
    say('done', { kind: 'drop', name: `f${n}`, folder: letter, id });
    current = undefined;
  }
}

async function work(): Promise<void> {
  dieAt(Number(k), after === 'after');
  for (let n = 0; ; n += 1) await act(`${seed}-${n}`);
}

void work();
