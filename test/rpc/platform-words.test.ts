import { platformWords } from '../../src/rpc/platform-words';

/** Google's published words (docs of quotas, scopes and errors), as the services say them. */
test.each([
  [
    'Specified permissions are not sufficient to call DriveApp.createFolder. Required permissions: https://www.googleapis.com/auth/drive',
    'Izin Google',
  ],
  [
    'API call to drive.files.list failed with error: Request had insufficient authentication scopes.',
    'Izin Google',
  ],
  ['Service invoked too many times for one day: email.', 'Kuota surel'],
  ['Service invoked too many times for one day: urlfetch.', 'Kuota Google'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'Google sedang terganggu'],
  ["The user's Drive storage quota has been exceeded.", 'Penyimpanan Drive penuh'],
])('%s', (said, words) => expect(platformWords(new Error(said))).toContain(words));

test('a failure of our own has no words of Google', () => {
  expect(platformWords(new TypeError("Cannot read properties of undefined (reading 'id')"))).toBeUndefined();
});
