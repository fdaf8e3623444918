import { classify, errorOf, notEnabled } from '../../src/google/errors';
import { platformFaults, type PlatformFault } from '../../src/ports/platform-fault';

/** As an advanced service throws it. */
const apiError = (code: number, reason: string, message: string): Error =>
  Object.assign(new Error(`API call to drive.files.get failed with error: ${message}`), {
    name: 'GoogleJsonResponseException',
    details: { code, message, errors: [{ domain: 'global', reason, message }] },
  });

const byFields: readonly (readonly [fault: PlatformFault, code: number, reason: string, message: string])[] =
  [
    ['API_OFF', 403, 'accessNotConfigured', 'Teks apa pun'],
    [
      'API_OFF',
      403,
      'forbidden',
      'Google Sheets API has not been used in project 1 before or it is disabled.',
    ],
    ['CONSENT_MISSING', 403, 'insufficientPermissions', 'Request had insufficient authentication scopes.'],
    ['CONSENT_MISSING', 401, 'required', 'Teks apa pun'],
    ['NO_PERMISSION', 403, 'forbidden', 'The caller does not have permission'],
    ['NO_PERMISSION', 403, 'insufficientFilePermissions', 'Teks apa pun'],
    ['NO_PERMISSION', 403, 'forbidden', 'Teks apa pun'],
    ['NOT_FOUND', 404, 'notFound', 'Teks apa pun'],
    ['NO_GRID', 400, 'badRequest', 'No grid with id: 12'],
    [
      'PROTECTED',
      400,
      'badRequest',
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    ],
    [
      'WORKBOOK_FULL',
      400,
      'badRequest',
      'Invalid requests[1].appendCells: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    ['PARENTS', 403, 'forbidden', 'Increasing the number of parents is not allowed'],
    ['NO_ACCOUNT', 400, 'invalidSharingRequest', 'Bad Request. User message: "... no Google account ..."'],
    ['SHARING_LIMIT', 403, 'sharingRateLimitExceeded', 'Rate limit exceeded.'],
    ['STORAGE_FULL', 403, 'storageQuotaExceeded', "The user's Drive storage quota has been exceeded."],
    ['QUOTA_MINUTE', 403, 'userRateLimitExceeded', 'Teks apa pun'],
    ['QUOTA_MINUTE', 429, 'rateLimitExceeded', "Quota exceeded for quota metric 'Read requests'"],
    ['SERVER', 503, 'backendError', 'Teks apa pun'],
    ['SERVER', 500, 'tidak dikenal', 'Teks apa pun'],
    ['UNKNOWN', 400, 'badRequest', 'Invalid Value'],
  ];

test.each(byFields)('an API error is %s by its fields: %i %s', (fault, code, reason, message) =>
  expect(classify(apiError(code, reason, message))).toBe(fault),
);

const texts: readonly (readonly [fault: PlatformFault, english: string, indonesian: string])[] = [
  [
    'CONSENT_MISSING',
    'Authorization is required to perform that action.',
    'Diperlukan otorisasi untuk melakukan tindakan itu.',
  ],
  [
    'CONSENT_MISSING',
    'You do not have permission to call DriveApp.getFileById. Required permissions: https://www.googleapis.com/auth/drive',
    'Anda tidak memiliki izin untuk memanggil DriveApp.getFileById. Izin yang diperlukan: https://www.googleapis.com/auth/drive',
  ],
  [
    'SEVERAL_ACCOUNTS',
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'Maaf, terjadi kesalahan server saat membaca dari penyimpanan. Kode kesalahan PERMISSION_DENIED.',
  ],
  [
    'MAIL_QUOTA',
    'Service invoked too many times for one day: email.',
    'Layanan dipanggil terlalu sering dalam satu hari: email.',
  ],
  [
    'QUOTA_DAY',
    'Service invoked too many times for one day: urlfetch.',
    'Layanan dipanggil terlalu sering dalam satu hari: urlfetch.',
  ],
  [
    'QUOTA_MINUTE',
    'Service invoked too many times in a short time: exec.',
    'Layanan dipanggil terlalu sering dalam waktu singkat: exec.',
  ],
  [
    'TOO_MANY_AT_ONCE',
    'There are too many scripts running simultaneously for this Google user account.',
    'Terlalu banyak skrip yang berjalan bersamaan untuk akun pengguna Google ini.',
  ],
  ['MAIL_REFUSED', 'Invalid email: budi', 'Email tidak valid: budi'],
  ['MAIL_REFUSED', 'Failed to send email: no recipient', 'Gagal mengirim email: tidak ada penerima'],
  [
    'LOCK',
    'Lock timeout: another process was holding the lock for too long.',
    'Waktu tunggu kunci habis: proses lain menahan kunci terlalu lama.',
  ],
  ['TOO_LONG', 'Exceeded maximum execution time', 'Melebihi waktu eksekusi maksimum'],
  [
    'NO_PERMISSION',
    'You do not have permission to access the requested document.',
    'Anda tidak memiliki izin untuk mengakses dokumen yang diminta.',
  ],
  [
    'SERVER',
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Maaf, terjadi kesalahan server. Harap tunggu sebentar dan coba lagi.',
  ],
  [
    'SERVER',
    'Service Spreadsheets failed while accessing document with id 1AbC.',
    'Layanan Spreadsheet gagal saat mengakses dokumen dengan id 1AbC.',
  ],
  ['SERVER', 'Service error: Drive', 'Kesalahan layanan: Drive'],
  ['INVALID', 'Invalid argument: subject', 'Argumen tidak valid: subject'],
];

test.each(texts)('%s in English and in Indonesian', (fault, english, indonesian) =>
  expect([english, indonesian].map((said) => classify(new Error(said)))).toEqual([fault, fault]),
);

test.each<[PlatformFault, number, string]>([
  [
    'NOT_FOUND',
    404,
    '{"error":{"code":404,"message":"File not found: x.","errors":[{"reason":"notFound"}]}}',
  ],
  ['QUOTA_MINUTE', 403, '{"error":{"errors":[{"reason":"userRateLimitExceeded"}]}}'],
  [
    'API_OFF',
    403,
    '{"error":{"message":"Google Drive API has not been used in project 1 before or it is disabled."}}',
  ],
  ['SERVER', 502, '<html>Bad Gateway</html>'],
  ['NO_PERMISSION', 403, ''],
])('a response of UrlFetchApp is %s: %i %s', (fault, code, body) =>
  expect(classify(errorOf({ getResponseCode: () => code, getContentText: () => body }))).toBe(fault),
);

test.each([
  [undefined],
  [null],
  ['teks'],
  [{ details: {} }],
  [new TypeError("Cannot read properties of undefined (reading 'id')")],
])('anything else that is thrown is unknown: %p', (thrown) => expect(classify(thrown)).toBe('UNKNOWN'));

test('a failure of the browser is not a server error', () =>
  expect(classify(new Error('NetworkError: Connection failure due to HTTP 0'))).toBe('DISCONNECTED'));

test('every fault but the browser’s and the unknown has a case in these tables', () => {
  const covered = new Set<PlatformFault>([...byFields, ...texts].map(([fault]) => fault));
  expect(platformFaults.filter((fault) => !covered.has(fault))).toEqual(['DISCONNECTED']);
});

test('an advanced service that is not in the manifest is classified as API_OFF', () =>
  expect(classify(notEnabled('Drive'))).toBe('API_OFF'));
