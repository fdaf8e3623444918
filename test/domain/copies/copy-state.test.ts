import { freshSettings } from '../../../src/domain/copies/fresh-office';
import { ownWorkbook, refuseCopy, copyState, WORKBOOK_ID } from '../../../src/domain/copies/copy-state';
import { settingsOf, settingValues } from '../office-builder';

const sistem = (label: string): string => `Sistem/${label}`;

test.each([
  ['is new before anybody set it up', {}, 'new'],
  ["is the office's own where its id is recorded", { [sistem(WORKBOOK_ID)]: 'idLembarKerjaIni' }, 'own'],
  ['is a copy where another id is recorded', { [sistem(WORKBOOK_ID)]: 'idLembarKerjaAsli' }, 'copy'],
  [
    'may be a copy where it was set up and no id is recorded',
    { [sistem('Pemilik Pemicu')]: 'a@b.id' },
    'unknown',
  ],
  ['may be a copy where folders are known and no id is recorded', { 'Folder/Masuk': 'abc' }, 'unknown'],
  ['is new again where folders were emptied', { 'Folder/Masuk': '' }, 'new'],
])('a workbook %s', (_what, values, standing) => {
  const known = { settings: settingsOf(settingValues(values)), workbookId: 'idLembarKerjaIni' };
  expect(copyState(known)).toBe(standing);
  expect(refuseCopy(known)?.code).toBe(standing === 'own' || standing === 'new' ? undefined : 'IS_COPY');
  expect(ownWorkbook(known)).toEqual(standing === 'own' ? {} : { [sistem(WORKBOOK_ID)]: 'idLembarKerjaIni' });
});

const rows = Object.keys(
  settingValues({
    'Folder/Masuk/KUL': 'abc',
    [sistem(WORKBOOK_ID)]: 'idLembarKerjaAsli',
    [sistem('Urutan DIP')]: '7',
    [sistem('Kepala Log')]: 'ff',
  }),
).map((id) => ({ id, section: id.slice(0, id.indexOf('/')), label: id.slice(id.indexOf('/') + 1) }));

test('a new office keeps no people, folders or numbers of the former one, but the ID that marks it as a copy', () => {
  const fresh = freshSettings(rows, 'kosong');
  expect(fresh).toMatchObject({
    'Peran/PPID': '',
    'Peran/Sub Bagian KUL': '',
    'Kantor/Akun Kantor': '',
    'Surat/Nomor Urut Berikutnya': '1',
    'Folder/Masuk/KUL': '',
    [sistem('Urutan DIP')]: '',
    [sistem('Kepala Log')]: '',
  });
  expect(Object.keys(fresh)).not.toContain(sistem(WORKBOOK_ID));
  expect(Object.keys(fresh)).not.toContain('Kantor/Nama');
});

test('numbering continues where numbered rows are kept', () => {
  const fresh = freshSettings(rows, 'daftar');
  expect(Object.keys(fresh)).not.toContain(sistem('Urutan DIP'));
  expect(fresh[sistem('Kepala Log')]).toBe('');
});
