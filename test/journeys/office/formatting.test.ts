import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

const [kul] = units as unknown as readonly [(typeof units)[0]];
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
});
afterEach(() => office.close());

interface Raw {
  readonly sheets: readonly {
    readonly properties: { readonly title: string };
    readonly protectedRanges?: readonly { readonly description: string }[];
    readonly filterViews?: readonly {
      readonly title: string;
      readonly filterSpecs: readonly { readonly columnIndex: number }[];
    }[];
    readonly charts?: readonly { readonly chartId: number; readonly spec: object }[];
    readonly conditionalFormats?: readonly { readonly ranges: readonly { startColumnIndex: number }[] }[];
    readonly data: readonly {
      readonly rowData: readonly {
        readonly values: readonly {
          readonly dataValidation?: {
            readonly strict: boolean;
            readonly condition: {
              readonly type: string;
              readonly values: readonly { userEnteredValue: string }[];
            };
          };
        }[];
      }[];
    }[];
  }[];
}
const sheet = (title: string) => (office.workspace.sheets.raw(title) as unknown as Raw).sheets[0];
const place = (header: string): number => office.workspace.sheets.values('Inventaris')[0]!.indexOf(header);
const rule = (header: string) =>
  sheet('Inventaris')?.data[0]?.rowData[1]?.values[place(header)]?.dataValidation;
const offered = (header: string) => rule(header)?.condition.values.map((value) => value.userEnteredValue);
const views = () => sheet('Inventaris')?.filterViews?.map(({ title }) => title);
const setUp = () => office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });

test('dropdowns and filter views are those of the office, and typed values are never rejected', () => {
  expect(offered('Sub Bagian')).toEqual(['KUL', 'TPH', 'PDI', 'PHS']);
  expect(offered('Kode Klasifikasi')).toEqual(["='Klasifikasi'!$A$2:$A"]);
  expect(rule('Kategori')?.strict).toBe(false);
  expect(views()).toEqual([
    'Bermasalah',
    ...['KUL', 'TPH', 'PDI', 'PHS'].map((code) => `Sub Bagian ${code}`),
  ]);
  expect(sheet('Beranda')?.charts).toHaveLength(5);
});

test('a Sub Bagian that the office adds is offered from the next night on', async () => {
  await office.typeBeside('Pengaturan', { Bagian: 'Sub Bagian', Uraian: 'PHS' }, 'Uraian', 'HPS', ppid);
  await night();
  expect(offered('Sub Bagian')).toEqual(['KUL', 'TPH', 'PDI', 'HPS']);
  expect(views()).toContain('Sub Bagian HPS');
  await night();
  expect(office.lastExecution().calls['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
});

test('views and charts follow moved columns, so that "Siapkan" has nothing to repair', async () => {
  const { sheets } = office.workspace;
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await sheets.moveColumn('Inventaris', place('Masalah'), 1);
  await sheets.insertColumn('Angka', 0);
  const was = JSON.stringify([sheet('Inventaris')?.filterViews, sheet('Beranda')?.charts]);
  expect(sheet('Inventaris')?.filterViews?.[0]?.filterSpecs[0]?.columnIndex).toBe(1);
  expect((await setUp()).ui.at(-1)?.message).toBe('Semua sudah siap; tidak ada yang perlu diperbaiki.');
  expect(JSON.stringify([sheet('Inventaris')?.filterViews, sheet('Beranda')?.charts])).toBe(was);
});

test('an older workbook without a column of the Log says what to do, and works after "Siapkan"', async () => {
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const { sheets } = office.workspace;
  await sheets.deleteColumn('Log', sheets.values('Log')[0]!.indexOf('Isi Baris'));
  const add = () =>
    office.tryTo(kul.staff, 'addRows', 'KUL', [{ title: 'A', year: 2025, category: 'berkala' }]);
  expect(await add()).toMatchObject({
    ok: false,
    code: 'SHEET_BROKEN',
    message: expect.stringContaining('Isi Baris') as string,
  });
  await setUp();
  expect(await add()).toMatchObject({ ok: true });
});

test('"Cetak sheet ini" links to the open sheet as a PDF, landscape, with its header on each page', async () => {
  office.workspace.sheets.select('Inventaris', 'A1');
  const { ui } = await office.workspace.run({ function: 'printSheet', as: kul.staff, from: 'menu' });
  const html = JSON.stringify(ui.at(-1));
  for (const part of ['format=pdf', 'size=A4', 'size=folio', 'portrait=false', 'fzr=true', 'gid=1102'])
    expect(html).toContain(part);
  expect(html).toContain('Inventaris');
});

const warnings = (title: string): readonly string[] =>
  (sheet(title)?.protectedRanges ?? []).map(({ description }) => description).sort();

test('a warning before an edit names the column or the sheet as people see it', () => {
  expect(warnings('Inventaris')).toContain(
    'Kolom program "Pengisi" di sheet Inventaris: diisi otomatis, ubah hanya bila yakin',
  );
  expect(warnings('DIP')).toEqual(['Sheet program "DIP": diisi otomatis, ubah hanya bila yakin']);
});

test('setting up again adds no second warning', async () => {
  const before = warnings('Inventaris');
  await setUp();
  expect(warnings('Inventaris')).toEqual(before);
});

test('a row does not grow with the text that only the product reads', () => {
  const wraps = (title: string, header: string): unknown => {
    const at = office.workspace.sheets.values(title)[0]!.indexOf(header);
    const cell = sheet(title)?.data[0]?.rowData[1]?.values[at] as unknown as {
      readonly userEnteredFormat?: { readonly wrapStrategy?: string };
    };
    return [header, cell.userEnteredFormat?.wrapStrategy];
  };
  for (const header of ['Pengembalian', 'Perlu Dipastikan', 'Penjagaan'])
    expect(wraps('Inventaris', header)).toEqual([header, 'CLIP']);
  expect(wraps('DIP', 'Penjagaan')).toEqual(['Penjagaan', 'CLIP']);
  expect(wraps('Kegiatan', 'Angka Laporan')).toEqual(['Angka Laporan', 'CLIP']);
  expect(wraps('Inventaris', 'Nama Dokumen')).toEqual(['Nama Dokumen', 'WRAP']);
});
