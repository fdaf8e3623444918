import { strToU8, zipSync } from 'fflate';
import { dataOf, makeWorkbook } from './make-workbook';
import { documentsOf, interpreted, listIn, pasted, sourcesIn } from './preview-list';

const wide = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      const pair = [code & 255, code >> 8];
      return isLittle ? pair : pair.reverse();
    }),
  );
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const csv = 'Judul,Tahun,Kategori\r\nLaporan Hari Jumat,2024,berkala\r\n';

describe('what a file is', () => {
  test.each([
    ['UTF-16 little endian without a mark', wide(csv, true)],
    ['UTF-16 big endian without a mark', wide(csv, false)],
    ['UTF-16 big endian with a mark', wide(`\uFEFF${csv}`, false)],
    ['UTF-8 with a mark', `\uFEFF${csv}`],
    ['UTF-8 with zero bytes between its lines', csv.replace(/\r\n/g, '\r\n\0')],
  ])('%s is read', async (_what, bytes) =>
    expect(documentsOf(await listIn(bytes))).toMatchObject([
      { title: 'Laporan Hari Jumat', year: 2024, category: 'berkala' },
    ]),
  );

  test('a file that is not UTF-8 is read as an older Excel writes it', async () => {
    const bytes = latin('Judul;Tahun\r\nKafe \xE9 \x93Jum\x92at\x94 \x96 2;2024');
    expect(documentsOf(await listIn(bytes))).toMatchObject([{ title: 'Kafe é “Jum’at” – 2' }]);
  });

  const ole = (...names: readonly string[]) =>
    latin(
      `\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${'\0'.repeat(600)}${names.map((name) => [...name].join('\0')).join('\0\0\0')}\0`,
    );
  test.each([
    ['a locked workbook', 'a.xlsx', ole('EncryptionInfo', 'EncryptedPackage'), /terkunci kata sandi/],
    ['an old binary workbook', 'a.xls', ole('Workbook'), /Excel lama \(XLS\)/],
    ['an old binary workbook named CSV', 'a.csv', ole('Workbook'), /Excel lama \(XLS\)/],
    ['an old Word document', 'a.doc', ole('WordDocument'), /dokumen Word/],
    [
      'a web page named XLS, as SIMPEG exports it',
      'a.xls',
      '\n<html xmlns:x="urn"><table><tr><td>Judul',
      /halaman web/,
    ],
    [
      'an XML workbook',
      'a.xls',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>',
      /berkas XML/,
    ],
    [
      'OpenDocument',
      'a.ods',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      /OpenDocument/,
    ],
    ['a Word document', 'a.docx', zipSync({ 'word/document.xml': strToU8('<x/>') }), /dokumen Word/],
    ['a binary XLSB', 'a.xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') }), /XLSB/],
    ['a PDF', 'a.csv', '%PDF-1.4\n...', /adalah PDF/],
    ['a photograph', 'a.csv', latin('\xFF\xD8\xFF\xE0'), /adalah gambar/],
    ['a ZIP that is broken', 'a.xlsx', 'PK\u0003\u0004??', /tidak dapat dibaca/],
    ['an empty file', 'a.csv', ' \n', /kosong/],
  ])('%s is refused in words', async (_what, name, bytes, words) => {
    const problem = await sourcesIn(bytes, name);
    expect(problem).toMatch(words);
    expect(problem).toMatch(new RegExp(`^${name.replace('.', '\\.')} `));
  });

  test('a workbook is known by its content, and its hidden and blank sheets are not offered', async () => {
    const data = dataOf([
      ['Judul', 'Tahun'],
      ['Neraca', '2024'],
    ]);
    const bytes = makeWorkbook([
      { name: 'Rahasia', data, isHidden: true },
      { name: 'Kosong', data: '' },
      { name: 'Daftar', data },
    ]);
    const sources = await sourcesIn(bytes, 'daftar.csv');
    expect(typeof sources === 'string' ? sources : sources.map(({ name }) => name)).toEqual(['Daftar']);
  });

  test('a cell far away costs nothing, and its line keeps its number', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const bytes = makeWorkbook([
      {
        name: 'A',
        data: `${dataOf([
          ['Judul', 'Tahun'],
          ['Neraca', '2024'],
        ])}${far}`,
      },
    ]);
    const sources = await sourcesIn(bytes);
    if (typeof sources === 'string') throw new Error(sources);
    expect(sources[0]?.text.length).toBeLessThan(20_000);
    const { rows } = interpreted(sources[0]!);
    expect(rows.map(({ line }) => line)).toEqual([2, 1_048_576]);
  });
});

