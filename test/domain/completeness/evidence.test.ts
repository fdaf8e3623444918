import { evidenceOf, filedRows, isWorkingLink } from '../../../src/domain/completeness/evidence';

test.each([
  'http://ppid.pemalangkab.go.id/index.php?drt=ppid&fl=detail_ppid&data=254',
  'https://drive.google.com/drive/folders/1U_x9G2SDfH9LLUZkz35qXBrHSgbLbxBl',
  ' HTTPS://KPU.go.id ',
])('%j is a link that can be followed', (link) => expect(isWorkingLink(link)).toBe(true));

test.each([
  '',
  'drive',
  'www.kpu.go.id',
  'https://',
  'https://lemari',
  'ftp://kpu.go.id/a',
  'javascript:alert(1)//https://kpu.go.id',
  '#REF!',
  'lihat https://kpu.go.id',
])('%j is no link', (link) => expect(isWorkingLink(link)).toBe(false));

const link = 'https://kpu.go.id/dip';
test.each([
  ['a filed scan', ['KUL-0001'], '', '', 'pindaian'],
  ['a scan before a link', ['KUL-0001'], link, 'terlalu besar', 'pindaian'],
  ['a link before a reason', [], link, 'terlalu besar', 'tautan'],
  ['a reason', [], 'ada di lemari', 'terlalu besar', 'tidak dapat dipindai'],
  ['nothing', ['KUL-0002'], '', '  ', null],
])('evidence of a row is %s', (_what, filed, found, unscannable, evidence) =>
  expect(evidenceOf({ id: 'KUL-0001', link: found, unscannable }, new Set(filed))).toBe(evidence),
);

test('only scans that are filed count', () => {
  const states = ['terlihat', 'menunggu', 'memindahkan', 'tersimpan', 'duplikat', 'karantina'] as const;
  expect([...filedRows(states.map((state) => ({ row: state, state, reason: '' })))]).toEqual(['tersimpan']);
});

test('a filed scan that was removed is no evidence', () => {
  const scan = { row: 'KUL-0001', state: 'tersimpan' } as const;
  expect(filedRows([{ ...scan, reason: 'hilang' }]).size).toBe(0);
  expect(filedRows([{ ...scan, reason: 'isi berkas berubah' }]).size).toBe(1);
});
