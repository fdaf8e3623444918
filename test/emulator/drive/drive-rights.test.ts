import { cleanUp, COLLEAGUE, openOffice, OWNER, type Office } from '../office';

afterAll(cleanUp);

const STRANGER = 'orang@example.com';
const NO_RIGHT = 'The user does not have sufficient permissions for this file.';
type File = Record<string, never> & { id: string };

const html = `Utilities.newBlob('<h1>Judul</h1><p>Isi &amp; <b>tebal</b></p>', 'text/html', 'x.html')`;

/** A file of the owner in a folder that is shared with nobody. */
function withFile(account: 'consumer' | 'workspace' = 'consumer'): Office & { file: string; folder: string } {
  const office = openOffice({}, { account });
  const { drive } = office.ws;
  const folder = drive.createFolder(drive.rootId, 'Bersama');
  const file = drive.drop(folder, 'a.pdf', Buffer.from('a'));
  return { ...office, file, folder };
}

/* https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions , /guides/manage-sharing */
describe('permissions', () => {
  test('are created, listed, changed and removed', async () => {
    const { call, callAs, file } = withFile();
    const read = () => callAs(STRANGER, 'Drive.Files.get', file);
    await expect(read()).rejects.toThrow(`File not found: ${file}.`);
    const made = await call<File>(
      'Drive.Permissions.create',
      { type: 'user', role: 'reader', emailAddress: STRANGER },
      file,
    );
    expect(made).toMatchObject({ kind: 'drive#permission', type: 'user', role: 'reader' });
    await read();
    await expect(callAs(STRANGER, 'Drive.Files.update', { name: 'b' }, file)).rejects.toThrow(NO_RIGHT);
    await call('Drive.Permissions.update', { role: 'writer' }, file, made.id);
    await callAs(STRANGER, 'Drive.Files.update', { name: 'b.pdf' }, file);
    const { permissions } = await call<{ permissions: { role: string; emailAddress: string }[] }>(
      'Drive.Permissions.list',
      file,
      { fields: 'permissions(role,emailAddress)' },
    );
    expect(permissions).toEqual([
      { role: 'owner', emailAddress: OWNER },
      { role: 'writer', emailAddress: STRANGER },
    ]);
    await call('Drive.Permissions.remove', file, made.id);
    await expect(read()).rejects.toThrow('File not found');
    await expect(call('Drive.Permissions.get', file, made.id)).rejects.toThrow(
      `Permission not found: ${made.id}.`,
    );
  });

  test('anyone with the link may read, not list or write', async () => {
    const { call, callAs, file } = withFile();
    await call('Drive.Permissions.create', { type: 'anyone', role: 'reader' }, file);
    expect(await callAs(STRANGER, 'Drive.Files.get', file, { fields: 'id,permissions' })).toEqual({
      id: file,
    });
    await expect(callAs(STRANGER, 'Drive.Permissions.list', file)).rejects.toThrow(NO_RIGHT);
    await expect(callAs(STRANGER, 'Drive.Files.update', { name: 'b' }, file)).rejects.toThrow(NO_RIGHT);
    const [, link] = (await call<{ permissions: File[] }>('Drive.Permissions.list', file)).permissions;
    expect(link).toEqual({ kind: 'drive#permission', id: 'anyoneWithLink', type: 'anyone', role: 'reader' });
    await call('Drive.Permissions.remove', file, 'anyoneWithLink');
    await expect(callAs(STRANGER, 'Drive.Files.get', file)).rejects.toThrow('File not found');
  });

  test('nobody without an account is let in unless told by mail', async () => {
    const { call, file } = withFile();
    const invite = (emailAddress: string, options: object) =>
      call('Drive.Permissions.create', { type: 'user', role: 'writer', emailAddress }, file, options);
    await expect(invite(STRANGER, { sendNotificationEmail: false })).rejects.toThrow(
      'Since there is no Google account associated with this email address, you must check the "Notify people" box',
    );
    await invite(STRANGER, {});
    await invite(COLLEAGUE, { sendNotificationEmail: false });
  });

  test('a folder hands its shares down', async () => {
    const { call, callAs, file, folder } = withFile();
    await call('Drive.Permissions.create', { type: 'user', role: 'writer', emailAddress: STRANGER }, folder);
    await callAs(STRANGER, 'Drive.Files.update', { name: 'c.pdf' }, file);
  });

  test.each<[string, unknown, string]>([
    ['no role', { type: 'user', emailAddress: STRANGER }, 'The permission role field is required.'],
    ['a strange role', { type: 'user', role: 'king' }, 'The specified role is invalid or not supported.'],
    ['no type', { role: 'reader' }, 'The permission type field is required.'],
    ['no address', { type: 'user', role: 'reader' }, 'The email address for the permission is required.'],
    [
      'an owner without transferOwnership',
      { type: 'user', role: 'owner', emailAddress: STRANGER },
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
    ],
    [
      'a group',
      { type: 'group', role: 'reader', emailAddress: STRANGER },
      'Not imitated by the local Workspace',
    ],
  ])('are refused with %s', async (_what, permission, message) => {
    const { call, file } = withFile();
    await expect(call('Drive.Permissions.create', permission, file)).rejects.toThrow(message);
  });

  // https://developers.google.com/workspace/drive/api/guides/transfer-file
  test('ownership is handed over inside an organisation, not between consumer accounts', async () => {
    const give = ({ call, file }: ReturnType<typeof withFile>) =>
      call('Drive.Permissions.create', { type: 'user', role: 'owner', emailAddress: COLLEAGUE }, file, {
        transferOwnership: true,
      });
    await expect(give(withFile('consumer'))).rejects.toThrow('Consent is required to transfer ownership');
    const office = withFile('workspace');
    await give(office);
    expect(office.ws.drive.get(office.file)).toMatchObject({ owners: [{ emailAddress: COLLEAGUE }] });
    await expect(give(office)).rejects.toThrow(NO_RIGHT);
  });
});