describe('which text is a cell', () => {
  const titles = (list: ReturnType<typeof pasted>) =>
    documentsOf(list).map(({ title, year }) => [title, year]);
  test.each([
    [
      'semicolons and decimal commas, as Excel writes them in Indonesia',
      'No;Judul;Tahun;Nilai\n1;Neraca, LRA, dan CaLK;2024;1.234,50\n2;SK, BA;2023;2,5',
      [
        ['Neraca, LRA, dan CaLK', 2024],
        ['SK, BA', 2023],
      ],
    ],
    [
      'the delimiter that the first line states',
      'sep=;\r\nJudul;Tahun\r\nNeraca, audit;2024',
      [['Neraca, audit', 2024]],
    ],
    ['vertical bars', 'Judul|Tahun\nNeraca, audit|2024', [['Neraca, audit', 2024]]],
    ['tabs', 'Judul\tTahun\nNeraca, "audit"\t2024', [['Neraca, "audit"', 2024]]],
    [
      'a quote that is never closed',
      'Judul;Tahun\n"KPU Mengajar;2023\nNeraca;2024',
      [
        ['"KPU Mengajar', 2023],
        ['Neraca', 2024],
      ],
    ],
    [
      'a quote inside a cell',
      'Judul,Tahun\nPemilu "Serentak" 1,2023\n"Buku ""Putih""",2024',
      [
        ['Pemilu "Serentak" 1', 2023],
        ['Buku "Putih"', 2024],
      ],
    ],
    ['lines that were quoted whole', '"Judul,Tahun"\n"""Neraca, audit"",2024"', [['Neraca, audit', 2024]]],
    [
      'one column with commas in its titles',
      'Nama Dokumen\nSK Tim A, B, dan C\nBA, X',
      [
        ['SK Tim A, B, dan C', 2026],
        ['BA, X', 2026],
      ],
    ],
    [
      'carriage returns alone',
      'Judul;Tahun\rNeraca;2024\rLRA;2023',
      [
        ['Neraca', 2024],
        ['LRA', 2023],
      ],
    ],
  ])('%s', async (_what, text, wanted) => expect(titles(await listIn(text))).toEqual(wanted));

  test.each([
    [
      'a cell with a line break is quoted',
      'Judul\tTahun\n"Neraca\nAudit ""Akhir"""\t2024\nLRA\t2023',
      [
        ['Neraca Audit "Akhir"', 2024],
        ['LRA', 2023],
      ],
    ],
    ['a cell wholly in quotes keeps them', 'Judul\tTahun\n"Serentak"\t2024', [['"Serentak"', 2024]]],
    [
      'quotes in several lines do not join them',
      'Judul\tTahun\n"Satu\t2024\nDua"\t2023',
      [
        ['"Satu', 2024],
        ['Dua"', 2023],
      ],
    ],
    ['a comma is a comma', 'Judul\nSK Tim A, B, dan C', [['SK Tim A, B, dan C', 2026]]],
  ])('pasted: %s', (_what, text, wanted) => expect(titles(pasted(text))).toEqual(wanted));
});

