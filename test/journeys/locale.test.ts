import { ppid } from '../../demo/people';
import { localOffice, type LocalOffice } from './local-office';

let office: LocalOffice;
afterEach(() => office.close());

const properties = () => office.workspace.sheets.raw()['properties'];
const typed = async (text: string): Promise<string> => {
  await office.workspace.sheets.type('Hari Libur', 'A40', text, ppid);
  return office.workspace.sheets.cell('Hari Libur', 'A40');
};

test('a workbook that was made in English is Indonesian from set-up on: dates are typed day first', async () => {
  office = await localOffice({ locale: 'en_US' });
  expect(properties()).toMatchObject({ locale: 'in_ID', timeZone: 'Asia/Jakarta' });
  expect(await typed('1/8/2026')).toBe('01/08/2026');
  const { findings } = await office.ask(ppid, 'checkHealth');
  expect(findings.map(({ id }) => id)).not.toContain('lokalitas');
});

test('a standing workbook keeps its locale, and Kesehatan says what a typed date may become', async () => {
  office = await localOffice();
  await office.workspace.sheets.setLocale('en_US', ppid);
  await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
  expect(properties()).toMatchObject({ locale: 'en_US' });
  expect(await typed('1/8/2026')).toBe('08/01/2026');
  const { findings } = await office.ask(ppid, 'checkHealth');
  expect(findings.find(({ id }) => id === 'lokalitas')?.words).toContain('en_US');
});
