import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ppid, units } from '../../../demo/people';
import type { Execution, MenuItem } from '../../../emulator';
import { menu } from '../../../simulate/entry-points';
import { localOffice, root, type LocalOffice } from '../local-office';

const staff = units[0]!.staff;
const { oauthScopes: scopes } = JSON.parse(readFileSync(path.join(root, 'appsscript.json'), 'utf8')) as {
  oauthScopes: readonly string[];
};

let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice({ consent: 'ask' });
});
afterAll(() => office.close());

const click = (name: string, person = staff): Promise<Execution> =>
  office.workspace.run({ function: name, as: person, from: 'menu' });

/** The functions of the menu items for a person who opens the sheet. */
async function itemsOf(person: string): Promise<readonly string[]> {
  const opened = await office.workspace.sheets.open(person);
  const names = (items: readonly MenuItem[]): readonly string[] =>
    items.flatMap((item) => (item.items ? names(item.items) : (item.function ?? [])));
  return names(opened.flatMap(({ ui }) => ui).flatMap(({ items = [] }) => items));
}

test('a new person sees the whole menu, and whichever item is clicked first asks for every scope', async () => {
  expect([...(await itemsOf(staff))].sort()).toEqual([...menu].sort());
  for (const name of menu)
    expect(await click(name)).toMatchObject({ status: 'failed', asksConsent: scopes, callCount: 0, ui: [] });
});

test.each(scopes)(
  'a click by a person who left out %s asks for that scope and does nothing else',
  async (left) => {
    office.workspace.consent.grant(
      staff,
      scopes.filter((scope) => scope !== left),
    );
    for (const name of menu)
      expect([name, await click(name)]).toMatchObject([
        name,
        { status: 'failed', asksConsent: [left], callCount: 0, ui: [] },
      ]);
  },
);

test('every item works when the person has granted what was missing', async () => {
  office.workspace.consent.grant(staff, scopes.slice(1));
  await click('openSidebar');
  office.workspace.consent.allow(staff, scopes.slice(0, 1));
  for (const name of menu) {
    const done = await click(name);
    expect([name, done]).toMatchObject([name, { status: 'completed' }]);
    expect(done.ui.length).toBeGreaterThan(0);
  }
});

test.each<[string, Parameters<LocalOffice['tryTo']>[1]]>([
  ['spreadsheets', 'viewOverview'],
  ['userinfo.email', 'viewOverview'],
  ['drive', 'checkScans'],
])('a call of the page without %s says which menu to click', async (left, name) => {
  office.workspace.consent.grant(ppid, 'all');
  office.workspace.consent.withdraw(ppid, `https://www.googleapis.com/auth/${left}`);
  expect(await office.tryTo(ppid, name)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/Izin Google belum lengkap.*menu Dokumentasi/) as string,
  });
  office.workspace.consent.grant(ppid, 'all');
});
