import { people, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

let office: LocalOffice;
beforeEach(async () => void (office = await localOffice()), 60_000);
afterEach(() => office.close());

const staff = units[0]?.staff ?? '';
const rowOf = (email: string) => office.table('Orang').find((row) => row['Alamat Surel'] === email);

test('a name saved in Pengaturan is in the sheet Orang, and a NIP stays text with all its digits', async () => {
  const { fields } = await office.ask(ppid, 'viewSettings');
  const seen = (label: string) => fields.find(({ key }) => key === `Orang/${staff}/${label}`)?.value ?? '';
  const change = (label: string, value: string) => ({
    key: `Orang/${staff}/${label}`,
    seen: seen(label),
    value,
  });
  await office.ask(ppid, 'saveSettings', [
    change('Nama', 'Nama Baru'),
    change('NIP', '19850101 201001 2 006'),
  ]);
  expect(rowOf(staff)).toMatchObject({ Nama: 'Nama Baru', NIP: '198501012010012006', 'Sub Bagian': 'KUL' });
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(5);
});

test('a workbook without the sheet works, and set-up adds the sheet', async () => {
  await office.workspace.sheets.deleteSheet('Orang');
  expect(await office.tryTo(ppid, 'viewOverview')).toMatchObject({ ok: true });
  expect(await office.tryTo(ppid, 'openKegiatan', 'Semester I 2026')).toMatchObject({ ok: true });
  const { findings } = await office.ask(ppid, 'checkHealth');
  expect(findings.map(({ id }) => id)).toContain('sheet');
  await office.ask(ppid, 'repair', 'sheet');
  expect(office.table('Orang')).toEqual([]);
  await office.ask(ppid, 'saveSettings', [{ key: `Orang/${staff}/Nama`, seen: '', value: 'Yulia' }]);
  expect(rowOf(staff)).toMatchObject({ Nama: 'Yulia' });
});

test('nobody of the sample office is without a name and a job title', () =>
  expect(office.table('Orang').map((row) => [row['Nama'], row['Jabatan']].includes(''))).toEqual(
    people.map(() => false),
  ));
