import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { officeAccount, ppid, units } from '../../demo/people';
import type { RunAnswer, WireBook, WireSheet } from '../../emulator/web/wire/wire';

const root = path.resolve(__dirname, '..', '..');
const tsx = path.join(root, 'node_modules', '.bin', 'tsx');

describe('npm start', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mulai-'));
  const started: ChildProcess[] = [];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start = (): Promise<string> => {
    const child = spawn(tsx, ['demo/start.ts', '--port', '0', '--ruang-kerja', folder], { cwd: root });
    started.push(child);
    return new Promise((resolve, failed) => {
      let said = '';
      child.stdout.on('data', (part: Buffer) => {
        said += part.toString();
        const address = /http:\/\/localhost:\d+\//.exec(said);
        if (address) resolve(address[0]);
      });
      child.on('exit', () => failed(new Error(said)));
    });
  };
  const stop = (child: ChildProcess): Promise<void> =>
    new Promise((done) => {
      child.removeAllListeners('exit').once('exit', () => done());
      child.kill('SIGTERM');
    });
  const ask = async <T>(address: string): Promise<T> => (await (await fetch(address)).json()) as T;

  test('sets up the sample office in a fresh folder, asks new people for consent, and shows the same when it is started again', async () => {
    const first = await start();
    const { tabs, people } = await ask<WireBook>(`${first}api/book`);
    expect(people.map(({ email }) => email)).toContain(ppid);
    const settings = tabs.find(({ title }) => title === 'Pengaturan')?.id;
    const look = (address: string) => ask<WireSheet>(`${address}api/sheet?id=${settings}&orang=${ppid}`);
    const { rows } = await look(first);
    expect(JSON.stringify(rows)).toContain('staf.kul@example.com');
    const click = async (person: string): Promise<RunAnswer> => {
      const body = JSON.stringify({ function: 'openSidebar', from: 'menu' });
      const answer = await fetch(`${first}api/run?orang=${person}&tab=1`, { method: 'POST', body });
      return (await answer.json()) as RunAnswer;
    };
    expect(await click(officeAccount)).toMatchObject({ ok: true, events: [{ kind: 'sidebar' }] });
    expect((await click(units[0]!.staff)).consent).toMatchObject({
      isUnverified: true,
      developer: officeAccount,
    });
    await stop(started[0]!);
    const second = await start();
    expect((await look(second)).rows).toEqual(rows);
    await stop(started[1]!);
  }, 60_000);
});
