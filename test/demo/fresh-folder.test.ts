import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freshFolder } from '../../demo/fresh-folder';

let root = '';
beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), 'demo-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** A demo's Workspace that was opened this many times. */
function demo(opened: number): string {
  const folder = freshFolder(path.join(root, 'demo'));
  writeFileSync(path.join(folder, 'workspace.json'), JSON.stringify({ ids: { opened } }));
  return folder;
}

test('the folder of an earlier demo is used again', () => {
  demo(1);
  expect(freshFolder(path.join(root, 'demo'))).toBe(path.join(root, 'demo'));
  expect(existsSync(path.join(root, 'demo', 'workspace.json'))).toBe(false);
});

test('a demo that somebody has opened since is kept; the next demo uses another folder', () => {
  demo(2);
  expect(freshFolder(path.join(root, 'demo'))).toBe(path.join(root, 'demo-2'));
  expect(existsSync(path.join(root, 'demo', 'workspace.json'))).toBe(true);
  expect(freshFolder(path.join(root, 'demo'))).toBe(path.join(root, 'demo-2'));
});

test('a folder with anything else in it is refused', () => {
  writeFileSync(path.join(root, 'surat.docx'), 'x');
  expect(() => freshFolder(root)).toThrow('sudah berisi hal lain');
  expect(existsSync(path.join(root, 'surat.docx'))).toBe(true);
});
