import { defaultUnits } from '../../../src/domain/office/settings/setting-definitions';
import { findUnit, likelyUnit } from '../../../src/domain/organisation/sub-bagian';

test.each([
  ['KUL', 'KUL'],
  [' kul ', 'KUL'],
  ['Keuangan, Umum, dan Logistik', 'KUL'],
  ['Keuangan, Umum dan Logistik', 'KUL'],
  ['keuangan umum & logistik', 'KUL'],
  ['Sub Bagian Keuangan, Umum, dan Logistik', 'KUL'],
  ['Subbag. keuangan, umum dan logistik', 'KUL'],
  ['Kasubbag Teknis Penyelenggaraan Pemilu dan Hukum', 'TPH'],
  ['PERENCANAAN,  DATA, DAN INFORMASI', 'PDI'],
  ['Partisipasi, Hubungan Masyarakat, dan SDM', 'PHS'],
])('%j is the unit %s', (text, code) => expect(findUnit(text, defaultUnits)?.code).toBe(code));

test.each(['', ' ', 'Keuangan', 'Sekretariat', 'KULX', '#REF!', 'Bagian Perencanaan BPMP Provinsi Bali'])(
  '%j is no unit of this office',
  (text) => expect(findUnit(text, defaultUnits)).toBeUndefined(),
);

test.each([
  ['KEUL', 'KUL'],
  ['Subbag Keu. & Log', 'KUL'],
  ['Rendatin', 'PDI'],
  ['Datin', 'PDI'],
  ['Parmas dan SDM', 'PHS'],
  ['Hupmas', 'PHS'],
  ['Sumber Daya Manusia', 'PHS'],
  ['Sekretariat', undefined],
  ['Masyarakat Data', undefined],
])('%j is probably the unit %s', (text, code) => expect(likelyUnit(text, defaultUnits)?.code).toBe(code));
