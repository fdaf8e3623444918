import { cleanUp, COLLEAGUE, openOffice } from '../office';

afterAll(cleanUp);

const MINUTES = 60_000;

test('a listing that lags shows what was made and shared only after a while, files.get at once', async () => {
  const office = openOffice();
  const { drive, clock } = office.ws;
  const folder = drive.createFolder(drive.rootId, 'Lama');
  await clock.advance(10 * MINUTES);
  drive.lag(5 * MINUTES);
  drive.share(folder, COLLEAGUE, 'writer');
  const names = async (as: string): Promise<readonly string[]> => {
    const { files } = await office.callAs<{ files: readonly { name: string }[] }>(as, 'Drive.Files.list', {
      q: "mimeType = 'application/vnd.google-apps.folder'",
    });
    return files.map(({ name }) => name);
  };
  expect(await names(COLLEAGUE)).toEqual([]);
  expect(await office.callAs(COLLEAGUE, 'Drive.Files.get', folder)).toMatchObject({ name: 'Lama' });
  const { id } = await office.call<{ id: string }>('Drive.Files.create', {
    name: 'Baru',
    mimeType: 'application/vnd.google-apps.folder',
    parents: [folder],
  });
  expect(await names('kantor@example.go.id')).toEqual(['Lama']);
  expect(await office.call('Drive.Files.get', id)).toMatchObject({ name: 'Baru' });
  await clock.advance(6 * MINUTES);
  expect(await names(COLLEAGUE)).toEqual(['Baru', 'Lama']);
});
