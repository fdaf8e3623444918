import { planEntry } from '../../../src/domain/registers/entry/plan-entry';
import { isPublic, typedEntries } from '../../../src/domain/registers/visibility';
import { vouchedEntries } from '../../../src/domain/registers/vouched-entries';
import { as, dikRow, dipRow, freshWorld, inventoryRow, ppid } from '../office-builder';

const logOf = (...events: readonly string[]) => events.map((event) => ({ event, object: 'DIP-0001' }));

test.each([
  ['entered at step 4', logOf('DIP_MASUK'), []],
  ['never logged', [], ['baris']],
  ['withdrawn, and typed back into place', logOf('DIP_MASUK', 'DIP_DITARIK'), ['kembali']],
  ['moved to the DIK, and typed back into place', logOf('DIP_MASUK', 'DIP_PINDAH'), ['kembali']],
  ['withdrawn in a former Kegiatan, and typed back', logOf('ENTRI_DITARIK'), ['kembali']],
  ['reinstated by the PPID', logOf('DIP_DITARIK', 'DIP_DIPULIHKAN'), []],
  ['restored, of which this Log knows nothing else', logOf('ENTRI_DIKEMBALIKAN'), []],
  ['withdrawn, deleted and restored', logOf('DIP_DITARIK', 'ENTRI_DIKEMBALIKAN'), ['kembali']],
  ['of which only other events tell', logOf('DIK_MASUK', 'DIP_TERBIT'), ['baris']],
])('an entry %s is public unless something of it was typed, which is named', (_what, log, typed) => {
  const entries = vouchedEntries([dipRow()], log, 'DIP');
  expect(entries.map(isPublic)).toEqual([typed.length === 0]);
  expect(typedEntries(entries).map(({ what }) => what)).toEqual(typed);
});

test.each(['berlaku', ''] as const)(
  'step 4 does not enter a withdrawn document whose Status was typed as %j',
  (status) => {
    const entry = dipRow({ status, movedTo: 'DIK-0009' });
    const dip = vouchedEntries([entry], logOf('DIP_MASUK', 'DIP_DITARIK'), 'DIP');
    const row = inventoryRow({ ...pickIdentity(entry), decision: 'diterima', category: 'berkala' });
    const plan = planEntry(
      { inventaris: [row], dip, dik: [], dasarHukum: [] },
      row.kegiatan,
      as(ppid, freshWorld()),
    );
    expect(plan).toMatchObject({ entering: [], staying: [{ why: 'ditarik PPID', entry: 'DIP-0001' }] });
  },
);

const pickIdentity = ({ subBagian, title, year }: ReturnType<typeof dipRow>) => ({ subBagian, title, year });

test('a withdrawal that was typed counts in the DIP and is named; in the DIK the entry remains, not announced', () => {
  const [dip] = vouchedEntries([dipRow({ status: 'ditarik' })], logOf('DIP_MASUK'), 'DIP');
  const log = [{ event: 'DIK_MASUK', object: 'DIK-0001' }];
  const [dik] = vouchedEntries([dikRow({ status: 'ditarik' })], log, 'DIK');
  expect([dip?.status, dik?.status]).toEqual(['ditarik', 'diusulkan']);
  expect(typedEntries([dip!, dik!]).map(({ id, what }) => [id, what])).toEqual([
    ['DIP-0001', 'ditarik'],
    ['DIK-0001', 'ditarik'],
  ]);
});

test('without the Log only the cells of an entry count', () => expect(isPublic(dipRow())).toBe(true));
