import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { appendToChain, findChainFault } from '../../../src/domain/log/chain';
import { planErasure } from '../../../src/domain/log/erase';
import { emptyChain, type LogDraft, type LogEntry } from '../../../src/domain/workbook/log-entry';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const stamp = { at: '2026-02-04T09:00:00+07:00', actor: 'ppid@kpu-lahat.go.id' };
const NIK = '1604010101900001';
const drafts: readonly LogDraft[] = [
  { event: 'A', object: 'KUL-0001', detail: `KTP ${NIK}`, cells: '' },
  { event: 'B', object: 'KUL-0002', detail: 'lain', cells: JSON.stringify({ title: `"KTP" ${NIK}` }) },
  { event: 'C', object: 'KUL-0003', detail: 'tetap', cells: '' },
];

/** The log after a text was erased and the erasure recorded. */
function erased(text: string) {
  const { entries, head } = appendToChain(emptyChain, drafts, stamp, sha256);
  const plan = planErasure(entries, text, 'Permintaan pemilik data', sha256);
  const cleared = entries.map((entry) => ({ ...entry, ...plan.entries.find(({ id }) => id === entry.id) }));
  const recorded = appendToChain(head, plan.log, stamp, sha256);
  return { plan, log: [...cleared, ...recorded.entries], head: recorded.head, former: head };
}

test('the text is gone, the record does not repeat it, and the log still counts as intact', () => {
  const { log, head, plan } = erased(NIK);
  expect(plan.entries.map(({ id }) => id)).toEqual(['1', '2']);
  expect(JSON.stringify(log)).not.toContain(NIK);
  expect(findChainFault(log, head, sha256)).toBeUndefined();
});

test('the hash of every former entry stays, so that what was printed of the chain stays true', () => {
  const { log, former } = erased(NIK);
  expect(log[former.count - 1]?.hash).toBe(former.hash);
});

test('a text with quotes is found in the cells of an entry, which are JSON', () => {
  expect(erased(`"KTP" ${NIK}`).plan.entries.map(({ id }) => id)).toEqual(['2']);
});

test.each<[string, (log: readonly LogEntry[]) => readonly LogEntry[]]>([
  [
    'an entry that was not erased',
    (log) => log.map((each) => (each.id === '3' ? { ...each, detail: 'x' } : each)),
  ],
  [
    'the hash of an erased entry',
    (log) => log.map((each) => (each.id === '1' ? { ...each, hash: 'x' } : each)),
  ],
  [
    'what remains of an erased entry',
    (log) => log.map((each) => (each.id === '1' ? { ...each, detail: 'KTP [dihapus] x' } : each)),
  ],
  [
    'who wrote an erased entry',
    (log) => log.map((each) => (each.id === '1' ? { ...each, actor: 'orang@lain.id' } : each)),
  ],
  [
    'the record of the erasure',
    (log) => log.map((each) => (each.id === '4' ? { ...each, detail: '' } : each)),
  ],
])('changing %s is still noticed', (_what, change) => {
  const { log, head } = erased(NIK);
  expect(findChainFault(change(log), head, sha256)).toMatchObject({ kind: 'changed' });
});

test('an entry is not excused by writing the mark of an erasure into it', () => {
  const { entries, head } = appendToChain(emptyChain, drafts, stamp, sha256);
  const forged = entries.map((each) => (each.id === '1' ? { ...each, detail: '[dihapus]' } : each));
  expect(findChainFault(forged, head, sha256)).toEqual({ kind: 'changed', index: 0 });
});

test('any text is erased everywhere and leaves an intact log', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4, maxLength: 8 }), (text) => {
      const { entries, head } = appendToChain(
        emptyChain,
        [{ event: 'A', object: '', detail: `a${text}b${text}`, cells: JSON.stringify({ title: text }) }],
        stamp,
        sha256,
      );
      const plan = planErasure(entries, text, 'alasan', sha256);
      const recorded = appendToChain(head, plan.log, stamp, sha256);
      const [first] = plan.entries;
      expect(first).toMatchObject({ detail: 'a[dihapus]b[dihapus]', cells: '{"title":"[dihapus]"}' });
      const log = [...entries.map((each) => ({ ...each, ...first })), ...recorded.entries];
      expect(findChainFault(log, recorded.head, sha256)).toBeUndefined();
    }),
  );
});
