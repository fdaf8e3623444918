import { ppid, units } from '../../demo/people';
import { makeScan } from '../../demo/scans';
import { localOffice, type LocalOffice } from './local-office';

/** Drive lets a file be moved into a folder that lies in the bin, and empties the bin after 30 days. */
const kul = units[0]!;
const root = 'Dokumentasi Informasi Publik';
let office: LocalOffice;
const at = (path: string): string => office.workspace.drive.find(`${root}/${path}`) ?? '';

beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
});
afterEach(() => office.close());

test.each([
  ['Karantina', 'rusak.pdf', new Uint8Array(), ppid],
  ['Pindaian/KUL', 'KUL-0001.pdf', makeScan('pdf', 'satu', 1), ppid],
  ['Pindaian/KUL', 'KUL-0001.pdf', makeScan('pdf', 'satu', 1), kul.staff],
  ['Asli', 'KUL-0001.pdf', makeScan('pdf', 'satu', 1), kul.staff],
])('no scan follows the folder %s into the bin (%s)', async (folder, name, bytes, owner) => {
  const { drive, clock } = office.workspace;
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Satu', year: 2025, category: 'berkala' }]);
  drive.trash(at(folder));
  const id = drive.drop(at('Masuk/KUL'), name, bytes, { owner });
  await clock.advance(21 * 60_000);
  const ledger = office.table('Pindaian')[0] ?? {};
  expect(ledger['Status']).toBe(folder === 'Karantina' ? 'karantina' : 'tersimpan');
  for (const file of new Set([id, ledger['ID Berkas'] ?? ''])) expect(drive.get(file)['trashed']).toBe(false);
  expect(drive.list(at(folder))).toHaveLength(1);
});

test.each([
  ['Karantina', 'rusak.pdf', new Uint8Array(), 'karantina'],
  ['Pindaian/KUL', 'KUL-0001.pdf', makeScan('pdf', 'satu', 1), 'tersimpan'],
])(
  'a folder %s that was deleted for good is made anew, and no file taken for lost',
  async (folder, name, bytes, state) => {
    const { drive, clock } = office.workspace;
    await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Satu', year: 2025, category: 'berkala' }]);
    drive.remove(at(folder));
    const id = drive.drop(at('Masuk/KUL'), name, bytes, { owner: kul.staff });
    await clock.advance(21 * 60_000);
    expect(office.table('Pindaian')).toMatchObject([{ Status: state }]);
    expect(drive.list(at(folder))).toHaveLength(1);
    expect(drive.get(id)['trashed']).toBe(false);
  },
);
