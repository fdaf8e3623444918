import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { composeSnapshot } from '../../../src/domain/publication/compose-snapshot';
import { planRemoval } from '../../../src/domain/publication/plan-removal';
import { readSnapshot } from '../../../src/domain/publication/read-snapshot';
import { snapshotText } from '../../../src/domain/publication/snapshot';
import { publishedRegister } from '../../../src/domain/registers/published-register';
import { isPublic } from '../../../src/domain/registers/visibility';
import type { DikRow, DipRow } from '../../../src/domain/workbook/registers';
import { as, at, dikRow, dipRow, freshWorld, later, ppid, registersOf } from '../office-builder';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const codes = { sha256, seal: (text: string): string => sha256(`kunci${text}`) };
const context = as(ppid, freshWorld());
const after = as(ppid, later(freshWorld(), at('2026-03-04T09:00')));
const entry = (number: number, given: Partial<DipRow> = {}): DipRow =>
  dipRow({ id: `DIP-000${number}`, number, title: `Dokumen ${number}`, ...given });

const published = (entries: readonly DipRow[]): string =>
  snapshotText(
    composeSnapshot(publishedRegister(registersOf(entries), context), context.settings.publication, null)
      .snapshot,
  );

const anyState = fc.record({
  was: fc.boolean(),
  now: fc.constantFrom('berlaku', 'ditarik', 'dikecualikan', 'hilang', 'diubah'),
});

test('the file is the former one without entries that are not public: nothing else changes', () => {
  fc.assert(
    fc.property(fc.array(anyState, { maxLength: 8 }), (states) => {
      const before = published(states.flatMap(({ was }, index) => (was ? [entry(index)] : [])));
      const dip = states.flatMap(({ now }, index): readonly DipRow[] => {
        if (now === 'hilang') return [];
        return [
          entry(index, {
            status: now === 'ditarik' ? 'ditarik' : 'berlaku',
            category: now === 'dikecualikan' ? 'dikecualikan' : 'berkala',
            ...(now === 'diubah' ? { title: 'Lain' } : {}),
          }),
        ];
      });
      const planned = planRemoval(registersOf(dip), after, { id: 'berkas', text: before }, codes);
      const former = readSnapshot(before)!;
      const held = new Set(dip.filter(isPublic).map(({ id }) => id));
      const left = former.entries.filter(({ id }) => held.has(id));
      if (planned === null) {
        expect(left).toEqual(former.entries);
        return;
      }
      const { entries, withdrawn, ...head } = readSnapshot(planned.text)!;
      expect(entries).toEqual(left);
      expect(withdrawn.map(({ id }) => id)).toEqual(planned.removed);
      expect({ ...head, publishedAt: '' }).toEqual(
        (({ entries: _entries, withdrawn: _withdrawn, ...rest }) => ({ ...rest, publishedAt: '' }))(former),
      );
      expect(planned.state).toMatchObject({ count: left.length, sha256: sha256(planned.text), behind: 0 });
    }),
  );
});

test('numbers withdrawn earlier stay listed', () => {
  const first = planRemoval(
    registersOf([entry(2)]),
    after,
    { id: 'berkas', text: published([entry(1), entry(2)]) },
    codes,
  )!;
  const second = planRemoval(registersOf([]), after, { id: 'berkas', text: first.text }, codes)!;
  expect(readSnapshot(second.text)?.withdrawn.map(({ id }) => id)).toEqual(['DIP-0001', 'DIP-0002']);
});

test('a file that is no published list is not changed', () =>
  expect(planRemoval(registersOf([]), after, { id: 'berkas', text: '{"format":1}' }, codes)).toBeNull());

test('removing an entry keeps a foreign file marked as foreign', () => {
  const known = as(ppid, freshWorld({ 'Sistem/Terbitan': 'terbit', 'Sistem/SHA-256 Terbitan': 'abc' }));
  const planned = planRemoval(registersOf([]), known, { id: 'berkas', text: published([entry(1)]) }, codes);
  expect(planned).toMatchObject({ isForeign: true, state: { sha256: 'abc' } });
});

describe('announced exemptions', () => {
  const exempted = dikRow({ announcedTitle: 'Berkas calon', exemptUntil: calendarDate('2026-02-28') });
  const announcing = (now: string, isOn = 'ya') =>
    as(ppid, later(freshWorld({ 'Publik/Umumkan DIK': isOn }), at(now)));
  const before = snapshotText(
    composeSnapshot(
      publishedRegister(registersOf([entry(1)], [exempted]), announcing('2026-02-04T09:00')),
      context.settings.publication,
      null,
    ).snapshot,
  );
  const removedFrom = (dik: readonly DikRow[], now = '2026-02-05T09:00', isOn = 'ya') =>
    planRemoval(registersOf([entry(1)], dik), announcing(now, isOn), { id: 'berkas', text: before }, codes);

  test('stay while they are announced in the same words', () => expect(removedFrom([exempted])).toBeNull());

  test.each([
    ['the entry leaves', [], '2026-02-05T09:00', 'ya'],
    ['it has ended', [exempted], '2026-03-01T09:00', 'ya'],
    ['its title was taken back', [{ ...exempted, announcedTitle: '' }], '2026-02-05T09:00', 'ya'],
    ['its title was replaced', [{ ...exempted, announcedTitle: 'Lain' }], '2026-02-05T09:00', 'ya'],
    ['it is switched off', [exempted], '2026-02-05T09:00', 'tidak'],
  ])('leave when %s; the entries of the DIP stay', (_why, dik, now, isOn) => {
    const planned = removedFrom(dik, now, isOn);
    expect(planned?.removed).toEqual(['DIK-0001']);
    expect(readSnapshot(planned?.text ?? '')).toMatchObject({ exempted: [], entries: [{ id: 'DIP-0001' }] });
  });
});

test('a list published before exemptions were announced announces none', () => {
  const { exempted: _none, ...former } = JSON.parse(published([entry(1)])) as Record<string, unknown>;
  expect(readSnapshot(JSON.stringify(former))?.exempted).toEqual([]);
});
