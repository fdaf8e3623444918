import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { safeName } from '../../../emulator/drive/disk';
import { cleanUp, openOffice, OWNER, type Office } from '../office';

afterAll(cleanUp);

const bytes = (text: string): Uint8Array => Buffer.from(text);
const onDisk = (office: Office, ...path: readonly string[]): string => join(office.folder, 'Drive', ...path);
const listed = async (office: Office): Promise<string[]> =>
  office.value(
    `return Drive.Files.list({ q: "trashed=false and mimeType != 'application/vnd.google-apps.spreadsheet'", orderBy: 'name', fields: 'files(name)' }).files.map((file) => file.name)`,
  );

test('files lie under their names in folders under theirs', () => {
  const office = openOffice();
  const folder = office.ws.drive.createFolder(office.ws.drive.rootId, 'Arsip 2026');
  office.ws.drive.drop(folder, 'laporan.pdf', bytes('isi'));
  expect(readFileSync(onDisk(office, 'Arsip 2026', 'laporan.pdf'), 'utf8')).toBe('isi');
});

test('equal names in one folder stay equal in Drive and differ on disk', async () => {
  const office = openOffice();
  const ids = ['a', 'b', 'c'].map((text) =>
    office.ws.drive.drop(office.ws.drive.rootId, 'scan.pdf', bytes(text)),
  );
  expect(ids.map((id) => office.ws.drive.get(id).name)).toEqual(['scan.pdf', 'scan.pdf', 'scan.pdf']);
  expect(readdirSync(onDisk(office)).sort()).toEqual(['scan (2).pdf', 'scan (3).pdf', 'scan.pdf']);
  expect(await listed(office)).toEqual(['scan.pdf', 'scan.pdf', 'scan.pdf']);
  expect(ids.map((id) => office.ws.drive.read(id).toString())).toEqual(['a', 'b', 'c']);
});

test.each([
  ['a/b\u0000c.pdf', 'a_b_c.pdf'],
  ['.hidden', '_hidden'],
  ['..', '_'],
  ['upload.part', 'upload.part_'],
  ['', '_'],
])('the name %p lies on disk as %p', (name, disk) => {
  expect(safeName(name)).toBe(disk);
});

test('a name of over 255 bytes is cut on disk, keeps its ending, and is whole in Drive', () => {
  const office = openOffice();
  const name = `${'ä'.repeat(200)}.pdf`;
  const id = office.ws.drive.drop(office.ws.drive.rootId, name, bytes('x'));
  const [disk = ''] = readdirSync(onDisk(office));
  expect(Buffer.byteLength(disk)).toBeLessThanOrEqual(255);
  expect(disk.endsWith('.pdf')).toBe(true);
  expect(office.ws.drive.get(id).name).toBe(name);
});

test('a file copied into a folder on disk is a dropped file of the owner, at the time of the Workspace clock', async () => {
  const office = openOffice();
  mkdirSync(onDisk(office, 'Masuk'));
  writeFileSync(onDisk(office, 'Masuk', 'scan.pdf'), 'isi');
  await office.ws.clock.advance(3_600_000);
  const file = await office.value(
    `return Drive.Files.list({ q: "name = 'scan.pdf'", fields: 'files(size,createdTime,ownedByMe,mimeType)' }).files`,
  );
  expect(file).toEqual([
    { size: '3', createdTime: '2026-02-04T02:00:00.000Z', ownedByMe: true, mimeType: 'application/pdf' },
  ]);
  expect(office.ws.drive.pathOf(office.ws.drive.find('Masuk/scan.pdf') ?? '')).toBe('Masuk/scan.pdf');
});

test('a file changed on disk has a new revision, checksum and time', async () => {
  const office = openOffice();
  const id = office.ws.drive.drop(office.ws.drive.rootId, 'a.txt', bytes('x'));
  const before = office.ws.drive.get(id);
  await office.ws.clock.advance(1000);
  writeFileSync(onDisk(office, 'a.txt'), 'panjang');
  const after = office.ws.drive.get(id);
  expect(after).toMatchObject({
    size: '7',
    modifiedTime: '2026-02-04T01:00:01.000Z',
    createdTime: before['createdTime'],
  });
  expect(after['headRevisionId']).not.toBe(before['headRevisionId']);
  expect(after['sha256Checksum']).not.toBe(before['sha256Checksum']);
});

