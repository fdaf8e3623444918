import { pelaksana, ppid, units } from '../../../demo/people';
import { Killed } from '../../../emulator';
import { copyOffice } from '../copied-office';
import { localOffice, type LocalOffice } from '../local-office';

/** Set-up adopts only the office's own folders as its archive, and does not treat a folder as deleted because it is not listed yet. */
const kul = units[0]!;
const NAME = 'Dokumentasi Informasi Publik';
let office: LocalOffice;
afterEach(() => office.close());

const drive = () => office.workspace.drive;
const archive = (of = office): string =>
  of.table('Pengaturan').find((row) => row['Bagian'] === 'Folder' && row['Uraian'] === 'Utama')?.['Nilai'] ??
  '';
const foldersOf = (): readonly (string | undefined)[] =>
  office.table('Pengaturan').flatMap((row) => (row['Bagian'] === 'Folder' ? [row['Nilai']] : []));
const setUp = (person: string, of = office) =>
  of.workspace.run({ function: 'setUp', as: person, from: 'menu' });
const saidTo = async (person: string): Promise<string> => (await setUp(person)).ui.at(-1)?.message ?? '';

describe('the first set-up', () => {
  beforeEach(async () => void (office = await localOffice({ setUp: false })));

  test.each([
    ['somebody else shares with the account', kul.staff],
    ['the account itself has from elsewhere', ppid],
  ])('takes no folder of the product’s name that %s', async (_what, owner) => {
    const foreign = drive().createFolder(drive().rootId, NAME, owner);
    drive().share(foreign, ppid, 'writer');
    await setUp(ppid);
    expect(archive()).not.toBe(foreign);
    expect(drive().get(archive())).toMatchObject({
      name: NAME,
      owners: [{ emailAddress: ppid }],
      parents: [drive().rootId],
      appProperties: { lembarKerja: office.workspace.spreadsheetId },
    });
    expect(drive().list(foreign)).toEqual([]);
  });

  test('finds its folder again after an interruption', async () => {
    office.workspace.onCall = ({ service, method, phase }) => {
      if (phase === 'after' && `${service}.${method}` === 'Drive.Files.create') throw new Killed();
    };
    await setUp(ppid);
    office.workspace.onCall = undefined;
    const made = drive().find(NAME);
    await setUp(ppid);
    expect(archive()).toBe(made);
    expect(
      drive()
        .list(drive().rootId)
        .filter(({ name }) => name === NAME),
    ).toHaveLength(1);
  });
});

describe('an existing archive', () => {
  beforeEach(async () => void (office = await localOffice()));

  test('gets the marks of the workbook to which the office has moved, only once', async () => {
    const copy = copyOffice(office, ppid);
    await copy.ask(ppid, 'moveOfficeHere');
    const first = await setUp(ppid, copy);
    expect(archive(copy)).toBe(archive());
    expect(drive().get(archive())).toMatchObject({ appProperties: { lembarKerja: copy.copyId } });
    const second = await setUp(ppid, copy);
    const marks = [first, second].map(({ calls }) => calls['Drive.Files.update'] ?? 0);
    expect(marks).toEqual([foldersOf().length, 0]);
  });

  test.each([
    ['its owner', ppid],
    ['a colleague with whom it was shared a moment ago', pelaksana],
  ])('is not made a second time by %s while listings lag behind', async (_who, person) => {
    const before = foldersOf();
    drive().share(archive(), person, person === ppid ? null : 'writer');
    drive().lag(10 * 60_000);
    expect(await saidTo(person)).toBe('Semua sudah siap; tidak ada yang perlu diperbaiki.');
    const { findings } = await office.ask(person, 'checkHealth');
    expect(findings.filter(({ id }) => id.startsWith('folder-')).map(({ id }) => id)).toEqual([]);
    expect(foldersOf()).toEqual(before);
  });

  test('has a deleted folder recreated only by its owner, who alone can know that it was deleted', async () => {
    const gone = drive().find(`${NAME}/Karantina`) ?? '';
    drive().remove(gone);
    expect(await saidTo(pelaksana)).toContain(`${ppid} yang menjalankan menu`);
    expect(foldersOf()).toContain(gone);
    expect(await saidTo(ppid)).toContain('1 folder dibuat');
    expect(foldersOf()).not.toContain(gone);
  });
});
