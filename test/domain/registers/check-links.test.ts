import { instant } from '../../../src/domain/calendar/instant';
import {
  FILES_A_RUN,
  filesOf,
  linkTargets,
  linkUpdates,
  stateOfLink,
  type SeenFile,
} from '../../../src/domain/registers/check-links';
import { linkStates } from '../../../src/domain/workbook/vocabulary/link-state';
import type { DipRow } from '../../../src/domain/workbook/registers';
import { dipRow, inventoryRow, MORNING, scanRow } from '../office-builder';

const drive = 'https://drive.google.com/file/d/berkas-drive-01/view';
const there = { found: 'present', open: false } as const;
const open = { found: 'present', open: true } as const;

const state = (
  entry: Partial<DipRow>,
  files: Readonly<Record<string, SeenFile>> = {},
  { shares = false, scanned = false } = {},
) => {
  const [target] = linkTargets({
    log: [],
    dip: [dipRow(entry)],
    inventaris: [inventoryRow({ entry: 'DIP-0001' })],
    pindaian: scanned ? [scanRow()] : [],
  });
  return target && stateOfLink(target, new Map(Object.entries(files)), shares);
};
const scan = (seen: SeenFile) => ({ 'berkas-P-0001': seen });

test.each([
  ['no link and no scan', state({}), 'tanpa tautan'],
  ['an address elsewhere', state({ link: 'https://kpu.go.id/x' }), 'alamat luar, tidak dibuka'],
  ['no address at all', state({ link: 'di lemari' }), 'bentuk alamat keliru'],
  ['an open file', state({ link: drive }, { 'berkas-drive-01': open }), 'baik'],
  [
    'a file that is closed',
    state({ link: drive }, { 'berkas-drive-01': there }),
    'belum dibagikan untuk umum',
  ],
  [
    'a file that is gone',
    state({ link: drive }, { 'berkas-drive-01': { found: 'missing', open: false } }),
    'berkas tidak ditemukan',
  ],
  [
    'a file in the bin',
    state({ link: drive }, { 'berkas-drive-01': { found: 'trashed', open: true } }),
    'berkas di tempat sampah',
  ],
  ['a file of which Drive said nothing', state({ link: drive }), undefined],
  ['a scan that the office keeps for itself', state({}, scan(there), { scanned: true }), 'tanpa tautan'],
  [
    'a scan that should be open',
    state({}, scan(there), { scanned: true, shares: true }),
    'belum dibagikan untuk umum',
  ],
  ['a scan that is open', state({}, scan(open), { scanned: true, shares: true }), 'baik'],
  [
    'a withdrawn entry whose scan is open',
    state({ status: 'ditarik' }, scan(open), { scanned: true }),
    'masih terbuka untuk umum',
  ],
  [
    'a withdrawn entry whose scan is closed',
    state({ status: 'ditarik' }, scan(there), { scanned: true }),
    'tanpa tautan',
  ],
])('%s', (_what, found, expected) => {
  expect(found).toBe(expected);
  if (expected !== undefined) expect(linkStates).toContain(expected);
});

test('entries never checked come first, then those checked longest ago; one call per run limits the files', () => {
  const dip = Array.from({ length: 250 }, (_, index) =>
    dipRow({
      id: `DIP-${index}`,
      number: index,
      link: `https://drive.google.com/file/d/berkas-nomor-${index}/view`,
      linkCheckedAt: index < 200 ? instant(MORNING + index) : null,
    }),
  );
  const first = linkTargets({ dip, inventaris: [], pindaian: [], log: [] });
  expect(first.slice(0, 51).map(({ entry }) => entry.number)).toEqual([
    ...Array.from({ length: 50 }, (_, index) => 200 + index),
    0,
  ]);
  expect(first.flatMap(filesOf)).toHaveLength(FILES_A_RUN);
});

test('an entry without a response from Drive keeps its turn', () => {
  const targets = linkTargets({ dip: [dipRow({ link: drive })], inventaris: [], pindaian: [], log: [] });
  expect(linkUpdates(targets, new Map(), false, MORNING)).toEqual([]);
  expect(linkUpdates(targets, new Map([['berkas-drive-01', open]]), false, MORNING)).toEqual([
    { sheet: 'dip', id: 'DIP-0001', set: { linkCheckedAt: MORNING, linkState: 'baik' } },
  ]);
});
