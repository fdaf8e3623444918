import { cleanUp, COLLEAGUE, openOffice, OWNER, type Office } from '../office';

afterAll(cleanUp);

/* https://developers.google.com/workspace/drive/api/guides/limited-expansive-access */

const NO_RIGHT = 'The user does not have sufficient permissions for this file.';
const OTHER = 'lain@example.go.id';

interface Tree {
  readonly office: Office;
  readonly shared: string;
  readonly secret: string;
  readonly file: string;
}

/** A folder that the owner shares with two colleagues; in it one of the maker's, with a file. */
function tree(maker = OWNER): Tree {
  const office = openOffice({}, { account: 'workspace' });
  const { drive } = office.ws;
  const shared = drive.createFolder(drive.rootId, 'Bersama');
  for (const person of [COLLEAGUE, OTHER]) drive.share(shared, person, 'writer');
  const secret = drive.createFolder(shared, 'Rahasia', maker);
  const file = drive.drop(secret, 'a.txt', Buffer.from('isi'), { owner: maker });
  return { office, shared, secret, file };
}

const limit = ({ office, secret }: Tree, as = OWNER, inheritedPermissionsDisabled = true) =>
  office.callAs(as, 'Drive.Files.update', { inheritedPermissionsDisabled }, secret, null, {
    fields: 'inheritedPermissionsDisabled',
  });
const grantAccess = ({ office, secret }: Tree, emailAddress: string) =>
  office.call('Drive.Permissions.create', { type: 'user', role: 'writer', emailAddress }, secret, {
    sendNotificationEmail: false,
  });
const get = ({ office }: Tree, as: string, id: string, fields: string) =>
  office.callAs(as, 'Drive.Files.get', id, { fields });
const namesIn = async ({ office }: Tree, as: string, folder: string): Promise<string[]> => {
  const { files } = await office.callAs<{ files: { name: string }[] }>(as, 'Drive.Files.list', {
    q: `'${folder}' in parents`,
  });
  return files.map(({ name }) => name);
};

test('whoever has access to the folder above only sees a limited folder', async () => {
  const all = tree();
  expect(await limit(all)).toEqual({ inheritedPermissionsDisabled: true });
  expect(await namesIn(all, OTHER, all.shared)).toEqual(['Rahasia']);
  expect(await namesIn(all, OTHER, all.secret)).toEqual([]);
  expect(await get(all, OTHER, all.secret, 'name,capabilities(canListChildren,canEdit),permissions')).toEqual(
    {
      name: 'Rahasia',
      capabilities: { canListChildren: false, canEdit: false },
    },
  );
  await expect(get(all, OTHER, all.file, 'id')).rejects.toThrow(`File not found: ${all.file}.`);
  await expect(
    all.office.callAs(OTHER, 'Drive.Files.create', { name: 'b', parents: [all.secret] }),
  ).rejects.toThrow('Insufficient permissions for the specified parent.');
  await expect(
    all.office.script(`DriveApp.getFolderById('${all.secret}').createFolder('b')`, { as: OTHER }),
  ).resolves.toMatchObject({ error: { message: 'Access denied: DriveApp.' } });
});

test('direct shares stay, are handed down, and may be given and taken back while it is limited', async () => {
  const all = tree();
  await grantAccess(all, COLLEAGUE);
  await limit(all);
  await get(all, COLLEAGUE, all.file, 'id');
  all.office.ws.drive.share(all.secret, OTHER, 'reader');
  expect(await namesIn(all, OTHER, all.secret)).toEqual(['a.txt']);
  const { permissions } = await all.office.call<{ permissions: { id: string; emailAddress: string }[] }>(
    'Drive.Permissions.list',
    all.secret,
    { fields: 'permissions(id,emailAddress)' },
  );
  const id = permissions.find(({ emailAddress }) => emailAddress === OTHER)?.id;
  await all.office.call('Drive.Permissions.remove', all.secret, id);
  await expect(get(all, OTHER, all.file, 'id')).rejects.toThrow('File not found');
});