describe('moving', () => {
  const move = (office: Office, as: string, id: string, from: string, to: string) =>
    office.callAs(as, 'Drive.Files.update', {}, id, null, { addParents: to, removeParents: from });

  test('a file of somebody else stays his', async () => {
    const office = withFile();
    const { drive } = office.ws;
    const theirs = drive.drop(office.folder, 'theirs.pdf', Buffer.from('t'), { owner: COLLEAGUE });
    const target = drive.createFolder(drive.rootId, 'Arsip');
    await move(office, OWNER, theirs, office.folder, target);
    expect(drive.get(theirs)).toMatchObject({ parents: [target], owners: [{ emailAddress: COLLEAGUE }] });
  });

  test('needs the right to edit the file, its folder and the new one', async () => {
    const office = withFile();
    const { drive } = office.ws;
    drive.share(office.file, STRANGER, 'writer');
    const own = await office.callAs<File>(STRANGER, 'Drive.Files.create', {
      name: 'Milik',
      mimeType: 'application/vnd.google-apps.folder',
    });
    const attempt = () => move(office, STRANGER, office.file, office.folder, own.id);
    await expect(attempt()).rejects.toThrow('Insufficient permissions for the specified parent.');
    drive.share(office.folder, STRANGER, 'writer');
    await attempt();
    expect(drive.get(office.file)).toMatchObject({ parents: [own.id] });
  });

  test('only the owner throws away for good or into the bin', async () => {
    const office = withFile();
    office.ws.drive.share(office.folder, COLLEAGUE, 'writer');
    for (const act of [
      () => office.callAs(COLLEAGUE, 'Drive.Files.remove', office.file),
      () => office.callAs(COLLEAGUE, 'Drive.Files.update', { trashed: true }, office.file),
    ])
      await expect(act()).rejects.toThrow(NO_RIGHT);
    await office.call('Drive.Files.update', { trashed: true }, office.file);
    expect(office.ws.drive.list(office.folder)).toEqual([]);
  });
});

