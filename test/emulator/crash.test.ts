import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { openWorkspace, type Workspace } from '../../emulator';
import { seeded } from '../../emulator/faults';
import { after, NOTHING, type Action, type Expected, type Line } from './crash/actions';
import { cleanUp, newFolder, OWNER, writeProject } from './office';

/*
 * The process is killed (SIGKILL) at seeded steps on the file system, repeatedly in one folder. Acknowledged work must
 * be there when the folder is opened again; the action in progress is done completely or not at all.
 */
const ROOT = resolve(__dirname, '../..');
const KILLS = 15;

const CODE = `
function append(text) {
  Sheets.Spreadsheets.batchUpdate({ requests: [{ appendCells: { sheetId: 0, fields: 'userEnteredValue',
    rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }] } }] }, SpreadsheetApp.getActiveSpreadsheet().getId());
}
function move(id, name, folder) {
  Drive.Files.update({ name: name, trashed: false }, id, null, { addParents: folder, removeParents: folderOf(id) });
}

function folderOf(id) { return Drive.Files.get(id, { fields: 'parents' }).parents[0]; }
function trash(id) { Drive.Files.update({ trashed: true }, id); }
function send(subject) { MailApp.sendEmail(Session.getEffectiveUser().getEmail(), subject, 'isi'); }
function keep(value) { PropertiesService.getScriptProperties().setProperty('n', value); }
`;

function buildChild(): string {
  const folder = join(ROOT, '.cache', 'crash');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `child.${process.pid}.cjs`);
  buildSync({
    entryPoints: [join(__dirname, 'crash/child.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    define: { __dirname: JSON.stringify(join(ROOT, 'emulator/runtime')) },
    outfile,
  });
  return outfile;
}

interface Found {
  readonly rows: readonly string[];
  readonly files: Readonly<Record<string, { folder: string; id: string; trashed: boolean; text: string }>>;
  readonly mails: readonly string[];
  readonly property: unknown;
}

async function readState(ws: Workspace): Promise<Found> {
  const listing = await ws.run({ function: 'list', as: OWNER, from: 'editor' });
  const [files, property] = listing.result as [
    { id: string; name: string; trashed: boolean; parents: string[] }[],
    unknown,
  ];
  return {
    rows: ws.sheets.values('Sheet1').map(([text]) => text ?? ''),
    files: Object.fromEntries(
      files.map(({ id, name, trashed, parents: [parent = ''] }) => [
        name,
        { id, trashed, folder: ws.drive.get(parent).name, text: ws.drive.read(id).toString() },
      ]),
    ),
    mails: ws.mailbox.list().map(({ subject }) => subject),
    property,
  };
}

const LIST = `
function list() {
  const files = Drive.Files.list({ q: "mimeType = 'application/octet-stream'", pageSize: 1000, fields: 'files(id,name,trashed,parents)' }).files;
  return [files, PropertiesService.getScriptProperties().getProperty('n')];
}`;

/** Whether the state is exactly this world. */
function fits(found: Found, world: Expected): boolean {
  const names = Object.keys(world.files);
  const same = (one: readonly string[], other: readonly string[]): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  return (
    same(found.rows, world.rows) &&
    same(found.mails, world.mails) &&
    (found.property ?? undefined) === world.property &&
    same(Object.keys(found.files).sort(), names.sort()) &&
    names.every((name) => {
      const [wanted, file] = [world.files[name]!, found.files[name]!];
      const whole = file.text.length > 0 && file.text.length % 50 === 0;
      return (
        file.folder === wanted.folder &&
        file.trashed === wanted.trashed &&
        whole &&
        (wanted.id === undefined || wanted.id === file.id)
      );
    })
  );
}

const unfinished = (folder: string): readonly string[] =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    /\.part$|journal|\.removed/.test(name),
  );

/** Parses every JSON file completely. */
function readAll(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    if (!/^(?!Drive).*\.(json|jsonl)$/.test(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    for (const part of name.endsWith('l') ? text.trimEnd().split('\n') : [text]) if (part) JSON.parse(part);
  }
}

afterAll(cleanUp);

test(`${KILLS} kills at random steps lose nothing that was acknowledged and leave nothing half-written`, async () => {
  const child = buildChild();
  const folder = newFolder('crash-');
  const project = writeProject({ 'Work.js': CODE + LIST });
  const draw = seeded(2026);
  let world: Expected = NOTHING;
  const kinds = new Set<Action['kind']>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const [k, moment] = [10 + Math.floor(draw() * 120), draw() < 0.5 ? 'after' : 'before'];
    const run = spawnSync(process.execPath, [child, folder, project, String(kill), String(k), moment], {
      encoding: 'utf8',
      env: { ...process.env, LOCAL_WORKSPACE_FSYNC: 'yes' },
    });
    if (run.signal !== 'SIGKILL') throw new Error(`The child did not die: ${run.stderr}`);
    const lines = run.stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
    for (const { state, action } of lines) if (state === 'done') world = after(world, action);
    lines.forEach(({ action }) => kinds.add(action.kind));
    const last = lines.at(-1);
    const ws = openWorkspace({ folder, project, owner: OWNER });
    const found = await readState(ws);
    const possible = last?.state === 'begun' ? [world, after(world, last.action)] : [world];
    const which = possible.find((each) => fits(found, each));
    if (!which)
      throw new Error(
        `After kill ${kill} (step ${k}, ${moment}): ${JSON.stringify({ last, found, world }, null, 1)}`,
      );
    world = adopt(which, found);
    expect(unfinished(folder)).toEqual([]);
    await ws.close();
    readAll(folder);
  }
  expect([...kinds].sort()).toEqual(['drop', 'mail', 'move', 'property', 'row', 'trash']);
  expect(world.rows.length).toBeGreaterThan(5);
});

/** A dropped file has an id even if the drop was not acknowledged. */
const adopt = (world: Expected, found: Found): Expected => ({
  ...world,
  files: Object.fromEntries(
    Object.entries(world.files).map(([name, file]) => [name, { ...file, id: found.files[name]!.id }]),
  ),
});