test('permissions tell what is direct, what is inherited, and who only sees the folder', async () => {
  const all = tree(COLLEAGUE);
  await grantAccess(all, OWNER);
  const told = async () => {
    const { permissions } = await all.office.callAs<{ permissions: readonly Record<string, unknown>[] }>(
      COLLEAGUE,
      'Drive.Permissions.list',
      all.secret,
      { fields: 'permissions(emailAddress,role,view,permissionDetails(inherited))' },
    );
    return permissions;
  };
  expect(await told()).toEqual([
    {
      emailAddress: COLLEAGUE,
      role: 'owner',
      permissionDetails: [{ inherited: false }, { inherited: true }],
    },
    { emailAddress: OWNER, role: 'writer', permissionDetails: [{ inherited: false }, { inherited: true }] },
    { emailAddress: OTHER, role: 'writer', permissionDetails: [{ inherited: true }] },
  ]);
  await limit(all, COLLEAGUE);
  expect(await told()).toEqual([
    { emailAddress: COLLEAGUE, role: 'owner', permissionDetails: [{ inherited: false }] },
    { emailAddress: OWNER, role: 'writer', permissionDetails: [{ inherited: false }] },
    { emailAddress: OTHER, role: 'reader', view: 'metadata', permissionDetails: [] },
  ]);
});

test('the owner of the folder above is shut out as well, the folder’s own owner never', async () => {
  const all = tree(COLLEAGUE);
  await limit(all, COLLEAGUE);
  await expect(get(all, OWNER, all.file, 'id')).rejects.toThrow('File not found');
  await get(all, COLLEAGUE, all.file, 'id');
  await expect(limit(all, OWNER, false)).rejects.toThrow(NO_RIGHT);
  await limit(all, COLLEAGUE, false);
  await get(all, OWNER, all.file, 'id');
});

test('is switched by the owner, and by writers as long as they may share', async () => {
  const all = tree();
  const may = () =>
    get(
      all,
      COLLEAGUE,
      all.secret,
      'capabilities(canDisableInheritedPermissions,canEnableInheritedPermissions)',
    );
  expect(await may()).toEqual({
    capabilities: { canDisableInheritedPermissions: true, canEnableInheritedPermissions: false },
  });
  await grantAccess(all, COLLEAGUE);
  await limit(all, COLLEAGUE);
  expect(await may()).toEqual({
    capabilities: { canDisableInheritedPermissions: false, canEnableInheritedPermissions: true },
  });
  await all.office.call('Drive.Files.update', { writersCanShare: false }, all.secret);
  await expect(limit(all, COLLEAGUE, false)).rejects.toThrow(NO_RIGHT);
  await expect(
    all.office.callAs(COLLEAGUE, 'Drive.Files.update', { writersCanShare: true }, all.secret),
  ).rejects.toThrow(NO_RIGHT);
  await expect(all.office.callAs(COLLEAGUE, 'Drive.Permissions.list', all.secret)).rejects.toThrow(NO_RIGHT);
});

test('is for folders, not for files', async () => {
  const { office, file, shared } = tree();
  const words = 'The inheritedPermissionsDisabled field can only be set on folders.';
  const limited = { inheritedPermissionsDisabled: true };
  await expect(office.call('Drive.Files.update', limited, file)).rejects.toThrow(words);
  await expect(office.call('Drive.Files.create', { name: 'b.txt', ...limited })).rejects.toThrow(words);
  const folder = { name: 'Lain', mimeType: 'application/vnd.google-apps.folder', parents: [shared] };
  expect(
    await office.call('Drive.Files.create', { ...folder, ...limited }, null, {
      fields: 'inheritedPermissionsDisabled',
    }),
  ).toEqual(limited);
});

test('organizers of a shared drive always open it', async () => {
  const all = tree();
  const { drive } = all.office.ws;
  drive.move(all.shared, drive.createSharedDrive('Kantor', [OWNER, COLLEAGUE]));
  drive.limit(all.secret, true);
  const options = { supportsAllDrives: true, fields: 'id' };
  await all.office.callAs(COLLEAGUE, 'Drive.Files.get', all.file, options);
  await expect(all.office.callAs(OTHER, 'Drive.Files.get', all.file, options)).rejects.toThrow(
    'File not found',
  );
});

test('the permission of a link tells whether it is on the file itself or inherited', async () => {
  const { office, shared, secret, file } = tree();
  const details = async (id: string) => {
    const { permissions } = await office.call<{
      permissions: { type: string; permissionDetails: object[] }[];
    }>('Drive.Files.get', id, { fields: 'permissions(type,permissionDetails(inherited))' });
    return permissions.find(({ type }) => type === 'anyone')?.permissionDetails;
  };
  office.ws.drive.shareLink(file, true);
  expect(await details(file)).toEqual([{ inherited: false }]);
  office.ws.drive.shareLink(file, false);
  expect(await details(file)).toBeUndefined();
  office.ws.drive.shareLink(shared, true);
  expect(await details(file)).toEqual([{ inherited: true }]);
  await limit({ office, shared, secret, file });
  expect(await details(file)).toBeUndefined();
});
