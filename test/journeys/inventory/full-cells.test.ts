import { pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** Google's limits of a cell (50,000 characters) and of a workbook (10 million cells). */
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
});
afterEach(() => office.close());

const [kul, ...others] = units as unknown as readonly [(typeof units)[0], ...typeof units];

test('a title that nearly fills its cell is reported in Masalah and blocks no step; outputs clip it', async () => {
  const row = { year: 2025, category: 'berkala', unscannable: 'Terjilid' } as const;
  const { ids } = await office.ask(kul.staff, 'addRows', 'KUL', [{ ...row, title: 'A' }]);
  const long = `${'kata '.repeat(9_997)}akhir`;
  await office.workspace.sheets.paste('Inventaris', 'D2', { userEnteredValue: { stringValue: long } });
  await office.workspace.sheets.paste('Inventaris', 'E2', { userEnteredValue: { stringValue: long } });
  await office.ask(kul.staff, 'auditRows');
  expect(office.table('Inventaris')[0]?.['Masalah']).toContain('Nama Dokumen berisi 49990 karakter');
  for (const { code, staff } of others) await office.ask(staff, 'declareNihil', code);
  for (const { code, staff, liaison } of units) {
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
    if (code === 'KUL') await office.ask(liaison, 'decideRows', code, ids, 'diterima', '', false, true);
    await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  }
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  expect(office.table('DIP')).toHaveLength(1);
  expect(await office.ask(ppid, 'checkLog', '', true)).toMatchObject({ isWhole: true });
});

/** Removes the spare rows of Inventaris, as if the office had used all of them. */
async function useUpRoom(): Promise<void> {
  const { sheets } = office.workspace;
  const [sheet] = sheets.raw('Inventaris')['sheets'] as [
    { properties: { gridProperties: { rowCount: number } } },
  ];
  const { rowCount } = sheet.properties.gridProperties;
  await sheets.deleteRows('Inventaris', 2, rowCount - 2, ppid);
}

/** Adds rows below another sheet until Google accepts no more. */
async function fillWorkbook(): Promise<void> {
  await office.workspace.sheets.addSheet('Lain', ppid);
  for (let count = 262_144; count >= 1; count /= 2)
    try {
      await office.workspace.sheets.appendRows('Lain', count, ppid);
      count *= 2;
    } catch (error) {
      expect(String(error)).toContain('above the limit of 10000000 cells');
    }
}

test('a workbook of 10 million cells is reported as full, and the call writes nothing', async () => {
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'A', year: 2025 }]);
  await useUpRoom();
  await fillWorkbook();
  const before = office.table('Inventaris');
  const refused = await office.tryTo(kul.staff, 'addRows', 'KUL', [{ title: 'B', year: 2025 }]);
  expect(refused).toMatchObject({ ok: false, code: 'PLATFORM' });
  expect(refused.ok ? '' : refused.message).toContain('10 juta sel');
  expect(office.table('Inventaris')).toEqual(before);
  await office.ask(kul.staff, 'viewOverview');
});
