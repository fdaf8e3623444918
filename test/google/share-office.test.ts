import { editorsOf as editorsIn } from '../../src/domain/health/access';
import type { DriveFile } from '../../src/google/drive/drive-service';
import { seenAs } from '../../src/google/drive/share-office';

const user = (emailAddress: string, role = 'writer') => ({ type: 'user', role, emailAddress });
const file = (...permissions: readonly object[]) => ({ permissions });
const workbook = file(user('ppid@example.com', 'owner'), user('staf@example.com'), user('tamu@example.com'));

/** The editors of an office with this folder and workbook. */
const editorsOf = (folder: DriveFile | undefined) =>
  editorsIn([seenAs('folder', 'Utama', folder), seenAs('workbook', 'lembar kerja ini', workbook)]);

test('an editor can edit both the folder and the workbook, regardless of case; readers and commenters do not count', () => {
  const folder = file(
    user('PPID@example.com', 'owner'),
    user('Staf@Example.com'),
    user('pembaca@example.com', 'reader'),
    user('komentar@example.com', 'commenter'),
  );
  expect(editorsOf(folder)).toEqual(['PPID@example.com', 'Staf@Example.com']);
});

test.each([
  ['a link that lets anyone edit', file({ type: 'anyone', role: 'writer' })],
  ['a group', file({ type: 'group', role: 'writer', emailAddress: 'kantor@example.com' })],
  ['a domain', file({ type: 'domain', role: 'writer' })],
  ['permissions that Drive keeps to itself', {}],
  ['a folder that is not there', undefined],
])('%s: nobody is known to lack access', (_what, folder) => expect(editorsOf(folder)).toBeNull());

test('a link with read access does not make anyone an editor', () =>
  expect(editorsOf(file({ type: 'anyone', role: 'reader' }))).toEqual([]));
