import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publish, listOf, textOf } from './published-list';
import { publicBundle, publicSite, type Site } from './visit';

let site: Site;
beforeEach(() => (site = publicSite()));
afterEach(() => site.close());

/** The data element of the page as served by HtmlService, parsed as by a browser. */
async function dataOf({ project }: Pick<Site, 'project'>): Promise<unknown> {
  const { result, error } = await project.serve({});
  if (error) throw new Error(error.message);
  const { content } = result as { readonly content: string };
  const slots = [...content.matchAll(/<script type="application\/json" id="data">(.*?)<\/script>/gs)];
  expect(slots).toHaveLength(1);
  return JSON.parse(slots[0]?.[1] ?? '');
}

test('the page contains its first entries in an element that HtmlService does not change', async () => {
  site.publish(textOf(publish(listOf(3)).snapshot));
  expect(await dataOf(site)).toMatchObject({ total: 3, next: null, entries: { length: 3 } });
});

test('a text of an entry neither closes the element nor is removed from it', async () => {
  const hostile = '</script><!-- --> `// /* $& $1';
  const entries = listOf(1).map((each) => ({ ...each, title: hostile }));
  site.publish(textOf(publish(entries).snapshot));
  expect(await dataOf(site)).toMatchObject({ entries: [{ title: hostile }] });
});

test('without a published list the element says so', async () => {
  expect(await dataOf(site)).toBeNull();
});

test('a page without the element is not served as an empty list', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'publik-'));
  cpSync(publicBundle, folder, { recursive: true });
  const file = path.join(folder, 'Halaman.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('id="data"', 'id="lain"'));
  const { result, error } = await site.workspace.project(folder).serve({});
  rmSync(folder, { recursive: true, force: true });
  expect(result).toBeUndefined();
  expect(error?.message).toBe(
    'Halaman.html tidak memuat tempat untuk data (<script id="data">). Bangun dan kirim ulang dengan: npm run deploy:publik',
  );
});