describe('Google documents', () => {
  const create = `Drive.Files.create({ name: 'Surat', mimeType: 'application/vnd.google-apps.document' }, ${html})`;

  // https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs , files/export
  test('are made of HTML and exported as HTML and text', async () => {
    const { value } = openOffice();
    const body = `const doc = ${create};
      const text = (type) => Drive.Files.export(doc.id, type).getDataAsString();
      const facts = Drive.Files.get(doc.id, { fields: 'mimeType,size,md5Checksum,webViewLink' });
      return [facts, text('text/html'), text('text/plain')]`;
    const [facts, asHtml, asText] = await value<[Record<string, string>, string, string]>(body);
    expect(facts).toEqual({
      mimeType: 'application/vnd.google-apps.document',
      webViewLink: expect.stringMatching(/^https:\/\/docs\.google\.com\/document\/d\//) as string,
    });
    expect(asHtml).toBe('<h1>Judul</h1><p>Isi &amp; <b>tebal</b></p>');
    expect(asText).toBe('Judul\r\nIsi & tebal');
  });

  test.each<[string, string, string]>([
    [
      'a PDF of a document',
      `Drive.Files.export(${create}.id, 'application/pdf')`,
      'Not imitated by the local Workspace: Drive.Files.export of application/vnd.google-apps.document as application/pdf',
    ],
    [
      'a PDF made into a document',
      `Drive.Files.create({ mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob('x', 'application/pdf'))`,
      'Not imitated by the local Workspace: Drive.Files.create converting application/pdf',
    ],
    [
      'a file that is no document',
      `Drive.Files.export(Drive.Files.create({ name: 'x' }, Utilities.newBlob('x')).id, 'text/plain')`,
      'Export only supports Docs Editors files.',
    ],
    [
      'the content of a document',
      `Drive.Files.get(${create}.id, { alt: 'media' })`,
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    ],
  ])('%s is refused', async (_what, code, message) => {
    const { script } = openOffice();
    expect((await script(code)).error?.message).toContain(message);
  });

  test('a document is copied with its content and outlives the process', async () => {
    const office = openOffice({}, { persist: true });
    const id = await office.value<string>(`return Drive.Files.copy({ name: 'Salinan' }, ${create}.id).id`);
    const again = await office.reopen();
    expect(await again.value(`return Drive.Files.export('${id}', 'text/plain').getDataAsString()`)).toContain(
      'Judul',
    );
  });
});

describe('files', () => {
  test('a shortcut points at its target and knows its type', async () => {
    const { call, file } = withFile();
    const made = await call<File>(
      'Drive.Files.create',
      { name: 'ke a', mimeType: 'application/vnd.google-apps.shortcut', shortcutDetails: { targetId: file } },
      null,
      { fields: 'id,shortcutDetails' },
    );
    expect(made).toMatchObject({ shortcutDetails: { targetId: file, targetMimeType: 'application/pdf' } });
    const found = await call<{ files: File[] }>('Drive.Files.list', {
      q: `shortcutDetails.targetId = '${file}'`,
    });
    expect(found.files.map(({ id }) => id)).toEqual([made.id]);
    await expect(
      call('Drive.Files.create', { mimeType: 'application/vnd.google-apps.shortcut' }),
    ).rejects.toThrow('targetId');
  });

  // https://developers.google.com/workspace/drive/api/guides/ref-search-terms
  test('are found by appProperties, with other terms beside', async () => {
    const { call } = withFile();
    for (const id of ['1', '2'])
      await call('Drive.Files.create', { name: `n${id}`, appProperties: { nomor: id, jenis: 'DIP' } });
    const names = async (q: string): Promise<string[]> =>
      (await call<{ files: { name: string }[] }>('Drive.Files.list', { q, orderBy: 'name' })).files.map(
        ({ name }) => name,
      );
    expect(await names(`appProperties has { key='nomor' and value='2' }`)).toEqual(['n2']);
    expect(await names(`trashed = false and appProperties has { key='jenis' and value='DIP' }`)).toEqual([
      'n1',
      'n2',
    ]);
    expect(
      await names(`not appProperties has { key='jenis' and value='DIP' } and name contains 'n'`),
    ).toEqual([]);
    await expect(names(`appProperties has { key='nomor' }`)).rejects.toThrow('Invalid Value');
  });

  test('asking what lies in a folder that one cannot see is an error, not an empty list', async () => {
    const { call, callAs, folder } = withFile();
    const list = { q: `'${folder}' in parents` };
    await expect(callAs(STRANGER, 'Drive.Files.list', list)).rejects.toThrow('File not found: .');
    await expect(call('Drive.Files.list', { q: `'tiada' in parents` })).rejects.toThrow('File not found: .');
    expect((await call<{ files: File[] }>('Drive.Files.list', list)).files).toHaveLength(1);
  });

  test.each(['files(id,nama)', 'nextPageToken,berkas'])(
    'a mask that names what is not there (%s) is refused',
    async (fields) => {
      const { call } = withFile();
      await expect(call('Drive.Files.list', { fields })).rejects.toThrow(
        /Invalid field selection (nama|berkas)/,
      );
    },
  );

  test('pages go on from their token, in the order asked for, and a file that goes meanwhile is simply missing', async () => {
    const { call, ws, folder } = withFile();
    const ids = ['d', 'b', 'e', 'c'].map((name) => ws.drive.drop(folder, name, Buffer.from(name)));
    const page = (pageToken?: string) =>
      call<{ files: { name: string }[]; nextPageToken?: string }>('Drive.Files.list', {
        q: `'${folder}' in parents and trashed = false`,
        orderBy: 'name desc',
        pageSize: 2,
        ...(pageToken !== undefined && { pageToken }),
      });
    const first = await page();
    ws.drive.trash(ids[3]!);
    const second = await page(first.nextPageToken);
    expect([first, second].map(({ files }) => files.map(({ name }) => name))).toEqual([
      ['e', 'd'],
      ['b', 'a.pdf'],
    ]);
    expect(second.nextPageToken).toBeUndefined();
    await expect(page('bukan token')).rejects.toThrow('Invalid Value');
  });
});