test('a file or folder removed on disk is gone, a renamed one is another', async () => {
  const office = openOffice();
  const folder = office.ws.drive.createFolder(office.ws.drive.rootId, 'F');
  office.ws.drive.drop(folder, 'dalam.txt', bytes('x'));
  const id = office.ws.drive.drop(office.ws.drive.rootId, 'a.txt', bytes('x'));
  rmSync(onDisk(office, 'F'), { recursive: true });
  renameSync(onDisk(office, 'a.txt'), onDisk(office, 'b.txt'));
  expect(await listed(office)).toEqual(['b.txt']);
  await expect(office.call('Drive.Files.get', id)).rejects.toThrow(`File not found: ${id}.`);
});

test('dotfiles and half-written files are no files of Drive', async () => {
  const office = openOffice();
  for (const name of ['.DS_Store', 'besar.pdf.part', 'x.tmp']) writeFileSync(onDisk(office, name), 'x');
  expect(await listed(office)).toEqual([]);
});

test('moving, renaming and trashing happen on disk too, and trash is out of sight', async () => {
  const office = openOffice();
  const { drive } = office.ws;
  const folder = drive.createFolder(drive.rootId, 'F');
  const id = drive.drop(drive.rootId, 'a.txt', bytes('x'));
  drive.move(id, folder);
  drive.rename(id, 'b.txt');
  expect(existsSync(onDisk(office, 'F', 'b.txt'))).toBe(true);
  drive.rename(folder, 'G');
  expect(drive.diskPath(id)).toBe(onDisk(office, 'G', 'b.txt'));
  drive.trash(id);
  expect(readdirSync(onDisk(office, 'G'))).toEqual([]);
  expect(await listed(office)).toEqual(['G']);
  expect(drive.read(id).toString()).toBe('x');
});

test('two files that trade names keep their bytes', () => {
  const { drive } = openOffice().ws;
  const [one, two] = ['1', '2'].map((text) => drive.drop(drive.rootId, `${text}.txt`, bytes(text)));
  drive.rename(one ?? '', '2.txt');
  drive.rename(two ?? '', '1.txt');
  expect([one, two].map((id) => [drive.get(id ?? '').name, drive.read(id ?? '').toString()])).toEqual([
    ['2.txt', '1'],
    ['1.txt', '2'],
  ]);
});

test('after reopening, every file has its id, also one that changed meanwhile', async () => {
  const office = openOffice({}, { persist: true });
  const id = office.ws.drive.drop(office.ws.drive.rootId, 'a.txt', bytes('x'), { owner: OWNER });
  await office.ws.close();
  writeFileSync(onDisk(office, 'a.txt'), 'yy');
  const again = await office.reopen();
  expect(again.ws.drive.find('a.txt')).toBe(id);
  expect(again.ws.drive.get(id)['size']).toBe('2');
});

test('what cannot be read on disk is skipped and named once; everything else works', async () => {
  const office = openOffice();
  const named = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  writeFileSync(Buffer.concat([Buffer.from(onDisk(office, 'p')), Buffer.from([0xff, 0xfe])]), 'x');
  mkdirSync(Buffer.concat([Buffer.from(onDisk(office, 'd')), Buffer.from([0xff])]));
  writeFileSync(onDisk(office, 'baik.pdf'), 'isi');
  expect(await listed(office)).toEqual(['baik.pdf']);
  expect(await listed(office)).toEqual(['baik.pdf']);
  const lines = named.mock.calls.map(([line]) => String(line)).filter((line) => line.startsWith('Dilewati'));
  expect(lines).toHaveLength(2);
  expect(lines.join()).toContain(onDisk(office, 'p'));
  named.mockRestore();
});

test('a file over 2 GiB is listed with its size', async () => {
  const office = openOffice();
  const size = 2 ** 31 + 5;
  writeFileSync(onDisk(office, 'besar.mp4'), '');
  truncateSync(onDisk(office, 'besar.mp4'), size);
  const [file] = await office.value<{ size: string }[]>(
    `return Drive.Files.list({ q: "name = 'besar.mp4'", fields: 'files(size)' }).files`,
  );
  expect(file?.size).toBe(String(size));
});
