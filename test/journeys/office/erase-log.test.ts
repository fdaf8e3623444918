import { nameOf, ppid, pelaksana, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

const kul = units[0]!;
const NIK = '1604010101900001';
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: `KTP ${NIK}`, year: 2025 }]);
}, 60_000);
afterEach(() => office.close());

/** Every stored cell of the workbook, those that the last write kept for its undo included. */
const everything = (): string => JSON.stringify(office.workspace.sheets.raw());
const erase = (person = ppid) => office.tryTo(person, 'eraseFromLog', NIK, 'Permintaan pemilik data');

test('personal data is erased from the Log and from the hidden sheet, and the Log stays intact', async () => {
  await office.ask(kul.staff, 'editRow', 'KUL-0001', {}, { title: 'Kartu penduduk' });
  expect(everything()).toContain(NIK);
  expect(await erase()).toMatchObject({ ok: true });
  expect(everything()).not.toContain(NIK);
  const checked = await office.ask(ppid, 'checkLog', '', false);
  expect(checked.isWhole).toBe(true);
  expect(checked.details.join()).toContain(`dihapus oleh ${nameOf(ppid)}`);
  const last = office.table('Log').at(-1);
  expect(last).toMatchObject({ Peristiwa: 'LOG_DIHAPUS', Rincian: 'Permintaan pemilik data' });
});

test('what is still in a sheet is not erased from the Log, and nobody but the PPID may', async () => {
  expect(await erase()).toMatchObject({ ok: false, code: 'STILL_IN_SHEET' });
  expect(await erase(pelaksana)).toMatchObject({ ok: false, code: 'WRONG_ACTOR' });
  expect(await office.tryTo(ppid, 'eraseFromLog', 'KTP', 'x')).toMatchObject({ code: 'BAD_INPUT' });
});
