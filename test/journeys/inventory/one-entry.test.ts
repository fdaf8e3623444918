import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { buildManifest } from '../../../build/manifest';
import { pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, root, type LocalOffice } from '../local-office';

/* Builds and runs a copy of the source with one additional entry in the schema of Inventaris and in the settings. */

const schema = 'src/domain/workbook/inventaris.ts';
const settings = 'src/domain/office/settings/groups/letter-settings.ts';
const columns = `
    language: typed(choice('Bahasa', ['Indonesia', 'Inggris'], { aliases: ['bahasa dokumen'] }), {
      group: 'Bahasa dan ukuran',
      hint: 'Bahasa naskah',
      entered: true,
    }),
    pages: typed(number('Jumlah Halaman'), { group: 'Bahasa dan ukuran' }),
    problems: longText(`;
const setting = `
  tone: defineSetting({
    section,
    label: 'Sifat Surat',
    default: 'biasa',
    choices: ['biasa', 'penting'],
    parse: (text) => (['biasa', 'penting'].includes(text) ? text : undefined),
  }),
  next: defineSetting({`;

const kul = units[0]!;
let copy: string;
let office: LocalOffice;

function withEntry(file: string, before: string, entry: string): void {
  const text = readFileSync(path.join(copy, file), 'utf8');
  expect(text).toContain(before);
  writeFileSync(path.join(copy, file), text.replace(before, entry.trimStart()));
}

/** The product in one file without the minimizer, which takes most of the build time. */
async function bundle(outfile: string): Promise<void> {
  const built = readFileSync(path.join(root, 'dist', 'entry', 'app.js'), 'utf8');
  const entry = path.join(copy, 'entry.js');
  writeFileSync(entry, built.replace(path.join(root, 'src'), path.join(copy, 'src')));
  const names = [...built.matchAll(/^global\.(\w+) =/gm)].map(([, name = '']) => name);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'iife',
    target: 'es2019',
    supported: { 'dynamic-import': false },
    define: { global: 'globalThis' },
    external: ['canvg', 'html2canvas', 'dompurify'],
    banner: { js: names.map((name) => `function ${name}() {}`).join('\n') },
    logLevel: 'error',
  });
}

beforeAll(async () => {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  copy = mkdtempSync(path.join(root, '.cache', 'one-entry-'));
  for (const name of ['src', 'tsconfig.json', 'appsscript.json'])
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  withEntry(schema, 'problems: longText(', columns);
  withEntry(settings, 'next: defineSetting({', setting);
  const target = path.join(copy, 'dist');
  mkdirSync(target);
  await Promise.all([bundle(path.join(target, 'Code.js')), buildManifest(copy, target)]);
  office = await localOffice({ project: target });
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
});

afterAll(async () => {
  await office?.close();
  rmSync(copy, { recursive: true, force: true });
});

const rowOf = (title: string) =>
  office.table('Inventaris').find((row) => row['Nama Dokumen'] === title) ?? {};
const logOf = (id: string) =>
  office
    .table('Log')
    .filter((row) => row['Objek'] === id)
    .map((row) => row['Isi Baris'] ?? '')
    .join('\n');

test('set-up adds the new columns to a workbook that lacks them', async () => {
  const { sheets } = office.workspace;
  const headers = () => sheets.values('Inventaris')[0] ?? [];
  for (const header of ['Bahasa', 'Jumlah Halaman'])
    await sheets.deleteColumn('Inventaris', headers().indexOf(header));
  await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
  expect(headers()).toEqual(expect.arrayContaining(['Bahasa', 'Jumlah Halaman']));
});

test('a new typed column comes through the form, the sheet, the view of the row and the Log', async () => {
  const { ids } = await office.ask(kul.staff, 'addRows', kul.code, [
    { title: 'Neraca', year: 2025, category: 'berkala', language: 'Inggris', pages: 12 },
  ]);
  const [id = ''] = ids;
  expect(rowOf('Neraca')).toMatchObject({ Bahasa: 'Inggris', 'Jumlah Halaman': '12' });
  expect(logOf(id)).toContain('"language":"Inggris","pages":12');
  const view = await office.ask(kul.staff, 'viewRow', id);
  expect(view.cells).toMatchObject({ language: 'Inggris', pages: 12 });
  expect(view.form.at(-1)).toMatchObject({
    title: 'Bahasa dan ukuran',
    fields: [
      {
        key: 'language',
        label: 'Bahasa',
        hint: 'Bahasa naskah',
        kind: 'choice',
        choices: ['Indonesia', 'Inggris'],
      },
      { key: 'pages', label: 'Jumlah Halaman', kind: 'number' },
    ],
  });
  await office.ask(kul.staff, 'editRow', id, { language: 'Inggris' }, { language: 'Indonesia', pages: null });
  expect(rowOf('Neraca')).toMatchObject({ Bahasa: 'Indonesia', 'Jumlah Halaman': '' });
  expect(logOf(id)).toContain('"language":"Indonesia","pages":null');
});

