import { pelaksana, ppid, units } from '../../../demo/people';
import { Killed } from '../../../emulator';
import { walkTo } from '../../doors/walk-stages';
import { copyOffice, difference, standOf, type CopiedOffice } from '../copied-office';
import { localOffice, type LocalOffice } from '../local-office';

const kul = units[0]!;
/** The archive's root folder, as named in Pengaturan. */
const root = 'Utama';
const setting = (office: LocalOffice, section: string, label: string): string =>
  office.table('Pengaturan').find((row) => row['Bagian'] === section && row['Uraian'] === label)?.['Nilai'] ??
  '';
const idOfWorkbook = (office: LocalOffice): string => setting(office, 'Sistem', 'ID Lembar Kerja');
const events = (office: LocalOffice): readonly (string | undefined)[] =>
  office.table('Log').map((row) => row['Peristiwa']);
const setUp = (office: LocalOffice, person: string) =>
  office.workspace.run({ function: 'setUp', as: person, from: 'menu' });
const tick = (office: LocalOffice, person: string) =>
  office.workspace.run({ function: 'clockTick', as: person, from: 'trigger' });

let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await walkTo['sub bagian'](office);
}, 60_000);
afterEach(() => office.close());

describe('"Jadikan kantor baru"', () => {
  test("walks set-up and opens a Kegiatan in an archive of its own, without touching the original's", async () => {
    const copy = copyOffice(office, kul.staff);
    const before = standOf(office, copy.copyId).filter((line) => !line.startsWith('on disk'));
    await copy.ask(kul.staff, 'startNewOffice', 'kosong');
    expect(copy.table('Inventaris')).toEqual([]);
    expect(setting(copy, 'Peran', 'PPID')).toBe('');
    expect(await copy.ask(kul.staff, 'viewStart')).toMatchObject({ current: 'kantor' });
    await setUp(copy, kul.staff);
    await copy.typeBeside('Pengaturan', { Bagian: 'Peran', Uraian: 'PPID' }, 'Nilai', kul.staff, kul.staff);
    for (const { code } of units)
      await copy.typeBeside(
        'Pengaturan',
        { Bagian: 'Peran', Uraian: `Sub Bagian ${code}` },
        'Nilai',
        kul.staff,
        kul.staff,
      );
    await copy.ask(kul.staff, 'openKegiatan', 'Latihan');
    const { ids } = await copy.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2026 }]);
    expect(ids).toEqual(['KUL-0001']);

    const archive = setting(copy, 'Folder', root);
    expect(office.workspace.drive.get(archive)).toMatchObject({ owners: [{ emailAddress: kul.staff }] });
    expect(archive).not.toBe(setting(office, 'Folder', root));
    expect(copy.workspace.triggers.map(({ owner }) => owner)).toEqual([kul.staff, kul.staff]);
    const after = standOf(office, copy.copyId).filter((line) => !line.startsWith('on disk'));
    expect(difference(before, after)).toEqual([]);
  }, 60_000);

  test('begins a new chain of the log, whose first entry names the original', async () => {
    const copy = copyOffice(office, kul.staff);
    await copy.ask(kul.staff, 'startNewOffice', 'kosong');
    expect(copy.table('Log')).toMatchObject([
      {
        No: '1',
        Pelaku: kul.staff,
        Peristiwa: 'KANTOR_BARU',
        Rincian: expect.stringContaining(office.workspace.spreadsheetId),
      },
    ]);
    expect(await copy.ask(kul.staff, 'checkLog', '', true)).toMatchObject({ isWhole: true });
    expect(idOfWorkbook(copy)).toBe(copy.copyId);
  }, 60_000);

  test('keeps the inventory if requested, and numbering continues from it', async () => {
    const copy = copyOffice(office, ppid);
    const rows = office.table('Inventaris').map((row) => [row['ID'], row['Nama Dokumen']]);
    await copy.ask(ppid, 'startNewOffice', 'daftar');
    expect(copy.table('Inventaris').map((row) => [row['ID'], row['Nama Dokumen']])).toEqual(rows);
    expect(copy.table('Pindaian')).toEqual([]);
    expect(setting(copy, 'Sistem', 'Urutan Inventaris KUL')).toBe(
      setting(office, 'Sistem', 'Urutan Inventaris KUL'),
    );
  }, 60_000);

  test('leaves a copy if interrupted, and is completed by repeating it', async () => {
    const copy = copyOffice(office, kul.staff);
    let writes = 0;
    office.workspace.onCall = ({ service, method, phase }) => {
      if (
        phase === 'after' &&
        `${service}.${method}` === 'Sheets.Spreadsheets.batchUpdate' &&
        (writes += 1) === 2
      )
        throw new Killed();
    };
    await copy.workspace.run({ function: 'startNewOffice', args: ['kosong'], as: kul.staff, from: 'page' });
    office.workspace.onCall = undefined;
    expect(await copy.tryTo(kul.staff, 'runStartStep', 'kantor', [])).toMatchObject({
      ok: false,
      code: 'IS_COPY',
    });
    await copy.ask(kul.staff, 'startNewOffice', 'kosong');
    expect(events(copy)).toEqual(['KANTOR_BARU']);
  }, 60_000);

  test('is for copies only', async () => {
    const before = standOf(office);
    expect(await office.tryTo(ppid, 'startNewOffice', 'kosong')).toMatchObject({ code: 'NOT_A_COPY' });
    expect(await office.tryTo(ppid, 'moveOfficeHere')).toMatchObject({ code: 'NOT_A_COPY' });
    expect(difference(before, standOf(office))).toEqual([]);
  }, 60_000);
});