describe('what a workbook holds beside texts', () => {
  const cell = (at: string, value: string, more = '') => `<c r="${at}"${more}><v>${value}</v></c>`;
  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const header = `<row r="1">${['Judul', 'Tahun', 'Kode Klasifikasi', 'Tanggal', 'Tautan'].map((name, index) => text(`${'ABCDE'[index]}1`, name)).join('')}</row>`;
  const read = async (row: string, options: Parameters<typeof makeWorkbook>[1] = {}, rest = {}) =>
    documentsOf(await listIn(makeWorkbook([{ name: 'A', data: `${header}${row}`, ...rest }], options)))[0];

  test('numbers, days and years as they are shown, also as a formula stored them', async () => {
    const formats = ['000', 'dd/mm/yyyy', 'yyyy', '&quot;PL-&quot;00', '[$-421]dd mmmm yyyy'].map((each) =>
      each.replace(/&quot;/g, '"'),
    );
    const row = `<row r="2">${text('A2', 'A')}${cell('B2', '45363', ' s="2"')}${cell('C2', '7', ' s="0"')}${cell('D2', '45363.5', ' s="4"')}</row>`;
    expect(await read(row, { formats })).toMatchObject({
      year: 2024,
      classification: '007',
      madeOn: '2024-03-12',
    });
    const other = `<row r="2">${text('A2', 'A')}${cell('B2', '2024.0')}${cell('C2', '7', ' s="3"')}</row>`;
    expect(await read(other, { formats })).toMatchObject({ year: 2024, classification: 'PL-07' });
  });

  test('errors count as empty, the runs of a rich text are one text, escaped characters are themselves', async () => {
    const texts = ['<r><t>Neraca </t></r><r><rPr/><t>Audit</t></r><rPh><t>x</t></rPh>', '<t>KP_x002E_01</t>'];
    const row = `<row r="2"><c r="A2" t="s"><v>0</v></c>${cell('B2', '2024')}<c r="C2" t="s"><v>1</v></c><c r="D2" t="e"><v>#REF!</v></c></row>`;
    const found = await read(row, { texts });
    expect(found).toMatchObject({ title: 'Neraca Audit', classification: 'KP.01' });
    expect(found?.madeOn).toBeUndefined();
  });

  test.each([
    [
      'a HYPERLINK formula without a stored value',
      `<c r="E2" t="str"><f>HYPERLINK("https://a.example/x?a=1&amp;b=2";"Unduh")</f></c>`,
      {},
      'https://a.example/x?a=1&b=2',
    ],
    [
      'a HYPERLINK formula of another cell',
      `<c r="E2" t="str"><f>HYPERLINK(F2,"Unduh")</f><v>Unduh</v></c>${text('F2', 'https://a.example/f')}`,
      {},
      'https://a.example/f',
    ],
    [
      'an address over a range of cells',
      text('E2', 'Klik'),
      {
        after: '<hyperlinks><hyperlink ref="D2:E9" r:id="k"/></hyperlinks>',
        links: { k: 'https://a.example/r' },
      },
      'https://a.example/r',
    ],
    [
      'an address behind the title',
      '',
      {
        after: '<hyperlinks><hyperlink ref="A2" r:id="k" location="h2"/></hyperlinks>',
        links: { k: 'https://a.example/t' },
      },
      'https://a.example/t#h2',
    ],
    [
      'a place in the workbook, which is no address',
      text('E2', 'Lihat'),
      { after: '<hyperlinks><hyperlink ref="E2" location="Lain!A1"/></hyperlinks>' },
      'Lihat',
    ],
  ])('%s', async (_what, cells, rest, link) => {
    const found = await read(`<row r="2">${text('A2', 'A')}${cell('B2', '2024')}${cells}</row>`, {}, rest);
    expect(found?.link).toBe(link);
  });

  test('a cell merged over rows counts for each, and a workbook whose elements have prefixes is read', async () => {
    const data = dataOf([
      ['Judul', 'Tahun', 'Kategori'],
      ['A', '2024', 'berkala'],
      ['B', '2023'],
      ['C', '2022', 'setiap saat'],
    ]);
    const bytes = makeWorkbook([
      { name: 'A', data, after: '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>' },
    ]);
    expect(documentsOf(await listIn(bytes)).map(({ category }) => category)).toEqual([
      'berkala',
      'berkala',
      'setiap saat',
    ]);
    const prefixed = data.replace(/<(\/?)(row|c|is|t)\b/g, '<$1x:$2');
    const list = await listIn(
      makeWorkbook([
        { name: 'A', data: `</sheetData><x:sheetData xmlns:x="m">${prefixed}</x:sheetData><sheetData>` },
      ]),
    );
    expect(documentsOf(list)).toHaveLength(3);
  });
});
