import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { topLevelFunctions } from '../top-level-functions';
import { publish, listOf, textOf } from './published-list';
import { ask, publicBundle, publicSite } from './visit';

/** A line may end before or after the dot of a call. */
const code = readFileSync(path.join(publicBundle, 'Code.js'), 'utf8').replace(/\n(?=\.)|(?<=\.)\n/g, '');
const page = readFileSync(path.join(publicBundle, 'Halaman.html'), 'utf8');

/** Every service of Apps Script, and Google's APIs in it. */
const services =
  /\b(?:[A-Z]\w+App|[A-Z]\w+Service|Session|Utilities|Drive|Sheets|Gmail|Docs|Calendar|People|AdminDirectory|Jdbc|XmlService)\b(?=\s*[.[?])/g;

test('has two functions, each declared for Google to find, and touches no service while it loads', () => {
  const context = vm.createContext({});
  const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]);
  vm.runInContext(code, context);
  const names = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  expect(names.filter((name) => !before.has(name)).sort()).toEqual(['doGet', 'readEntries']);
  expect(topLevelFunctions(code)).toEqual(['doGet', 'readEntries']);
});

test('uses six services, and of each only methods that read or respond', () => {
  expect([...new Set(code.match(services))].sort()).toEqual([
    'ContentService',
    'DriveApp',
    'HtmlService',
    'PropertiesService',
    'ScriptApp',
    'Utilities',
  ]);
  const members = [
    ...code.matchAll(
      /\b((?:DriveApp|PropertiesService|ScriptApp)\.\w+\([^)]*\)?\)\.\w+|(?:HtmlService|ContentService|Utilities)\.\w+)/g,
    ),
  ].map(([, call = '']) => call.replace(/\([^.]*\)\./, '().').replace(/\(\w\.trim\(\)\)/, '()'));
  expect([...new Set(members)].sort()).toEqual([
    'ContentService.MimeType',
    'ContentService.createTextOutput',
    'DriveApp.getFileById().getBlob',
    'HtmlService.createHtmlOutput',
    'HtmlService.createHtmlOutputFromFile',
    'PropertiesService.getScriptProperties().getProperty',
    'ScriptApp.getService().getUrl',
    'Utilities.Charset',
    'Utilities.computeHmacSha256Signature',
  ]);
  expect(members).toHaveLength(code.match(services)?.length ?? 0);
});

test('calls no method with the name of a write', () => {
  expect(
    code.match(
      /\.(?:setProperty|setProperties|deleteProperty|createFile|createFolder|setContent|setTrashed|setSharing|addEditor|addViewer|moveTo|makeCopy|setName|setOwner|sendEmail|fetch|put|remove|update|create|insert)\(/g,
    ),
  ).toBeNull();
});

test('requests only the scope to read Drive, and is open to visitors without an account', () => {
  const manifest = JSON.parse(readFileSync(path.join(publicBundle, 'appsscript.json'), 'utf8')) as object;
  expect(manifest).toMatchObject({
    dependencies: {},
    oauthScopes: ['https://www.googleapis.com/auth/drive.readonly'],
    webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' },
  });
});

test('is three files without a person’s address or template syntax, and the page calls one function', () => {
  expect(readdirSync(publicBundle).sort()).toEqual(['Code.js', 'Halaman.html', 'appsscript.json']);
  for (const text of [code, page]) expect(text.match(/[\w.+-]+@[\w-]+\.[\w.]+/g)).toBeNull();
  expect(page).not.toContain('<?');
  expect([...new Set(page.match(/\.readEntries\(|google\.script\.\w+/g))].sort()).toEqual(['.readEntries(']);
  expect(Buffer.byteLength(page)).toBeLessThan(60 * 1024);
});

test('serves JSON byte for byte, refuses unknown formats, and says when nothing is published', async () => {
  const site = publicSite();
  try {
    expect((await ask(site, 'json')).content).toContain('belum diterbitkan');
    const text = textOf(publish(listOf(3)).snapshot);
    site.project.properties.set('BERKAS_TERBITAN', 'tidak-ada');
    expect((await ask(site, 'json')).content).toContain('belum diterbitkan');
    site.publish(text);
    expect(await ask(site, 'json')).toEqual({ kind: 'text', content: text, mimeType: 'JSON' });
    expect((await ask(site, 'csv')).content.trim().split('\r\n')).toHaveLength(4);
    expect(await ask(site, 'csv')).toMatchObject({
      mimeType: 'CSV',
      fileName: 'Daftar Informasi Publik.csv',
    });
    expect(await ask(site, 'atom')).toMatchObject({ mimeType: 'ATOM' });
    expect((await ask(site, 'xlsx')).content).toContain('json, csv, atom');
    for (const from of [0, 2, 99, -1, 0.5, 'x', null, {}]) {
      const run = {
        function: 'readEntries',
        args: [from],
        as: 'ppid.lahat@example.com',
        from: 'page',
      } as const;
      const { result, calls } = await site.project.run(run);
      expect(result).toMatchObject({ publishedAt: '2026-02-06T14:05:00+07:00', next: null });
      expect(Object.keys(calls)).toEqual([
        'PropertiesService.getProperty',
        'DriveApp.getFileById',
        'DriveApp.File.getBlob',
      ]);
    }
  } finally {
    await site.close();
  }
});