describe('"Pindahkan kantor ke sini"', () => {
  const row = { title: 'Neraca', year: 2026 };

  test('deactivates the original and continues its numbering', async () => {
    const copy = copyOffice(office, ppid, [kul.staff, kul.liaison]);
    expect(await copy.tryTo(kul.liaison, 'moveOfficeHere')).toMatchObject({ code: 'WRONG_ACTOR' });
    await copy.ask(ppid, 'moveOfficeHere');

    const left = standOf(office, copy.copyId);
    expect(await office.tryTo(kul.staff, 'addRows', 'KUL', [row])).toMatchObject({ code: 'IS_COPY' });
    await tick(office, ppid);
    await office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
    expect(difference(left, standOf(office, copy.copyId))).toEqual([]);

    const { ids } = await copy.ask(kul.staff, 'addRows', 'KUL', [row]);
    expect(ids).toEqual(['KUL-0003']);
    expect(setting(copy, 'Folder', root)).toBe(setting(office, 'Folder', root));
    expect(copy.workspace.triggers.map(({ owner }) => owner)).toEqual([ppid, ppid]);
    expect(events(office).at(-1)).toBe('KANTOR_DIPINDAHKAN');
    expect(events(copy)).toContain('KANTOR_DIPINDAHKAN');
    for (const place of [office, copy])
      expect(await place.ask(ppid, 'checkLog', '', true)).toMatchObject({ isWhole: true });
  }, 60_000);

  test('is refused if the original was used after the copy was made, because numbers would be assigned twice', async () => {
    const copy = copyOffice(office, ppid);
    await office.ask(kul.staff, 'addRows', 'KUL', [row]);
    expect(await copy.tryTo(ppid, 'moveOfficeHere')).toMatchObject({ code: 'COPY_STALE' });
    expect(idOfWorkbook(office)).toBe(office.workspace.spreadsheetId);
    await office.ask(kul.staff, 'addRows', 'KUL', [{ ...row, title: 'Lain' }]);
  }, 60_000);

  test.each([
    ['only read', 'reader'],
    ['not see', null],
  ] as const)(
    'is refused if the PPID may %s the original, which could not be deactivated',
    async (_what, share) => {
      await office.typeBeside('Pengaturan', { Bagian: 'Peran', Uraian: 'PPID' }, 'Nilai', pelaksana, ppid);
      const copy = copyOffice(office, pelaksana);
      office.workspace.drive.share(office.workspace.spreadsheetId, pelaksana, share);
      expect(await copy.tryTo(pelaksana, 'moveOfficeHere')).toMatchObject({ code: 'ORIGINAL_UNREACHABLE' });
      expect(idOfWorkbook(office)).toBe(office.workspace.spreadsheetId);
      expect(idOfWorkbook(copy)).toBe(office.workspace.spreadsheetId);
    },
    60_000,
  );

  test('leaves no active workbook if interrupted, and is completed by repeating it', async () => {
    const copy = copyOffice(office, ppid, [kul.staff]);
    let writes = 0;
    office.workspace.onCall = ({ service, method, phase }) => {
      if (
        phase === 'after' &&
        `${service}.${method}` === 'Sheets.Spreadsheets.batchUpdate' &&
        (writes += 1) === 1
      )
        throw new Killed();
    };
    await copy.workspace.run({ function: 'moveOfficeHere', args: [], as: ppid, from: 'page' });
    office.workspace.onCall = undefined;
    for (const place of [office, copy])
      expect(await place.tryTo(kul.staff, 'addRows', 'KUL', [row])).toMatchObject({ code: 'IS_COPY' });
    await copy.ask(ppid, 'moveOfficeHere');
    expect((await copy.ask(kul.staff, 'addRows', 'KUL', [row])).ids).toEqual(['KUL-0003']);
  }, 60_000);
});

describe('an office that was set up before its workbook was recorded', () => {
  const forget = (): Promise<void> =>
    office.typeBeside('Pengaturan', { Bagian: 'Sistem', Uraian: 'ID Lembar Kerja' }, 'Nilai', '', ppid);

  test.each([
    ['the clock', tick],
    ["set-up by the trigger's owner", setUp],
  ])(
    'is recorded by %s',
    async (_what, act) => {
      await forget();
      await act(office, ppid);
      expect(idOfWorkbook(office)).toBe(office.workspace.spreadsheetId);
      expect(await office.ask(ppid, 'checkLog', '', true)).toMatchObject({ isWhole: true });
    },
    60_000,
  );

  test('cannot be distinguished from its copy, so a copy of it writes nothing and gets no trigger', async () => {
    await forget();
    const copy: CopiedOffice = copyOffice(office, ppid, [pelaksana]);
    const before = [...standOf(office, copy.copyId), ...standOf(copy, copy.copyId)];
    for (const person of [ppid, pelaksana]) {
      await setUp(copy, person);
      await tick(copy, person);
      expect(await copy.tryTo(person, 'takeOverTriggers')).toMatchObject({ code: 'IS_COPY' });
    }
    expect(difference(before, [...standOf(office, copy.copyId), ...standOf(copy, copy.copyId)])).toEqual([]);
    expect(copy.workspace.triggers).toEqual([]);
    expect(await copy.ask(ppid, 'viewCopy')).toMatchObject({ isCopy: true, isCertain: false });
  }, 60_000);
});
