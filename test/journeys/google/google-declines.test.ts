import { ppid } from '../../../demo/people';
import { transientErrors } from '../../../emulator/faults';
import { localOffice, type LocalOffice } from '../local-office';

let office: LocalOffice;
afterEach(() => office.close());

const setUp = async (): Promise<string> => {
  const { ui } = await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
  return ui.find(({ kind }) => kind === 'alert')?.message ?? '';
};
const declined = async (name: 'viewOverview' | 'checkHealth'): Promise<string> => {
  const answer = await office.tryTo(ppid, name);
  return answer.ok ? '' : answer.message;
};

describe('an API that is off', () => {
  test.each(['sheets', 'drive'] as const)(
    'is reported by the first set-up, which then completes: %s',
    async (api) => {
      office = await localOffice({ setUp: false });
      office.workspace.apis.disable(api);
      expect(await setUp()).toContain('Ekstensi > Apps Script');
      office.workspace.apis.enable(api);
      expect(await setUp()).not.toContain('Ekstensi > Apps Script');
      expect(await declined('viewOverview')).toBe('');
    },
  );

  test('is reported by every call if it is Sheets, including Kesehatan', async () => {
    office = await localOffice();
    office.workspace.apis.disable('sheets');
    for (const name of ['viewOverview', 'checkHealth'] as const)
      expect(await declined(name)).toContain('Ekstensi > Apps Script');
  });

  test('is a finding of Kesehatan if it is Drive', async () => {
    office = await localOffice();
    const findings = async () => (await office.ask(ppid, 'checkHealth')).findings.map(({ id }) => id);
    office.workspace.apis.disable('drive');
    expect(await findings()).toEqual(['drive-mati', 'akun-pribadi', 'halaman-hp', 'dasar-hukum']);
    office.workspace.apis.enable('drive');
    expect(await findings()).toEqual(['akun-pribadi', 'halaman-hp', 'dasar-hukum']);
  });
});

describe('a temporary failure', () => {
  /** Makes the first `times` calls of that method fail; counts all calls. */
  const failing = (method: string, times: number): { readonly calls: number } => {
    const seen = { calls: 0 };
    office.workspace.onCall = ({ service, method: called, phase }) => {
      if (`${service}.${called}` !== method || phase !== 'before') return;
      seen.calls += 1;
      if (seen.calls <= times) throw transientErrors.unavailable();
    };
    return seen;
  };
  const READ = 'Sheets.Spreadsheets.Values.batchGetByDataFilter';
  const WRITE = 'Sheets.Spreadsheets.batchUpdate';

  test('is not noticed if a read fails twice', async () => {
    office = await localOffice();
    const seen = failing(READ, 2);
    expect(await declined('viewOverview')).toBe('');
    expect(seen.calls).toBe(3);
    expect(office.lastExecution().modelledMs).toBeLessThan(12_000);
  });

  test('is reported after the third time, with what to do', async () => {
    office = await localOffice();
    const seen = failing(READ, 99);
    expect(await declined('viewOverview')).toContain('Google sedang terganggu. Data Anda aman');
    expect(seen.calls).toBe(3);
  });

  test('never causes a second write of the workbook', async () => {
    office = await localOffice();
    const seen = failing(WRITE, 99);
    const answer = await office.tryTo(ppid, 'openKegiatan', 'Semester I 2026');
    expect(answer.ok).toBe(false);
    expect(seen.calls).toBe(1);
  });
});

test('a used-up minute quota is reported, and the trigger continues at its next run', async () => {
  office = await localOffice();
  const { workspace } = office;
  const spend = async (): Promise<string> => {
    for (let call = 0; call < 80; call += 1) {
      const words = await declined('checkHealth');
      if (words !== '') return words;
    }
    return '';
  };
  expect(await spend()).toContain('setelah satu menit');
  const ran = await workspace.clock.advance(10 * 60_000);
  expect(ran.map((execution) => [execution.function, execution.status])).toContainEqual([
    'clockTick',
    'completed',
  ]);
  expect(await declined('viewOverview')).toBe('');
});