test('a value that the new column does not allow is refused', async () => {
  const draft = { title: 'Buku', language: 'Belanda' };
  expect(await office.tryTo(kul.staff, 'addRows', kul.code, [draft])).toMatchObject({ code: 'BAD_INPUT' });
});

test('an import fills the new columns, and asks about an unknown value', async () => {
  const csv =
    'Judul,Tahun,Kategori,BAHASA DOKUMEN,jumlah halaman\nPeta,2025,berkala,INGGRIS,7\nAtlas,2025,berkala,Belanda,tujuh';
  const { columns: headers, rows } = await office.ask(kul.staff, 'previewList', csv, kul.code);
  expect(headers.map(({ fills }) => fills)).toEqual([
    'Nama Dokumen',
    'Tahun',
    'Kategori',
    'Bahasa',
    'Jumlah Halaman',
  ]);
  expect(rows[1]?.guesses).toEqual([
    { column: 'language', value: '', source: 'tidak dikenal', found: 'Belanda' },
    { column: 'pages', value: null, source: 'tidak dikenal', found: 'tujuh' },
  ]);
  await office.ask(
    kul.staff,
    'importList',
    rows.map(({ unit, cells, guesses }) => ({ unit, cells, guesses })),
  );
  expect(rowOf('Peta')).toMatchObject({ Bahasa: 'Inggris', 'Jumlah Halaman': '7', Masalah: '' });
  expect(rowOf('Atlas')).toMatchObject({ Bahasa: '', 'Jumlah Halaman': '' });
  expect(rowOf('Atlas')['Masalah']).toContain('Bahasa');
  expect(rowOf('Atlas')['Catatan']).toBe('Bahasa asal: Belanda; Jumlah Halaman asal: tujuh');
});

test('a value typed into the sheet that the column does not allow is reported in Masalah', async () => {
  await office.typeBeside('Inventaris', { 'Nama Dokumen': 'Peta' }, 'Bahasa', 'Belanda', kul.staff);
  await office.ask(kul.staff, 'auditRows');
  expect(rowOf('Peta')['Masalah']).toContain('Belanda');
  await office.typeBeside('Inventaris', { 'Nama Dokumen': 'Peta' }, 'Bahasa', 'Inggris', kul.staff);
});

test('the DIP includes the new column that is marked for it, and no other', async () => {
  const link = 'https://kpu.example.go.id/atlas';
  const { ID: atlas = '' } = rowOf('Atlas');
  await office.ask(kul.staff, 'editRow', atlas, {}, { language: 'Inggris', pages: 90 });
  const ids = office.table('Inventaris').map((row) => row['ID'] ?? '');
  for (const id of ids) await office.ask(kul.staff, 'editRow', id, {}, { link: `${link}/${id}` });
  for (const { code, staff } of units) {
    if (code !== kul.code) await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
  }
  await office.ask(kul.liaison, 'decideRows', kul.code, ids, 'diterima', '');
  for (const { code, liaison } of units) await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  const entry = office.table('DIP').find((row) => row['Judul Informasi'] === 'Atlas') ?? {};
  expect(entry).toMatchObject({ Bahasa: 'Inggris', Kategori: 'berkala' });
  expect(Object.keys(entry)).not.toContain('Jumlah Halaman');
});

test('a new setting has its row in the sheet and its field in the form', async () => {
  expect(office.table('Pengaturan').find((row) => row['Uraian'] === 'Sifat Surat')).toMatchObject({
    Bagian: 'Surat',
    Nilai: 'biasa',
  });
  const { fields } = await office.ask(ppid, 'viewSettings');
  expect(fields.find(({ label }) => label === 'Sifat Surat')).toEqual({
    key: 'Surat/Sifat Surat',
    section: 'Surat',
    group: '',
    label: 'Sifat Surat',
    note: '',
    value: 'biasa',
    kind: 'choice',
    choices: ['biasa', 'penting'],
  });
});

test('a new setting is validated when it is saved', async () => {
  const key = 'Surat/Sifat Surat';
  expect(await office.tryTo(ppid, 'saveSettings', [{ key, seen: 'biasa', value: 'rahasia' }])).toMatchObject({
    code: 'SETTINGS_WRONG',
  });
  await office.ask(ppid, 'saveSettings', [{ key, seen: 'biasa', value: 'penting' }]);
  expect((await office.ask(ppid, 'viewSettings')).fields).toContainEqual(
    expect.objectContaining({ key, value: 'penting' }),
  );
});
