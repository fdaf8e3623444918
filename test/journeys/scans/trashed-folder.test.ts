import { failAlways } from '../../../emulator/faults';
import { ppid, units } from '../../../demo/people';
import { makeScan } from '../../../demo/scans';
import { localOffice, type LocalOffice } from '../local-office';

/** Drive accepts a move into a folder in the bin, and deletes the content of the bin after 30 days. */
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
])(
  'no scan is moved into the folder %s while that is in the bin (%s)',
  async (folder, name, bytes, owner) => {
    const { drive, clock } = office.workspace;
    await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Satu', year: 2025, category: 'berkala' }]);
    drive.trash(at(folder));
    const id = drive.drop(at('Masuk/KUL'), name, bytes, { owner });
    await clock.advance(21 * 60_000);
    const ledger = office.table('Pindaian')[0] ?? {};
    expect(ledger['Status']).toBe(folder === 'Karantina' ? 'karantina' : 'tersimpan');
    for (const file of new Set([id, ledger['ID Berkas'] ?? '']))
      expect(drive.get(file)['trashed']).toBe(false);
    expect(drive.list(at(folder))).toHaveLength(1);
  },
);

test.each([
  ['Karantina', 'rusak.pdf', new Uint8Array(), 'karantina'],
  ['Pindaian/KUL', 'KUL-0001.pdf', makeScan('pdf', 'satu', 1), 'tersimpan'],
])(
  'a folder %s that was permanently deleted is recreated, and no file counts as lost',
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

test.each(['Duplikat', 'Arsip'])(
  'a scan that a colleague moves to %s while it is being filed is filed from there',
  async (elsewhere) => {
    const { drive, clock } = office.workspace;
    await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Satu', year: 2025, category: 'berkala' }]);
    const id = drive.drop(at('Masuk/KUL'), 'KUL-0001.pdf', makeScan('pdf', 'satu', 1), { owner: ppid });
    await clock.advance(6 * 60_000);
    office.workspace.onCall = failAlways('Drive.Files.update');
    await clock.advance(5 * 60_000);
    office.workspace.onCall = undefined;
    expect(office.table('Pindaian')[0]).toMatchObject({ Status: 'memindahkan' });
    drive.move(id, at(elsewhere));
    await clock.advance(11 * 60_000);
    expect(office.table('Pindaian')[0]).toMatchObject({ Status: 'tersimpan', Alasan: '' });
    expect(drive.pathOf(id)).toContain('Pindaian/KUL/');
  },
);

test('a scan whose move out of the bin was interrupted is moved by the next run', async () => {
  const { drive, clock } = office.workspace;
  const ids = [1, 2].map((n) =>
    drive.drop(at('Masuk/KUL'), `rusak ${n}.pdf`, makeScan('pdf', `x${n}`, n).slice(0, 700), { owner: ppid }),
  );
  await clock.advance(6 * 60_000);
  drive.trash(at('Karantina'));
  // The first file is moved into the bin, and Drive fails before the folder is listed; the second creates a new one.
  let listed = 0;
  office.workspace.onCall = ({ method, phase }) => {
    if (method === 'list' && phase === 'before') listed += 1;
    if (listed === 2 && method === 'list' && phase === 'before') throw new Error('Service error: Drive');
  };
  await clock.advance(5 * 60_000);
  office.workspace.onCall = undefined;
  await clock.advance(11 * 60_000);
  expect(office.table('Pindaian').map((row) => row['Status'])).toEqual(['karantina', 'karantina']);
  for (const id of ids) expect(drive.get(id)['trashed']).toBe(false);
  expect(drive.list(at('Karantina'))).toHaveLength(2);
});
