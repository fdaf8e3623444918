import { cleanUp, COLLEAGUE, openOffice, OWNER, type Office } from '../office';

afterAll(cleanUp);

interface Moved {
  readonly office: Office;
  readonly folder: string;
  readonly file: string;
}

/** A folder with a file, which was moved into a shared drive of owner and colleague. */
function moved(): Moved {
  const office = openOffice({}, { account: 'workspace' });
  const { drive } = office.ws;
  const folder = drive.createFolder(drive.rootId, 'Masuk');
  const file = drive.drop(folder, 'a.txt', Buffer.from('isi'));
  drive.move(folder, drive.createSharedDrive('Kantor', [OWNER, COLLEAGUE]));
  return { office, folder, file };
}

test.each<[string, (moved: Moved) => readonly unknown[]]>([
  ['Drive.Files.get', ({ file }) => [file, {}]],
  ['Drive.Files.update', ({ file }) => [{ name: 'b.txt' }, file, null, {}]],
  ['Drive.Files.copy', ({ file }) => [{ name: 'b.txt' }, file, {}]],
  ['Drive.Files.create', ({ folder }) => [{ name: 'b.txt', parents: [folder] }, null, {}]],
  [
    'Drive.Permissions.create',
    ({ folder }) => [{ role: 'writer', type: 'user', emailAddress: COLLEAGUE }, folder, {}],
  ],
])('%s finds nothing in a shared drive unless it says that it knows them', async (method, args) => {
  const all = moved();
  const given = args(all);
  await expect(all.office.call(method, ...given)).rejects.toThrow('File not found');
  const options = { supportsAllDrives: true };
  await expect(all.office.call(method, ...given.slice(0, -1), options)).resolves.toBeDefined();
});

test('a listing tells of shared drives only when asked to', async () => {
  const { office, folder } = moved();
  const names = async (options: object): Promise<string[]> =>
    (
      await office.call<{ files: { name: string }[] }>('Drive.Files.list', {
        q: `'${folder}' in parents`,
        ...options,
      })
    ).files.map(({ name }) => name);
  expect(await names({ supportsAllDrives: true })).toEqual([]);
  expect(await names({ supportsAllDrives: true, includeItemsFromAllDrives: true })).toEqual(['a.txt']);
  await expect(names({ includeItemsFromAllDrives: true })).rejects.toThrow(
    'The supportsAllDrives parameter must be set to true when includeItemsFromAllDrives is set to true.',
  );
});

test('what lies there has no owner and no list of permissions, and its members may edit', async () => {
  const { office, file } = moved();
  const asked = { supportsAllDrives: true, fields: 'driveId,owners,permissions,capabilities(canEdit)' };
  const told = await office.callAs(COLLEAGUE, 'Drive.Files.get', file, asked);
  expect(told).toEqual({ driveId: expect.any(String) as string, capabilities: { canEdit: true } });
});
