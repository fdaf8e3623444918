import { nameOf, pelaksana, ppid, sekretaris, units } from '../../../demo/people';
import { outputs } from '../../../src/domain/outputs/outputs';
import { flat, readPdf } from '../../render/pdf/read-pdf';
import { localOffice, type LocalOffice } from '../local-office';

const kul = units[0]!;
const FOLDER = 'Dokumentasi Informasi Publik/Laporan';

let office: LocalOffice;
beforeAll(async () => {
  office = await localOffice();
}, 60_000);
afterAll(() => office.close());

const bytesOf = (name: string): string =>
  office.workspace.drive.read(office.workspace.drive.find(`${FOLDER}/${name}`) ?? '').toString('latin1');
const inFolder = (): readonly string[] =>
  office.workspace.drive.list(office.workspace.drive.find(FOLDER) ?? '').map(({ name }) => name);

test('every output but the labels can be made of empty registers, a table for at most 4 calls, a paper to sign for 7', async () => {
  for (const { id, ending } of outputs.filter((output) => output.id !== 'label-boks')) {
    const { name, link } = await office.ask(ppid, 'makeOutput', id);
    expect(link).toMatch(
      ending === '' ? /^https:\/\/docs\.google\.com\/document\// : /^https:\/\/drive\.google\.com\//,
    );
    expect(inFolder()).toContain(name);
    if (ending !== '') expect(bytesOf(name)).not.toBe('');
    const isPrinted = ending === 'pdf' || ending === '';
    expect(office.lastExecution().callCount).toBeLessThanOrEqual(isPrinted ? 7 : 4);
  }
  await office.ask(sekretaris, 'viewOutputs');
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(2);
});

test('labels require a recorded place, and the refusal says so; they are made from the first one on, in step 1 already', async () => {
  const answer = await office.tryTo(kul.staff, 'makeOutput', 'label-boks');
  expect(answer).toMatchObject({
    ok: false,
    message: expect.stringContaining('Lokasi Arsip Fisik') as string,
  });
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const row = { title: 'Daftar gaji', year: 2025, category: 'berkala' as const, printedPlace: 'Lemari 2' };
  await office.ask(kul.staff, 'addRows', 'KUL', [row]);
  const { name } = await office.ask(kul.staff, 'makeOutput', 'label-boks');
  const file = office.workspace.drive.find(`${FOLDER}/${name}`) ?? '';
  const [page] = await readPdf(office.workspace.drive.read(file));
  const text = flat(page!);
  expect(text).toContain('Lemari 2');
  expect(text).toContain('KUL-0001');
  expect(text).not.toContain('gaji');
});

test('an existing file is unchanged; the new one has the time in its name', async () => {
  const before = bytesOf('Daftar Informasi Publik.csv');
  await office.typeBeside('Pengaturan', { Bagian: 'Kantor', Uraian: 'Kota' }, 'Nilai', 'Palembang', ppid);
  const { name } = await office.ask(ppid, 'makeOutput', 'dip-csv');
  expect(name).toMatch(/^Daftar Informasi Publik 2026-02-04 \d\d\.\d\d\.\d\d\.csv$/);
  expect(bytesOf('Daftar Informasi Publik.csv')).toBe(before);
  expect(inFolder().filter((each) => each.endsWith('.csv'))).toHaveLength(3);
});

test('a created file is shared with nobody beyond the folder', () => {
  const files = office.workspace.drive.list(office.workspace.drive.find(FOLDER) ?? '');
  const kinds = files.flatMap((file) =>
    (file['permissions'] as readonly { type: string }[]).map(({ type }) => type),
  );
  expect(new Set(kinds)).toEqual(new Set(['user']));
});

test('a person without permission is told who may, by the page and by the call, and nothing is created', async () => {
  const before = inFolder().length;
  const answer = await office.tryTo(kul.staff, 'makeOutput', 'dik-pdf');
  expect(answer).toMatchObject({ ok: false, code: 'WRONG_ACTOR' });
  expect(!answer.ok && answer.message).toContain(
    `dikerjakan oleh PPID, Pelaksana (${nameOf(ppid)}, ${nameOf(pelaksana)})`,
  );
  expect(inFolder()).toHaveLength(before);
  const views = await office.ask(kul.staff, 'viewOutputs');
  expect(views.filter(({ may }) => may).map(({ id }) => id)).toEqual(
    outputs.filter(({ permission }) => /^make(?:Labels|UnitPapers)$/.test(permission)).map(({ id }) => id),
  );
  expect(views.find(({ id }) => id === 'dik-pdf')?.whose).toBe(
    `Dibuat oleh PPID, Pelaksana: ${nameOf(ppid)}, ${nameOf(pelaksana)}`,
  );
});

test('an output that is not on the list is refused before anything is read', async () => {
  const answer = await office.tryTo(ppid, 'makeOutput', 'log');
  expect(answer).toMatchObject({ ok: false, code: 'BAD_INPUT' });
  expect(office.lastExecution().callCount).toBe(0);
});

test('the menu Keluaran creates a file and links to it, or says why not', async () => {
  const done = await office.workspace.run({ function: 'makeDipPdf', as: ppid, from: 'menu' });
  expect(done.status).toBe('completed');
  expect(JSON.stringify(done.ui)).toMatch(/Tersimpan di folder Laporan.*https:\/\/drive\.google\.com/);
  const refused = await office.workspace.run({ function: 'makeDikPdf', as: kul.staff, from: 'menu' });
  expect(JSON.stringify(refused.ui)).toContain('tidak berwenang');
});
