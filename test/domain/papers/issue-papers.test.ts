import { issuePapers, type PaperIssue } from '../../../src/domain/papers/issue-papers';
import { paperList } from '../../../src/domain/papers/paper-list';
import { rowsAfter } from '../../../src/domain/workbook/changes';
import type { PaperRow } from '../../../src/domain/workbook/naskah';
import { as, freshWorld, later, ppid, scanRow } from '../office-builder';

const issue = (token: string, about = 'KUL'): PaperIssue => ({
  kind: 'rekapitulasi-pdf',
  about,
  title: 'Rekapitulasi DIP',
  token,
});

const MINUTE = 60_000;

/** The list after these printings, one a minute. */
const printed = (...printings: readonly (readonly PaperIssue[])[]): readonly PaperRow[] =>
  printings.reduce<readonly PaperRow[]>((rows, issues, index) => {
    const world = freshWorld();
    const context = as(ppid, later(world, (world.now + index * MINUTE) as typeof world.now));
    return rowsAfter('naskah', rows, issuePapers(rows, issues, context));
  }, []);

const states = (rows: readonly PaperRow[], copies = [] as Parameters<typeof paperList>[1]) =>
  Object.fromEntries(paperList(rows, copies).map(({ paper, state }) => [paper.id, state]));

test('a paper that is printed again unchanged is listed once', () => {
  expect(printed([issue('A')], [issue('A')])).toHaveLength(1);
});

test('another content replaces the former issue of the same paper only', () => {
  expect(states(printed([issue('A'), issue('T', 'TPH')], [issue('B')]))).toEqual({
    A: 'replaced',
    B: 'waiting',
    T: 'waiting',
  });
});

test('a content that comes back is the present issue again', () => {
  expect(states(printed([issue('A')], [issue('B')], [issue('A')]))).toEqual({ A: 'waiting', B: 'replaced' });
});

test('a stored copy signs its issue, not the present one; a copy that waits or is gone signs none', () => {
  const rows = printed([issue('A')], [issue('B')], [issue('T', 'TPH')]);
  const copy = scanRow({ state: 'tersimpan', row: 'A, T' });
  expect(states(rows, [copy])).toEqual({ A: 'replaced', B: 'waiting', T: 'returned' });
  for (const other of [{ state: 'menunggu' }, { reason: 'hilang' }] as const)
    expect(states(rows, [{ ...copy, ...other }])['T']).toBe('waiting');
});
