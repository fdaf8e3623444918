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
