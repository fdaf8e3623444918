import { pageFailure } from '../../src/page/page-failure';

const WHO = 'halaman ini dibuka oleh budi@example.com.';
const details = (error: unknown, opener: string): string =>
  pageFailure(error, opener).details.join('\n').toLowerCase();

test.each([
  [
    'English',
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  ],
  [
    'Indonesian',
    'Maaf, terjadi kesalahan server saat membaca dari penyimpanan. Kode kesalahan PERMISSION_DENIED.',
  ],
])(
  'several accounts: advises a separate browser profile and names the account that opened the page (%s)',
  (_language, said) => {
    const error = new Error(said);
    expect(pageFailure(error, '')).toMatchObject({ code: 'SEVERAL_ACCOUNTS', details: [] });
    expect(pageFailure(error, '').message).toContain('profil Chrome tersendiri');
    expect(details(error, 'budi@example.com')).toBe(WHO);
  },
);

test.each([
  ['English', 'Authorization is required to perform that action.'],
  ['Indonesian', 'Diperlukan otorisasi untuk melakukan tindakan itu.'],
])('missing consent may also be caused by several accounts (%s)', (_language, said) => {
  const error = new Error(said);
  expect(pageFailure(error, '').message).toContain('Izin Google belum lengkap');
  expect(details(error, 'budi@example.com')).toContain(WHO);
  expect(details(error, '')).toContain('profil chrome tersendiri');
});

test('only a disconnected browser is told to check its connection', () => {
  const told = (said: string) => pageFailure(new Error(said), '').message;
  expect(told('NetworkError: Connection failure due to HTTP 0')).toContain('sambungan internet');
  for (const said of ['Melebihi waktu eksekusi maksimum', 'Script function not found: x', ''])
    expect(told(said)).not.toContain('sambungan internet');
});

test('an unknown failure says how to continue', () =>
  expect(pageFailure(undefined, '')).toMatchObject({
    code: 'UNKNOWN',
    message: expect.stringContaining('tutup halaman ini lalu buka lagi') as unknown,
  }));
