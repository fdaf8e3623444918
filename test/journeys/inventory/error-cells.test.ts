import { pelaksana, ppid, units } from '../../../demo/people';
import { errorTypes, ERROR_TEXTS, type ErrorType } from '../../../emulator/sheets/values/error-values';
import { workbook } from '../../../src/domain/workbook';
import { localOffice, type LocalOffice } from '../local-office';

/** A cell may contain an error: a failed formula or a pasted value. values.get returns it as text, effectiveValue as an error. */
let office: LocalOffice;
afterEach(() => office.close());

const kul = units[0]!;
const columns = Object.values(workbook.inventaris.columns);
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** As many rows as the sheet has columns, each with the error in a different column; in every other row by a formula. */
async function rowsWith(type: ErrorType): Promise<void> {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const rows = columns.map((_column, at) => ({
    title: `Laporan ${at + 1}`,
    year: 2025,
    category: 'berkala' as const,
  }));
  await office.ask(kul.staff, 'addRows', 'KUL', rows);
  const [header = []] = office.workspace.sheets.values('Inventaris');
  for (const [at, column] of columns.entries()) {
    const value = { errorValue: { type } };
    const cell =
      at % 2 === 0
        ? { userEnteredValue: value }
        : { userEnteredValue: { formulaValue: '=NA()' }, effectiveValue: value };
    const place = `${letters(header.indexOf(column.header))}${at + 2}`;
    await office.workspace.sheets.paste('Inventaris', place, cell, kul.staff);
  }
}

describe.each(errorTypes.map((type) => [ERROR_TEXTS[type], type] as const))(
  '%s in any column',
  (text, type) => {
    test('is reported in Masalah of its row, and everything else works', async () => {
      await rowsWith(type);
      await office.ask(kul.staff, 'auditRows');
      const rows = office.table('Inventaris');
      expect(rows.map((row) => row['ID'])).not.toContain('');
      const unnamed = columns
        .map(({ header }, at) => ({ header, problems: rows[at]?.['Masalah'] ?? '' }))
        .filter(({ header }) => !['ID', 'Kegiatan', 'Masalah', 'Pengisi'].includes(header))
        .filter(({ header, problems }) => !problems.includes(header) || !problems.includes(text));
      expect(unnamed).toEqual([]);
      const [id = ''] = rows.slice(-1).map((row) => row['ID'] ?? '');
      await office.ask(kul.staff, 'amendRows', 'lokasiTercetak', [id], 'Lemari 1');
      await office.ask(kul.staff, 'editRow', id, {}, { summary: 'Ringkasan' });
      await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
      await office.ask(kul.staff, 'viewOverview');
      const unit = units[1]!;
      await office.ask(unit.staff, 'declareNihil', unit.code);
      await office.ask(unit.staff, 'finishStep', { number: 1, lane: unit.code });
      await office.ask(pelaksana, 'viewScans', null);
      for (const name of ['clockTick', 'dailyTick']) {
        await office.workspace.run({ function: name, as: ppid, from: 'trigger' });
        expect(office.lastExecution()).toMatchObject({ status: 'completed' });
      }
      expect(office.table('Inventaris').at(-1)).toMatchObject({ 'Nama Dokumen': 'Neraca' });
    });
  },
);

test('an error in a header prevents no write', async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const error = { userEnteredValue: { errorValue: { type: 'REF' as const } } };
  const place = office.workspace.sheets.values('Inventaris')[0]!.indexOf('Catatan');
  await office.workspace.sheets.paste('Inventaris', `${letters(place)}1`, error, kul.staff);
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, notes: 'lama' }]);
  expect(office.table('Inventaris')[0]).toMatchObject({ 'Nama Dokumen': 'Neraca', '#REF!': 'lama' });
});
