import { effectiveForm } from '../../../src/domain/completeness/effective-form';

const row = { id: 'KUL-0001', form: '' as const, link: '', unscannable: '' };
const filed = new Set(['KUL-0001']);

test.each([
  ['what staff wrote', { ...row, form: 'Hardcopy' as const }, filed, 'Hardcopy'],
  ['a scan beside its paper', row, filed, 'Softcopy dan Hardcopy'],
  ['born digital', { ...row, link: 'https://kpu.go.id/x' }, new Set<string>(), 'Softcopy'],
  ['paper that cannot be scanned', { ...row, unscannable: 'buku besar' }, new Set<string>(), 'Hardcopy'],
  ['paper that nobody scanned', row, new Set<string>(), 'Hardcopy'],
])('%s', (_what, given, scans, form) => expect(effectiveForm(given, scans)).toBe(form));
