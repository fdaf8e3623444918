import { cleanUp, COLLEAGUE, openOffice, OWNER, type Office } from '../office';

afterAll(cleanUp);

type File = { id: string; name: string } & Record<string, unknown>;
interface List {
  files: File[];
  nextPageToken?: string;
}

const bytes = (text: string): Uint8Array => Buffer.from(text);
const list = (office: Office, options: object, as = OWNER) =>
  office.callAs<List>(as, 'Drive.Files.list', options);
const names = async (office: Office, q: string, more: object = {}, as = OWNER): Promise<string[]> =>
  (await list(office, { q, ...more }, as)).files.map(({ name }) => name);

describe('Files.list', () => {
  async function filled(): Promise<{ office: Office; inbox: string }> {
    const office = openOffice();
    const inbox = office.ws.drive.createFolder(office.ws.drive.rootId, 'Masuk');
    office.ws.drive.drop(inbox, 'Laporan 2025.pdf', bytes('satu'));
    await office.ws.clock.advance(60_000);
    office.ws.drive.drop(inbox, "Kepala's note.txt", bytes('dua'));
    office.ws.drive.drop(inbox, 'scan.jpg', bytes('tiga'), { owner: COLLEAGUE });
    office.ws.drive.trash(office.ws.drive.drop(inbox, 'lama.pdf', bytes('empat')));
    return { office, inbox };
  }

  test.each<[string, string[]]>([
    ["'INBOX' in parents and trashed = false", ['scan.jpg', "Kepala's note.txt", 'Laporan 2025.pdf']],
    ["'INBOX' in parents and trashed = true", ['lama.pdf']],
    ["name = 'scan.jpg'", ['scan.jpg']],
    ["name = 'Kepala\\'s note.txt'", ["Kepala's note.txt"]],
    ["name contains 'lap'", ['Laporan 2025.pdf']],
    ["name contains '2025'", ['Laporan 2025.pdf']],
    ["name contains 'poran'", []],
    ["mimeType = 'application/pdf' and trashed=false", ['Laporan 2025.pdf']],
    ["mimeType != 'application/pdf' and 'INBOX' in parents", ['scan.jpg', "Kepala's note.txt"]],
    ["mimeType contains 'image/'", ['scan.jpg']],
    [`'${COLLEAGUE}' in owners`, ['scan.jpg']],
    [
      "createdTime > '2026-02-04T01:00:30' and 'INBOX' in parents and not trashed = true",
      ['scan.jpg', "Kepala's note.txt"],
    ],
    ["modifiedTime <= '2026-02-04T01:00:30Z' and mimeType = 'application/pdf'", ['Laporan 2025.pdf']],
    [
      "(name = 'scan.jpg' or name = 'Laporan 2025.pdf') and not mimeType = 'image/jpeg'",
      ['Laporan 2025.pdf'],
    ],
  ])('finds by %s', async (q, found) => {
    const { office, inbox } = await filled();
    expect(await names(office, q.replace('INBOX', inbox))).toEqual(found);
  });

  test.each(["name ='x", 'colour = 1', "name = 'a' and", 'trashed', "'a' in nothing", "name >> 'a'"])(
    'refuses the query %s',
    async (q) => {
      await expect(names(openOffice(), q)).rejects.toThrow(
        'API call to drive.files.list failed with error: Invalid Value',
      );
    },
  );

  test('gives pages of the size asked for, each file once', async () => {
    const office = openOffice();
    const folder = office.ws.drive.createFolder(office.ws.drive.rootId, 'F');
    for (let i = 0; i < 7; i += 1) office.ws.drive.drop(folder, `f${i}`, bytes(String(i)));
    const seen: string[] = [];
    let pageToken: string | undefined;
    do {
      const page: List = await list(office, {
        q: `'${folder}' in parents`,
        pageSize: 3,
        orderBy: 'name',
        fields: 'nextPageToken, files(name)',
        ...(pageToken && { pageToken }),
      });
      expect(page.files.length).toBeLessThanOrEqual(3);
      seen.push(...page.files.map(({ name }) => name));
      pageToken = page.nextPageToken;
    } while (pageToken);
    expect(seen).toEqual(['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6']);
    await expect(list(office, { pageToken: 'made-up' })).rejects.toThrow('Invalid Value');
    await expect(list(office, { pageSize: 1001 })).rejects.toThrow('1000');
  });

  test('gives each file once even when a script moves those it has seen', async () => {
    const office = openOffice();
    const { drive } = office.ws;
    const [inbox, done] = ['Masuk', 'Selesai'].map((name) => drive.createFolder(drive.rootId, name));
    for (let i = 0; i < 9; i += 1) drive.drop(inbox ?? '', `f${i}`, bytes(String(i)));
    const body = `const [inbox, done] = args; let token; let seen = 0;
      do { const page = Drive.Files.list({ q: "'" + inbox + "' in parents", pageSize: 4, pageToken: token });
        page.files.forEach((file) => { seen += 1; Drive.Files.update({}, file.id, null, { addParents: done, removeParents: inbox }); });
        token = page.nextPageToken; } while (token); return seen;`;
    expect(await office.value(body, { args: [inbox, done] })).toBe(9);
    expect(drive.list(done ?? '')).toHaveLength(9);
  });

  test('sorts as asked', async () => {
    const { office, inbox } = await filled();
    expect(
      await names(office, `'${inbox}' in parents and trashed=false`, { orderBy: 'createdTime,name desc' }),
    ).toEqual(['Laporan 2025.pdf', 'scan.jpg', "Kepala's note.txt"]);
  });

  test('answers with four fields unless told', async () => {
    const { office } = await filled();
    expect(Object.keys((await list(office, {})).files[0] ?? {}).sort()).toEqual([
      'id',
      'kind',
      'mimeType',
      'name',
    ]);
    expect(
      Object.keys((await list(office, { fields: 'files(id,owners/emailAddress)' })).files[0] ?? {}),
    ).toEqual(['id', 'owners']);
  });
});

