import { classify } from '../../src/google/errors';
import { platformFaults } from '../../src/ports/platform-fault';
import { platformWords } from '../../src/rpc/platform-words';

/** Google's messages (docs of quotas, scopes and errors) for an account in English, and in Indonesian where a service translates them. */
test.each([
  [
    'Izin Google',
    'Specified permissions are not sufficient to call DriveApp.createFolder. Required permissions: https://www.googleapis.com/auth/drive',
    'Anda tidak memiliki izin untuk memanggil DriveApp.createFolder. Izin yang diperlukan: https://www.googleapis.com/auth/drive',
  ],
  [
    'Izin Google',
    'API call to drive.files.list failed with error: Request had insufficient authentication scopes.',
  ],
  [
    'Kuota surel',
    'Service invoked too many times for one day: email.',
    'Layanan dipanggil terlalu sering dalam satu hari: email.',
  ],
  [
    'Kuota Google',
    'Service invoked too many times for one day: urlfetch.',
    'Layanan dipanggil terlalu sering dalam satu hari: urlfetch.',
  ],
  [
    'Layanan Google sedang mengalami gangguan',
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Maaf, terjadi kesalahan server. Harap tunggu sebentar dan coba lagi.',
  ],
  ['Penyimpanan Drive penuh', "The user's Drive storage quota has been exceeded."],
  [
    'Ekstensi > Apps Script',
    'API call to sheets.spreadsheets.get failed with error: Google Sheets API has not been used in project 1 before or it is disabled.',
  ],
  [
    'profil Chrome',
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'Maaf, terjadi kesalahan server saat membaca dari penyimpanan. Kode kesalahan PERMISSION_DENIED.',
  ],
])('%s: %s', (words, ...said) =>
  expect(said.map((text) => platformWords[classify(new Error(text))])).toEqual(
    said.map(() => expect.stringContaining(words)),
  ),
);

test("our own failures are not described as Google's", () => {
  const ours = new TypeError("Cannot read properties of undefined (reading 'id')");
  expect(platformWords[classify(ours)]).toBeUndefined();
});

test('every fault says what to do, except those that only we can explain', () => {
  expect(platformFaults.filter((fault) => platformWords[fault] === undefined)).toEqual([
    'INVALID',
    'UNKNOWN',
  ]);
});
