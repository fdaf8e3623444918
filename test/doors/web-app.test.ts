import { readFileSync } from 'node:fs';
import path from 'node:path';
import { people, ppid, units } from '../../demo/people';
import { apiNames } from '../../src/rpc/calls/calls';
import { menu, triggers } from '../../simulate/entry-points';
import { localOffice, root, type LocalOffice } from '../journeys/local-office';
import { NOT_WORDS } from './not-words';
import { samples } from './samples';
import { tryDoor } from './try-door';
import { editor, stranger } from './visitors';

const [kul, tph] = [units[0]!, units[1]!];
const TITLE = 'Rencana Kerja Rahasia';

/** The web app is open to every Google account: what opens is decided by the workbook's sharing and by the roles, for every function. */
describe('the web app', () => {
  let office: LocalOffice;
  beforeAll(async () => {
    const known = [...people, { email: editor, name: 'Editor' }];
    office = await localOffice({ people: known });
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    await office.ask(kul.staff, 'addRows', 'KUL', [{ title: TITLE, year: 2025, category: 'berkala' }]);
  }, 60_000);
  afterAll(() => office.close());

  const visit = async (
    person: string,
    parameters: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    const { status, result, error } = await office.workspace.serve({ parameters }, person);
    expect([status, error]).toEqual(['completed', undefined]);
    return (result as { readonly content: string }).content;
  };
  const script = /<script/;

  test('shows its page to people with a role, opened where a code leads', async () => {
    const box = '"><script>alert(1)</script>';
    const html = await visit(kul.staff, { baris: 'KUL-0001', box, bagian: 'KUL' });
    expect(html).toMatch(script);
    expect(html).toContain(`data-akun="${kul.staff}"`);
    expect(html).toContain('data-baris="KUL-0001"');
    expect(html).toContain('data-bagian="KUL"');
    expect(html).toContain('data-box="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(html).not.toContain(TITLE);
  });

  test('tells somebody without a role whom to ask, and nothing else', async () => {
    const html = await visit(editor);
    expect(html).toContain('belum punya peran');
    expect(html).toContain('Rahmat Hidayat');
    expect(html).toContain('Hasil pindai yang pernah Anda simpan di HP ini tetap tersimpan');
    expect(html).not.toMatch(script);
  });

  test('shows a stranger no data, and not which office it is', async () => {
    const html = await visit(stranger);
    expect(html).toContain(`akun ${stranger} tidak dapat membuka lembar kerjanya`);
    expect(html).not.toMatch(script);
    expect(html).not.toMatch(/Lahat|Rahmat|Semester/);
  });

  test('asks who has not consented yet, and opens for nobody without an account', async () => {
    office.workspace.consent.grant(tph.staff, []);
    const { status, asksConsent } = await office.workspace.serve({}, tph.staff);
    expect([status, asksConsent?.length]).toEqual(['failed', office.workspace.consent.requested().length]);
    office.workspace.consent.grant(tph.staff, 'all');
    await expect(office.workspace.serve({})).rejects.toThrow('Sign in');
  });

  test('changes nothing for a stranger, and answers every call in words without data', async () => {
    const { sheets } = office.workspace;
    const cells = (): string => JSON.stringify(sheets.titles().map((each) => sheets.values(each)));
    const before = cells();
    const strange: string[] = [];
    for (const name of [...apiNames, ...menu, ...triggers, 'doGet']) {
      const args = name in samples ? samples[name as keyof typeof samples].args : [];
      const { execution, refusal } = await tryDoor(office, stranger, name, args, true);
      const said = JSON.stringify([execution.result ?? '', execution.ui, execution.error?.message ?? '']);
      const isData = said.includes(TITLE) || said.includes('Lahat') || said.includes(kul.staff);
      const { message = '' } = (execution.result ?? {}) as { readonly message?: string };
      if (isData || NOT_WORDS.test(message)) strange.push(`${name}: ${said}`);
      if (name in samples && refusal === '' && name !== 'viewScript') strange.push(`${name} was served`);
    }
    expect(strange).toEqual([]);
    expect(cells()).toBe(before);
  }, 120_000);

  test.each([
    ['an Editor without a role', editor, 'tanpa peran'],
    ['another unit', tph.staff, 'Sub Bagian lain'],
  ])(
    'refuses %s in words whatever a page of the sheet refuses them',
    async (_who, person, column) => {
      const served: string[] = [];
      for (const name of refusedTo(column)) {
        const { refusal, execution } = await tryDoor(office, person, name, samples[name].args, true);
        const { message = '' } = (execution.result ?? {}) as { readonly message?: string };
        if (refusal === '' || message === '' || NOT_WORDS.test(message)) served.push(`${name}: ${message}`);
      }
      expect(served).toEqual([]);
    },
    60_000,
  );

  test('has no window: functions of the menu show nothing there', async () => {
    const shown: string[] = [];
    for (const name of menu) {
      const { execution } = await tryDoor(office, kul.staff, name, [], true);
      if (execution.ui.some(({ kind }) => kind !== 'toast')) shown.push(name);
    }
    expect(shown).toEqual([]);
  }, 60_000);

  test('takes any arguments of a page that calls doGet', async () => {
    for (const args of [
      [],
      [null],
      [{ parameter: { baris: { a: 1 } } }],
      ['x'.repeat(300_000)],
      [{ parameter: 7 }],
    ]) {
      const { execution } = await tryDoor(office, kul.staff, 'doGet', args, true);
      expect([args, execution.status]).toEqual([args, 'completed']);
    }
  });
});

/** The functions with a dash in that column of the table of docs/peran.md, which test/doors/doors.test.ts compares with the product. */
function refusedTo(column: string): readonly (keyof typeof samples)[] {
  const lines = readFileSync(path.join(root, 'docs', 'peran.md'), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const at = lines.find(([, first]) => first === 'fungsi')?.indexOf(column) ?? -1;
  const refused = lines.filter((cells) => cells[at] === '–').map(([, name = '']) => name.replaceAll('`', ''));
  const names = refused.filter((name): name is keyof typeof samples => name in samples);
  expect(names.length).toBeGreaterThan(20);
  return names;
}
