import { ppid } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

let office: LocalOffice;
afterEach(() => office.close());

const properties = () => office.workspace.sheets.raw()['properties'];
const typed = async (text: string): Promise<string> => {
  await office.workspace.sheets.type('Hari Libur', 'A40', text, ppid);
  return office.workspace.sheets.cell('Hari Libur', 'A40');
};

test('set-up makes a new English workbook Indonesian: dates are typed day first', async () => {
  office = await localOffice({ locale: 'en_US' });
  expect(properties()).toMatchObject({ locale: 'in_ID', timeZone: 'Asia/Jakarta' });
  expect(await typed('1/8/2026')).toBe('01/08/2026');
  const { findings } = await office.ask(ppid, 'checkHealth');
  expect(findings.map(({ id }) => id)).not.toContain('lokalitas');
});

test('an existing workbook keeps its locale, and Kesehatan warns how typed dates may be read', async () => {
  office = await localOffice();
  await office.workspace.sheets.setLocale('en_US', ppid);
  await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
  expect(properties()).toMatchObject({ locale: 'en_US' });
  expect(await typed('1/8/2026')).toBe('08/01/2026');
  const { findings } = await office.ask(ppid, 'checkHealth');
  expect(findings.find(({ id }) => id === 'lokalitas')?.words).toContain('en_US');
});

test('one click in Kesehatan makes an existing workbook Indonesian, and the log says who did it', async () => {
  office = await localOffice();
  await office.workspace.sheets.setLocale('en_US', ppid);
  await office.ask(ppid, 'repair', 'lokalitas');
  expect(properties()).toMatchObject({ locale: 'in_ID', timeZone: 'Asia/Jakarta' });
  expect(office.table('Log').at(-1)).toMatchObject({ Peristiwa: 'LOKALITAS_DIUBAH', Pelaku: ppid });
  const { findings } = await office.ask(ppid, 'checkHealth');
  expect(findings.map(({ id }) => id)).not.toContain('lokalitas');
});

test('an office in another zone is told that its workbook keeps the time of Jakarta', async () => {
  office = await localOffice();
  await office.typeBeside('Pengaturan', { Uraian: 'Zona Waktu' }, 'Nilai', 'WITA', ppid);
  const { findings } = await office.ask(ppid, 'checkHealth');
  expect(findings.find(({ id }) => id === 'lokalitas')?.words).toContain('Asia/Jakarta');
  await office.ask(ppid, 'repair', 'lokalitas');
  expect(properties()).toMatchObject({ timeZone: 'Asia/Makassar' });
});

test('a date that is typed day first into an English workbook is read day first', async () => {
  office = await localOffice();
  await office.workspace.sheets.setLocale('en_US', ppid);
  expect(await typed('13/02/2026')).toBe('13/02/2026');
  const { findings } = await office.ask(ppid, 'checkHealth');
  expect(findings.map(({ id }) => id)).not.toContain('sel:hariLibur');
});
