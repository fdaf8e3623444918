import { reportFileName } from '../../../../src/domain/report/sending/sending';

const name = (text: string, revision = 0) => reportFileName({ id: 'K-0001', name: text }, revision);

test.each([
  ['Semester I 2026', 0, 'Laporan K-0001 Semester I 2026'],
  ['Semester I 2026', 2, 'Laporan K-0001 Semester I 2026 (Revisi 2)'],
  ['I/2026: "a"\n<b>', 0, 'Laporan K-0001 I-2026- -a-b-'],
])('%j, revision %j, is stored as %j', (text, revision, file) => expect(name(text, revision)).toBe(file));

test('a long name is cut and keeps its revision', () => {
  const file = name('😀'.repeat(500), 3);
  expect(Array.from(file)).toHaveLength(120 + ' (Revisi 3)'.length);
  expect(file).toMatch(/😀 \(Revisi 3\)$/u);
});