describe('a file', () => {
  test('has the metadata of Drive v3: size as text, checksums, owners', async () => {
    const office = openOffice();
    const id = office.ws.drive.drop(office.ws.drive.rootId, 'a.pdf', bytes('abc'), { owner: COLLEAGUE });
    expect(await office.call('Drive.Files.get', id, { fields: '*' })).toMatchObject({
      id,
      name: 'a.pdf',
      mimeType: 'application/pdf',
      parents: [office.ws.drive.rootId],
      size: '3',
      md5Checksum: '900150983cd24fb0d6963f7d28e17f72',
      sha256Checksum: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      createdTime: '2026-02-04T01:00:00.000Z',
      owners: [{ emailAddress: COLLEAGUE, displayName: 'Budi', me: false }],
      ownedByMe: false,
      trashed: false,
    });
  });

  test('that is Google’s own has neither size nor checksum', async () => {
    const office = openOffice();
    const file = await office.call('Drive.Files.get', office.ws.spreadsheetId, { fields: '*' });
    expect(file).toMatchObject({ mimeType: 'application/vnd.google-apps.spreadsheet' });
    for (const field of ['size', 'md5Checksum', 'sha256Checksum', 'headRevisionId'])
      expect(file).not.toHaveProperty(field);
  });

  test('that is not there is a 404 in Drive’s words', async () => {
    const body = `try { Drive.Files.get('nope'); } catch (e) { return [e.name, e.message, e.details.code, e.details.errors[0].reason]; }`;
    expect(await openOffice().value(body)).toEqual([
      'GoogleJsonResponseException',
      'API call to drive.files.get failed with error: File not found: nope.',
      404,
      'notFound',
    ]);
  });

  test('is created from a blob, in the folder asked for', async () => {
    const office = openOffice();
    const folder = office.ws.drive.createFolder(office.ws.drive.rootId, 'Arsip');
    const id = await office.value<string>(
      `return Drive.Files.create({ name: 'ö.txt', parents: [args[0]] }, Utilities.newBlob('isi', 'text/plain')).id`,
      { args: [folder] },
    );
    expect(office.ws.drive.pathOf(id)).toBe('Arsip/ö.txt');
    expect(office.ws.drive.read(id).toString()).toBe('isi');
    expect(
      await office.value(
        `return [Drive.Files.get(args[0], { alt: 'media' }).getDataAsString(), DriveApp.getFileById(args[0]).getBlob().getName()]`,
        { args: [id] },
      ),
    ).toEqual(['isi', 'ö.txt']);
  });

  test('is renamed and moved in one call, and stays the same file', async () => {
    const office = openOffice();
    const { drive } = office.ws;
    const [from, to] = ['A', 'B'].map((name) => drive.createFolder(drive.rootId, name));
    const id = drive.drop(from ?? '', 'a.txt', bytes('x'));
    const before = drive.get(id);
    await office.call('Drive.Files.update', { name: 'b.txt' }, id, null, {
      addParents: to,
      removeParents: from,
    });
    expect(drive.pathOf(id)).toBe('B/b.txt');
    expect(drive.get(id)).toMatchObject({
      headRevisionId: before['headRevisionId'],
      sha256Checksum: before['sha256Checksum'],
      createdTime: before['createdTime'],
    });
    await expect(office.call('Drive.Files.update', {}, id, null, { addParents: from })).rejects.toThrow(
      'Increasing the number of parents is not allowed',
    );
  });

  test('has a new revision when its content changes, by script or by hand', async () => {
    const office = openOffice();
    const { drive } = office.ws;
    const id = drive.drop(drive.rootId, 'a.txt', bytes('x'));
    const first = drive.get(id)['headRevisionId'];
    await office.value(`Drive.Files.update({}, args[0], Utilities.newBlob('y')); return 1`, { args: [id] });
    const second = drive.get(id)['headRevisionId'];
    drive.write(id, bytes('z'));
    expect(new Set([first, second, drive.get(id)['headRevisionId']]).size).toBe(3);
    expect(drive.get(id)['size']).toBe('1');
  });

  test('copied belongs to who copied it; the original stays its owner’s', async () => {
    const office = openOffice();
    const { drive } = office.ws;
    const id = drive.drop(drive.rootId, 'a.txt', bytes('x'), { owner: COLLEAGUE });
    const copy = await office.call<File>(
      'Drive.Files.copy',
      { name: 'salinan.txt', parents: [drive.rootId] },
      id,
      { fields: 'id,ownedByMe,sha256Checksum' },
    );
    expect(copy).toMatchObject({ ownedByMe: true, sha256Checksum: drive.get(id)['sha256Checksum'] });
    expect(drive.get(id)).toMatchObject({ ownedByMe: false });
  });

  test('that is the spreadsheet gives it its name', async () => {
    const office = openOffice();
    await office.call('Drive.Files.update', { name: 'Buku Baru' }, office.ws.spreadsheetId);
    expect(await office.value('return SpreadsheetApp.getActiveSpreadsheet().getName()')).toBe('Buku Baru');
  });

  test('is left alone when one part of an update is refused', async () => {
    const office = openOffice();
    const { drive } = office.ws;
    const folder = drive.createFolder(drive.rootId, 'F');
    const id = drive.drop(drive.rootId, 'a.txt', bytes('x'), { owner: COLLEAGUE });
    await expect(
      office.call('Drive.Files.update', { name: 'b', trashed: true }, id, null, {
        addParents: folder,
        removeParents: drive.rootId,
      }),
    ).rejects.toThrow('sufficient permissions');
    expect(drive.pathOf(id)).toBe('a.txt');
  });

  test('keeps properties by key and loses one set to null', async () => {
    const office = openOffice();
    const { id } = await office.call<File>('Drive.Files.create', {
      name: 'a',
      appProperties: { a: '1', b: '2' },
    });
    await office.call(
      'Drive.Files.update',
      { appProperties: { a: null, c: '3' }, description: 'catatan' },
      id,
    );
    expect(await office.call('Drive.Files.get', id, { fields: 'appProperties,description' })).toEqual({
      appProperties: { b: '2', c: '3' },
      description: 'catatan',
    });
  });

  test('may be trashed and removed by its owner only', async () => {
    const office = openOffice();
    const { drive } = office.ws;
    const id = drive.drop(drive.rootId, 'a.txt', bytes('x'), { owner: COLLEAGUE });
    await expect(office.call('Drive.Files.remove', id)).rejects.toThrow(
      'The user does not have sufficient permissions for this file.',
    );
    await office.callAs(COLLEAGUE, 'Drive.Files.update', { trashed: true }, id);
    expect(drive.list(drive.rootId).map(({ name }) => name)).not.toContain('a.txt');
    await office.callAs(COLLEAGUE, 'Drive.Files.update', { trashed: false }, id);
    expect(drive.read(id).toString()).toBe('x');
    await office.callAs(COLLEAGUE, 'Drive.Files.remove', id);
    expect(drive.find('a.txt')).toBeUndefined();
  });

  test('is visible only to those it is shared with', async () => {
    const office = openOffice();
    const stranger = 'orang@lain.id';
    const { id } = await office.callAs<File>(COLLEAGUE, 'Drive.Files.create', { name: 'pribadi' });
    await expect(office.call('Drive.Files.get', id)).rejects.toThrow(`File not found: ${id}.`);
    expect(await names(office, "name = 'pribadi'")).toEqual([]);
    const open = office.ws.drive.drop(office.ws.drive.rootId, 'dinas', bytes('x'));
    for (const person of [COLLEAGUE, stranger])
      expect(await names(office, "name = 'dinas'", {}, person)).toEqual([]);
    office.ws.drive.share(open, stranger, 'reader');
    expect(await names(office, "name = 'dinas'", {}, stranger)).toEqual(['dinas']);
    await expect(office.callAs(stranger, 'Drive.Files.update', { name: 'x' }, open)).rejects.toThrow(
      'The user does not have sufficient permissions for this file.',
    );
  });

  test('cannot lie in a file, nor a folder in itself', async () => {
    const office = openOffice();
    const { drive } = office.ws;
    const folder = drive.createFolder(drive.rootId, 'F');
    const inner = drive.createFolder(folder, 'G');
    const file = drive.drop(folder, 'a', bytes('x'));
    await expect(office.call('Drive.Files.create', { name: 'b', parents: [file] })).rejects.toThrow(
      'The specified parent is not a folder.',
    );
    await expect(
      office.call('Drive.Files.update', {}, folder, null, { addParents: inner, removeParents: drive.rootId }),
    ).rejects.toThrow('cannot be moved into itself');
  });
});

describe('DriveApp', () => {
  test('has folders and files', async () => {
    const office = openOffice();
    const body = `const f = DriveApp.createFolder('Arsip'); const g = f.createFolder('2026'); g.createFile('a.txt', 'isi', MimeType.PLAIN_TEXT);
      const again = DriveApp.getFolderById(g.getId()); return [again.getName(), again.getUrl() === 'https://drive.google.com/drive/folders/' + g.getId(), f.getDateCreated() instanceof Date];`;
    expect(await office.value(body)).toEqual(['2026', true, true]);
    expect(office.ws.drive.find('Arsip/2026/a.txt')).toBeDefined();
    expect((await office.script(`DriveApp.getFileById('nope')`)).error?.message).toMatch(
      /^No item with the given ID could be found/,
    );
  });
});
