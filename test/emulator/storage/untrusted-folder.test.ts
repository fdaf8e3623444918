import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { cleanUp, openOffice, type Office } from '../office';

afterAll(cleanUp);

/** A closed workspace in which something was executed, beside a folder of somebody else. */
async function closed(): Promise<Office & { readonly victim: string; at(name: string): string }> {
  const office = openOffice({}, { persist: true });
  office.ws.drive.drop(office.ws.drive.rootId, 'a.pdf', Buffer.from('a'));
  await office.value('SpreadsheetApp.getActiveSheet().getRange(1, 1, 2, 1).setValues([["x"], ["y"]])');
  await office.ws.close();
  const victim = `${office.folder}-victim`;
  mkdirSync(victim, { recursive: true });
  writeFileSync(join(victim, 'keep.txt'), 'theirs');
  return { ...office, victim, at: (name) => join(office.folder, name) };
}

const reopen = ({ folder, project }: Pick<Office, 'folder' | 'project'>): Office =>
  openOffice({}, { folder, project, persist: true });

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

describe('a workspace folder from somebody else', () => {
  test.each<readonly [string, (office: Awaited<ReturnType<typeof closed>>) => void]>([
    [
      'a journal that removes a folder outside',
      ({ at, folder }) => {
        const { revision } = JSON.parse(readFileSync(at('drive.json'), 'utf8')) as { revision: number };
        const made = `../${folder.split('/').at(-1)}-victim`;
        writeFileSync(at('drive.journal.jsonl'), `${JSON.stringify({ base: revision, made })}\n`);
      },
    ],
    [
      'a journal that moves a file from outside',
      ({ at, victim }) => {
        const { revision } = JSON.parse(readFileSync(at('drive.json'), 'utf8')) as { revision: number };
        const line = { base: revision, from: 'Drive/b.txt', to: join(victim, 'keep.txt') };
        writeFileSync(at('drive.journal.jsonl'), `${JSON.stringify(line)}\n`);
      },
    ],
    [
      'an index of Drive with a name outside',
      ({ at, folder }) =>
        edit(at('drive.json'), (text) =>
          text.replace('"disk":"a.pdf"', `"disk":"../../${folder.split('/').at(-1)}-victim/keep.txt"`),
        ),
    ],
    [
      'an index of Drive whose root is outside',
      ({ at }) => edit(at('drive.json'), (text) => text.replace('"disk":"Drive"', '"disk":".."')),
    ],
    [
      'a workbook whose sheet is outside',
      ({ at, folder }) =>
        edit(at('workbook.json'), (text) =>
          text.replace(/"sheets\/[^"]+"/, `"../${folder.split('/').at(-1)}-victim/keep.txt"`),
        ),
    ],
    [
      'a folder Drive that is a link to outside',
      ({ at, victim }) => {
        renameSync(at('Drive'), at('Other'));
        symlinkSync(victim, at('Drive'));
      },
    ],
  ])('is refused with %s, and nothing outside is touched', async (_what, spoil) => {
    const office = await closed();
    spoil(office);
    expect(() => reopen(office)).toThrow('di luar folder itu');
    expect(readFileSync(join(office.victim, 'keep.txt'), 'utf8')).toBe('theirs');
    rmSync(office.victim, { recursive: true });
  });
});

describe('a lost or shortened file of the state', () => {
  const sheetFile = (folder: string): string =>
    (JSON.parse(readFileSync(join(folder, 'workbook.json'), 'utf8')) as { sheets: string[] }).sheets[0] ?? '';

  test.each([
    ['workspace.json', 'is missing', rmSync],
    ['workbook.json', 'is missing', rmSync],
    ['drive.json', 'is missing', rmSync],
    ['workspace.json', 'is cut', (file: string) => truncateSync(file, 40)],
    ['workbook.json', 'is cut', (file: string) => truncateSync(file, 40)],
    ['drive.json', 'is cut', (file: string) => truncateSync(file, 40)],
    ['sheet', 'is missing', rmSync],
    [
      'sheet',
      'lacks its last line',
      (file: string) => edit(file, (text) => text.replace(/\n[^\n]+\n$/, '\n')),
    ],
  ])('%s that %s is named, and no empty office replaces the old one', async (name, _how, lose) => {
    const office = await closed();
    const file = name === 'sheet' ? sheetFile(office.folder) : name;
    lose(office.at(file));
    expect(() => reopen(office)).toThrow(office.at(file));
    const others = ['workspace.json', 'workbook.json', 'drive.json'].filter((each) => each !== file);
    expect(others.filter((each) => !existsSync(office.at(each)))).toEqual([]);
  });

  test('a first opening that was interrupted before its indices were saved is no loss', async () => {
    const office = openOffice({}, { persist: true });
    const early = readFileSync(join(office.folder, 'workspace.json'));
    await office.ws.close();
    for (const name of ['workbook.json', 'drive.json']) rmSync(join(office.folder, name));
    writeFileSync(join(office.folder, 'workspace.json'), early);
    const { ws } = reopen(office);
    expect(ws.drive.list(ws.drive.rootId)).toHaveLength(1);
    await ws.close();
  });
});

describe('one folder, two programs', () => {
  test('the second is refused with the process that has it open; after its end the folder opens again', async () => {
    const office = await closed();
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
    const lock = office.at('workspace.lock');
    const again = reopen(office);
    copyFileSync(lock, `${lock}.own`);
    await again.ws.close();
    expect(existsSync(lock)).toBe(false);
    const text = readFileSync(`${lock}.own`, 'utf8').replace(/"pid":\d+/, `"pid":${other.pid}`);
    rmSync(`${lock}.own`);
    writeFileSync(lock, text);
    expect(() => reopen(office)).toThrow(`proses ${other.pid}`);
    expect(readFileSync(lock, 'utf8')).toBe(text);
    await new Promise((resolve) => {
      other.once('exit', resolve);
      other.kill('SIGKILL');
    });
    await reopen(office).ws.close();
  });
});
