import { requireConsent } from '../../../src/google/script/consent';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;

test('all scopes are required in full, as a method of the service', () => {
  const asked: unknown[] = [];
  const service = {
    AuthMode: { FULL: 'full' },
    requireAllScopes(mode: unknown) {
      asked.push(this, mode);
    },
  };
  requireConsent(service as unknown as ScriptApp);
  expect(asked).toEqual([service, 'full']);
});

test('where the method does not exist, the item runs', () => {
  const service = { AuthMode: { FULL: 'full' } };
  expect(() => requireConsent(service as unknown as ScriptApp)).not.toThrow();
});
