import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { buildPage } from '../../build/page';
import { refuseUnsafePage } from '../../build/refuse-unsafe-page';

const folder = mkdtempSync(path.join(tmpdir(), 'page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BODY = '<!doctype html><style></style><!-- style --><body><!-- script --></body>';

async function built(script: string, page = BODY): Promise<string> {
  const source = mkdtempSync(path.join(folder, 'source-'));
  mkdirSync(source, { recursive: true });
  writeFileSync(path.join(source, 'main.tsx'), script);
  writeFileSync(path.join(source, 'style.css'), 'p { color: red }');
  writeFileSync(path.join(source, 'page.html'), page);
  await buildPage(source, path.join(source, 'page.html'), path.join(source, 'Page.html'));
  return readFileSync(path.join(source, 'Page.html'), 'utf8');
}

test('template literals become texts that HtmlService does not change, tagged ones too', async () => {
  const html = await built(
    'const v = String(1); const tag = (t, ...v) => t.raw.join("|") + v.join(); globalThis.out = [`http://x/${v}`, tag`/*${v}*/`, `a`];',
  );
  expect(html).not.toContain('`');
  const context = vm.createContext({ out: undefined });
  vm.runInContext(/<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '', context);
  expect(JSON.parse(JSON.stringify(context['out']))).toEqual(['http://x/1', '/*|*/1', 'a']);
});

test.each([
  [
    'a comment that the page keeps',
    'f();',
    `${BODY}<!-- data -->`,
    'contains "<!--", which HtmlService would drop as a comment',
  ],
  [
    'a template mark',
    'globalThis.a = "<?= b ?>";',
    BODY,
    'contains "<?", which HtmlService would take for a template mark',
  ],
])('the build refuses %s', async (_what, script, page, words) => {
  await expect(built(script, page)).rejects.toThrow(`Page.html ${words}`);
});

test('the build refuses a template literal, and shows it', () => {
  expect(() => refuseUnsafePage('Page.html', '<script>f("`", /`/, `http://${x}`)</script>')).toThrow(
    'Page.html contains a template literal, which HtmlService may cut: `http://${x}`)',
  );
  expect(() => refuseUnsafePage('Page.html', '<script>f("`http://", /`/)</script>')).not.toThrow();
});
