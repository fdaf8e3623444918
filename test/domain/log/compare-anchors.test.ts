import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { appendToChain } from '../../../src/domain/log/chain';
import { compareAnchors, type FoundAnchor } from '../../../src/domain/log/compare-anchors';
import { emptyChain, type LogDraft, type LogEntry } from '../../../src/domain/workbook/log-entry';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const at = '2026-02-04T09:00:00+07:00';

/** A chain of these drafts, as the product writes it or as somebody recomputes it. */
const chained = (drafts: readonly LogDraft[]): readonly LogEntry[] =>
  appendToChain(emptyChain, drafts, { at, actor: 'ppid@kpu-lahat.go.id' }, sha256).entries;
const drafts = (count: number): LogDraft[] =>
  Array.from({ length: count }, (_, index) => ({
    event: 'BARIS_DITERIMA',
    object: `KUL-${index}`,
    detail: 'diterima',
  }));
const anchorAt = (entries: readonly LogEntry[], count: number, source = `laporan ${count}`): FoundAnchor => ({
  count,
  hash: entries[count - 1]?.hash ?? '',
  source,
});
const compare = (entries: readonly LogEntry[], anchors: readonly FoundAnchor[]) =>
  compareAnchors(entries, anchors, sha256);

const entries = chained(drafts(9));
const [third, sixth, ninth] = [3, 6, 9].map((count) => anchorAt(entries, count)) as [
  FoundAnchor,
  FoundAnchor,
  FoundAnchor,
];

test('without anchors nothing is proven', () =>
  expect(compare(entries, [])).toEqual({ compared: 0, agreed: null, differs: null, counted: 0, earlier: 0 }));

test('the last of several anchors vouches for all entries before it, the first digits of its hash suffice', () => {
  const code = { ...ninth, hash: ninth.hash.slice(0, 16), source: '' };
  expect(compare(entries, [sixth, code, third])).toEqual({
    compared: 3,
    agreed: code,
    differs: null,
    counted: 0,
    earlier: 0,
  });
});

type Forgery = (drafts: LogDraft[], index: number) => LogDraft[];
const forgeries: Readonly<Record<string, Forgery>> = {
  'another decision': (all, index) =>
    all.map((each, at) => (at === index ? { ...each, detail: 'dikecualikan' } : each)),
  'another actor': (all, index) =>
    all.map((each, at) => (at === index ? { ...each, actor: 'lain@kpu.go.id' } : each)),
  'a removed entry': (all, index) => all.filter((_, at) => at !== index),
  'an inserted entry': (all, index) => [
    ...all.slice(0, index),
    { event: 'X', object: 'Y', detail: 'Z' },
    ...all.slice(index),
  ],
};

describe.each(Object.entries(forgeries))('%s in a chain that was computed anew', (_name, forge) => {
  test('is noticed, whichever entry below an anchor it is, and no entry from it on is vouched for', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 20 })
          .chain((length) =>
            fc.tuple(
              fc.constant(length),
              fc.integer({ min: 0, max: length - 1 }),
              fc.uniqueArray(fc.integer({ min: 1, max: length }), { maxLength: 5 }),
            ),
          ),
        ([length, index, counts]) => {
          const before = chained(drafts(length));
          const anchors = counts.map((count) => anchorAt(before, count));
          const { agreed, differs } = compare(chained(forge(drafts(length), index)), anchors);
          const [above, below] = [
            counts.filter((count) => count > index),
            counts.filter((count) => count <= index),
          ];
          expect(differs?.count).toBe(above.length > 0 ? Math.min(...above) : undefined);
          expect(agreed?.count).toBe(below.length > 0 ? Math.max(...below) : undefined);
        },
      ),
    );
  });
});

test('a shortened Log says how many entries an anchor counts', () =>
  expect(compare(chained(drafts(5)), [third, ninth])).toEqual({
    compared: 2,
    agreed: third,
    differs: ninth,
    counted: 9,
    earlier: 0,
  }));

test('an anchor of a forged Log, kept later, does not hide that a former one differs', () => {
  const forged = chained(forgeries['another decision']!(drafts(9), 4));
  expect(compare(forged, [third, sixth, anchorAt(forged, 8)])).toMatchObject({
    agreed: third,
    differs: sixth,
  });
});

test('an entry that does not fit its own hash breaks every anchor after it', () => {
  const edited = entries.map((entry, index) => (index === 3 ? { ...entry, actor: 'lain@kpu.go.id' } : entry));
  expect(compare(edited, [third, sixth, ninth])).toMatchObject({ agreed: third, differs: sixth });
});

describe('a Log whose first six entries are not read, only their head', () => {
  const head = { count: 6, hash: sixth.hash };
  const rest = entries.slice(6);

  test('is compared with the anchors of that head and of later entries; the others are counted', () =>
    expect(compareAnchors(rest, [third, sixth, ninth], sha256, head)).toEqual({
      compared: 2,
      agreed: ninth,
      differs: null,
      counted: 0,
      earlier: 1,
    }));

  test('an anchor shows that the head is not the one that was written', () => {
    const { entries: forged, head: end } = appendToChain(
      { ...head, hash: sha256('x') },
      drafts(3),
      { at, actor: 'ppid@kpu-lahat.go.id' },
      sha256,
    );
    const differing = (anchor: FoundAnchor) =>
      compareAnchors(forged, [anchor], sha256, { ...head, hash: sha256('x') }).differs;
    expect(end.count).toBe(9);
    expect([sixth, ninth].map(differing)).toEqual([sixth, ninth]);
  });
});
