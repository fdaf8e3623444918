import { readFileSync } from 'node:fs';
import path from 'node:path';
import { retiredWords } from './retired-words';
import { sentences } from './sentences';

const all = sentences();

test('the sentences of pages, messages, mails, papers, sheets and guide are found', () => {
  expect(all.length).toBeGreaterThan(3000);
  expect(all).toContainEqual({ at: expect.stringContaining('foot.tsx') as string, text: 'Unduh daftar ini' });
});

test.each(retiredWords.map(({ retired, right }) => [retired.source, right, retired] as const))(
  'nothing says "%s" instead of "%s"',
  (_source, _right, retired) => expect(all.filter(({ text }) => retired.test(text))).toEqual([]),
);

test('every tab that a sentence names is one of the sidebar', () => {
  const app = readFileSync(path.join(__dirname, '..', '..', 'src', 'sidebar', 'app.tsx'), 'utf8');
  const labels = [...app.matchAll(/label: '([^']+)', page:/g)].map(([, label]) => label ?? '');
  const named = all.flatMap(({ at, text }) =>
    [...text.matchAll(/\btab \**([A-Z]\w*(?: [A-Z]\w*)*)/g)].map(([, tab]) => ({ at, tab: tab ?? '' })),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ tab }) => !labels.includes(tab))).toEqual([]);
});
