import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { anyText } from '../../any-text';
import { appendToChain, findChainFault } from '../../../src/domain/log/chain';
import { emptyChain, type LogDraft, type LogEntry } from '../../../src/domain/workbook/log-entry';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const stamp = { at: '2026-02-04T09:00:00+07:00', actor: 'ppid@kpu-lahat.go.id' };
const text = anyText({ maxLength: 20 });
const draft: fc.Arbitrary<LogDraft> = fc.record({ event: text, object: text, detail: text, cells: text });
const drafts = (minLength: number) => fc.array(draft, { minLength, maxLength: 12 });
const chained = (found: readonly LogDraft[]) => appendToChain(emptyChain, found, stamp, sha256);

test('the first entry is number 1 and the head is its hash', () => {
  const { entries, head } = chained([{ event: 'KEGIATAN_DIBUKA', object: 'K-0001', detail: 'Semester I' }]);
  const covered = ['', '1', stamp.at, stamp.actor, 'KEGIATAN_DIBUKA', 'K-0001', 'Semester I'];
  expect(head).toEqual({ count: 1, hash: sha256(JSON.stringify(covered)) });
  expect(entries).toEqual([
    {
      id: '1',
      ...stamp,
      event: 'KEGIATAN_DIBUKA',
      object: 'K-0001',
      detail: 'Semester I',
      cells: '',
      hash: head.hash,
    },
  ]);
});

test('no entries leave the head unchanged', () => {
  const head = { count: 7, hash: 'abc' };
  expect(appendToChain(head, [], stamp, sha256)).toEqual({ entries: [], head });
});

test('the empty log is intact', () => expect(findChainFault([], emptyChain, sha256)).toBeUndefined());

test('a log written at once equals one written in parts, and both are intact', () => {
  fc.assert(
    fc.property(drafts(0), drafts(0), (before, after) => {
      const first = chained(before);
      const second = appendToChain(first.head, after, stamp, sha256);
      const whole = chained([...before, ...after]);
      expect([...first.entries, ...second.entries]).toEqual(whole.entries);
      expect(second.head).toEqual(whole.head);
      expect(findChainFault(whole.entries, whole.head, sha256)).toBeUndefined();
    }),
  );
});

/** Manual edits of a log with at least two entries; each changes it. */
const damages: Record<
  string,
  (entries: readonly LogEntry[], where: number, other: LogDraft) => readonly LogEntry[]
> = {
  'an edited event': (entries, where) => edited(entries, where, (entry) => ({ event: `${entry.event}x` })),
  'an edited object': (entries, where) => edited(entries, where, (entry) => ({ object: `${entry.object}x` })),
  'an edited detail': (entries, where) => edited(entries, where, (entry) => ({ detail: ` ${entry.detail}` })),
  'an edited actor': (entries, where) => edited(entries, where, () => ({ actor: 'orang.lain@gmail.com' })),
  'edited cells of a row': (entries, where) =>
    edited(entries, where, ({ cells }) => ({ cells: `${cells}!` })),
  'an edited time': (entries, where) => edited(entries, where, () => ({ at: '2026-02-04T09:00:01+07:00' })),
  'an edited number': (entries, where) => edited(entries, where, ({ id }) => ({ id: `0${id}` })),
  'an edited hash': (entries, where) => edited(entries, where, ({ hash }) => ({ hash: sha256(hash) })),
  'text moved from one cell to the next': (entries, where) =>
    edited(entries, where, ({ object, detail }) => ({ object: `${object}${detail}!`, detail: '' })),
  'an edit whose own hash was made again': (entries, where, { detail }) =>
    rehashed(
      edited(entries, where, () => ({ detail: `${detail}!` })),
      where,
    ),
  'a removed entry': (entries, where) => entries.filter((_, index) => index !== where),
  'a truncated end': (entries, where) => entries.slice(0, where),
  'an inserted entry': (entries, where, other) => [
    ...entries.slice(0, where),
    { id: String(where + 1), ...stamp, ...other, cells: other.cells ?? '', hash: sha256('x') },
    ...entries.slice(where),
  ],
  'an entry written twice': (entries, where) => [...entries.slice(0, where + 1), ...entries.slice(where)],
  'two entries that changed places': (entries, where) => {
    const next = (where + 1) % entries.length;
    return entries.map(
      (entry, index) => (index === where ? entries[next] : index === next ? entries[where] : entry) ?? entry,
    );
  },
  'an emptied log': () => [],
};

const edited = (
  entries: readonly LogEntry[],
  where: number,
  change: (entry: LogEntry) => Partial<LogEntry>,
): readonly LogEntry[] =>
  entries.map((entry, index) => (index === where ? { ...entry, ...change(entry) } : entry));

/** As by someone who knows how the chain is computed, but changes one entry only. */
function rehashed(entries: readonly LogEntry[], where: number): readonly LogEntry[] {
  const count = where;
  const hash = entries[where - 1]?.hash ?? '';
  const { event = '', object = '', detail = '' } = entries[where] ?? {};
  const again = appendToChain({ count, hash }, [{ event, object, detail }], stamp, sha256).entries[0];
  return entries.map((entry, index) => (index === where && again ? again : entry));
}

test.each(Object.entries(damages))('%s is found', (_name, damage) => {
  fc.assert(
    fc.property(drafts(2), fc.nat(), draft, (found, place, other) => {
      const { entries, head } = chained(found);
      const damaged = damage(entries, place % entries.length, other);
      expect(findChainFault(damaged, head, sha256)).toBeDefined();
    }),
  );
});

test('reports where the fault begins', () => {
  const { entries, head } = chained(['a', 'b', 'c'].map((detail) => ({ event: 'E', object: 'O', detail })));
  const change = edited(entries, 1, () => ({ detail: 'x' }));
  expect(findChainFault(change, head, sha256)).toEqual({ kind: 'changed', index: 1 });
  expect(findChainFault([entries[0], entries[2]] as LogEntry[], head, sha256)).toEqual({
    kind: 'misplaced',
    index: 1,
  });
  expect(findChainFault(entries.slice(0, 2), head, sha256)).toEqual({
    kind: 'truncated',
    expected: 3,
    found: 2,
  });
});

test('a chain rebuilt from an edited entry does not end in the recorded head', () => {
  fc.assert(
    fc.property(drafts(1), fc.nat(), (found, place) => {
      const where = place % found.length;
      const forged = found.map((each, index) =>
        index === where ? { ...each, detail: `${each.detail}!` } : each,
      );
      expect(findChainFault(chained(forged).entries, chained(found).head, sha256)).toEqual({
        kind: 'changed',
        index: found.length - 1,
      });
    }),
  );
});

test('a part of the log that continues a known head is checked without what is before it', () => {
  fc.assert(
    fc.property(drafts(1), drafts(1), fc.nat(), (before, after, place) => {
      const { head: from } = chained(before);
      const { entries, head } = appendToChain(from, after, stamp, sha256);
      expect(findChainFault(entries, head, sha256, from)).toBeUndefined();
      const where = place % entries.length;
      const change = edited(entries, where, ({ detail }) => ({ detail: `${detail}!` }));
      expect(findChainFault(change, head, sha256, from)).toEqual({ kind: 'changed', index: where });
      expect(findChainFault(entries.slice(0, -1), head, sha256, from)).toEqual({
        kind: 'truncated',
        expected: head.count,
        found: head.count - 1,
      });
      const other = { ...from, hash: sha256(from.hash) };
      expect(findChainFault(entries, head, sha256, other)).toEqual({ kind: 'changed', index: 0 });
    }),
  );
});
