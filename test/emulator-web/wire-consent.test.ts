import { fullScope } from '../../emulator/authorization/scopes';
import { wireConsent } from '../../emulator/web/server/consent';
import type { WireConsent } from '../../emulator/web/wire/wire';
import { internalsOf } from '../../emulator/workspace/internals';
import type { WorkspaceOptions } from '../../emulator';
import { cleanUp, openOffice, OWNER } from '../emulator/office';

afterAll(cleanUp);

const shown = (scopes: readonly string[], options: Partial<WorkspaceOptions> = {}): WireConsent =>
  wireConsent(internalsOf(openOffice({}, options).ws).host, scopes.map(fullScope));

const boxes = (scopes: readonly string[]): readonly boolean[] =>
  shown(scopes).scopes.map(({ hasBox }) => hasBox);

test.each([
  [
    'several scopes have a box each, but for that of signing in',
    ['drive', 'script.send_mail', 'userinfo.email'],
    [true, true, false],
  ],
  ['a scope that is asked for alone has none', ['drive'], [false]],
  ['nor has one beside that of signing in', ['userinfo.email', 'drive'], [false, false]],
])('%s', (_title, scopes, expected) => expect(boxes(scopes)).toEqual(expected));

test('the window names the spreadsheet and its owner, and warns consumer accounts only', () => {
  expect(shown(['drive'], { spreadsheetName: 'Buku' })).toMatchObject({
    project: 'Buku',
    developer: OWNER,
    isUnverified: true,
  });
  expect(shown(['drive'], { account: 'workspace' }).isUnverified).toBe(false);
});

test('a scope that nobody described is shown as its address', () =>
  expect(shown(['lain']).scopes[0]?.words).toBe(fullScope('lain')));
