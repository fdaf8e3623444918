import { documentsOf, leftOut, listIn, pasted } from './preview-list';

const list = (...lines: readonly string[]) => listIn(lines.join('\n'));

describe('headings of years', () => {
  const years = (found: Awaited<ReturnType<typeof list>>) =>
    documentsOf(found).map(({ title, year }) => [title, year]);
  test.each([
    ['one column', ['Tahun 2024', 'Neraca', 'LRA', '', 'Tahun 2023', 'Neraca']],
    [
      'several columns',
      [
        'No;Nama Dokumen;Kategori',
        ';TAHUN ANGGARAN 2024;',
        '1;Neraca;berkala',
        '2;LRA;berkala',
        '2023;;',
        '1;Neraca;berkala',
      ],
    ],
    [
      'a group under them',
      [
        'No;Nama Dokumen;Tahun',
        'I.;THN. 2024;',
        ';Laporan Keuangan;',
        '1;Neraca;',
        '2;LRA;-',
        'II.;2023;',
        '1;Neraca;',
      ],
    ],
  ])('of %s hold for the documents under them', async (_what, lines) => {
    const found = await list(...lines);
    expect(years(found)).toEqual([
      ['Neraca', 2024],
      ['LRA', 2024],
      ['Neraca', 2023],
    ]);
  });

  test('count less than the year of a document', async () => {
    const found = await list('Nama Dokumen;Tahun', 'Tahun 2024;', 'Neraca;2022', 'LRA 2023;');
    expect(years(found)).toEqual([
      ['Neraca', 2022],
      ['LRA 2023', 2023],
    ]);
  });
});

test('a category in brackets behind a title is the category', async () => {
  const found = await list(
    '- Neraca 2024 (berkala)',
    '- LRA 2023 [Setiap Saat]',
    '- Data (dikecualikan)',
    '- SOP (revisi)',
    '- Daftar Saksi (Rahasia)',
  );
  expect(documentsOf(found).map(({ title, category }) => [title, category])).toEqual([
    ['Neraca 2024', 'berkala'],
    ['LRA 2023', 'setiap saat'],
    ['Data', 'dikecualikan'],
    ['SOP (revisi)', ''],
    ['Daftar Saksi', 'dikecualikan'],
  ]);
});

test('a column of a category without any mark is no unknown column beside those with marks', async () => {
  const { columns } = await list('Judul;Berkala;Serta Merta;Setiap Saat', 'Neraca;x;;', 'LRA;x;;x');
  expect(columns.map(({ fills }) => fills)).not.toContain('');
});

describe('a list of files', () => {
  const files = list(
    'Nama Berkas,Ukuran,Tanggal Diubah',
    'Neraca_Akhir_2024.pdf,120 KB,12/01/2025 10:20',
    'Surat Keputusan.docx,44 KB,12/01/2025 10:20',
    'Buku 3.0,1 MB,12/01/2025 10:20',
    '.DS_Store,6 KB,12/01/2025 10:20',
    'Thumbs.db,6 KB,12/01/2025 10:20',
    'desktop.ini,1 KB,12/01/2025 10:20',
    '~$rat Keputusan.docx,1 KB,12/01/2025 10:20',
  );

  test('names documents by their files, dates none of them by its last change, and leaves out files of the system', async () => {
    const found = await files;
    expect(documentsOf(found).map(({ title, year }) => [title, year])).toEqual([
      ['Neraca Akhir 2024', 2024],
      ['Surat Keputusan', 2026],
      ['Buku 3.0', 2026],
    ]);
    expect(leftOut(found)).toEqual([5, 6, 7, 8].map((line) => [line, 'system file']));
  });
});

describe('a text with ruled columns', () => {
  test.each([
    [
      'Markdown',
      [
        '| No | Nama Dokumen | Tahun |',
        '|----|:------------|------:|',
        '| 1 | Neraca | 2024 |',
        '| 2 | LRA \\| Belanja | 2023 |',
      ],
    ],
    [
      'a database',
      [
        '+----+--------------+-------+',
        '| No | Nama Dokumen | Tahun |',
        '+----+--------------+-------+',
        '|  1 | Neraca       |  2024 |',
        '|  2 | LRA \\| Belanja | 2023 |',
        '+----+--------------+-------+',
      ],
    ],
    [
      'lines of box characters',
      [
        '┌────┬────────┬───────┐',
        '│ No │ Judul  │ Tahun │',
        '├────┼────────┼───────┤',
        '│ 1  │ Neraca │ 2024  │',
        '│ 2  │ LRA | Belanja │ 2023 │',
        '└────┴────────┴───────┘',
      ],
    ],
  ])('of %s has no rules among its documents', async (_what, lines) => {
    const found = await list(...lines);
    expect(documentsOf(found).map(({ title, year }) => [title, year])).toEqual([
      ['Neraca', 2024],
      ['LRA | Belanja', 2023],
    ]);
    expect(leftOut(found)).toEqual([]);
  });
});

test.each([
  ['a formula of Excel', '=HYPERLINK("https://kpu.example/a.pdf";"Neraca")'],
  ['a formula of Google Sheets', '=hyperlink("https://kpu.example/a.pdf", "Neraca")'],
  ['a formula that an export guarded', '\'=HYPERLINK("https://kpu.example/a.pdf";"Neraca")'],
  ['an element of a page', '<a class="x" href="https://kpu.example/a.pdf" target="_blank">Neraca</a>'],
  ['Markdown', '[Neraca](https://kpu.example/a.pdf)'],
])('a title that is %s with an address gives title and address', async (_what, cell) => {
  const found = await list('Judul\tTahun\tKategori', `${cell}\t2024\tberkala`);
  expect(documentsOf(found)).toMatchObject([{ title: 'Neraca', link: 'https://kpu.example/a.pdf' }]);
});

describe('lines that are no documents', () => {
  const header = 'No;Nama Dokumen;Tahun;Kategori';
  const neraca = '1;Neraca;2024;berkala';
  test.each([
    ['numbers in brackets', '(1);(2);(3);(4)', 'column numbers'],
    ['letters', 'a;b;c;d', 'column numbers'],
    ['Roman numbers', 'I;II;III;IV', 'column numbers'],
    ['numbers with a column missing', '1;2;;4', 'column numbers'],
    ['a repeated header', 'NO.;NAMA DOKUMEN;Tahun;kategori', 'repeated header'],
    ['a total', ';Jumlah Dokumen : 12;;', 'total'],
    ['a total in another column', 'Jumlah;;12;', 'total'],
    ['a total in the column of numbers', 'Total;2;;', 'total'],
    ['a subtotal of a group', ';Sub Total Laporan Keuangan;;', 'total'],
    ['a group with a Roman number', 'II.;LAPORAN KINERJA;;', 'group heading'],
    ['a group with its number in the same cell', 'B. Laporan Kinerja;;;', 'group heading'],
    ['a unit', ';Sub Bagian Teknis Penyelenggaraan Pemilu dan Hukum;;', 'group heading'],
    ['nihil', '2;- NIHIL -;;', 'nihil'],
    ['nothing in words', '2;Tidak ada dokumen;;', 'nihil'],
    ['a dash', '2;-;-;-', 'untitled'],
    ['a place and a date', ';;;Lahat, 12 Januari 2026', 'signature'],
    ['a place and an open date', ';Lahat,     Januari 2026;;', 'signature'],
    ['a decree', ';;;Ditetapkan di Lahat', 'signature'],
    ['an official number', ';;;NIP. 19800101 200501 1 001', 'signature'],
    ['a legend', 'Keterangan: v = ada;;;', 'legend'],
  ])('%s is left out', async (_what, line, kind) => {
    const found = await list(header, neraca, line);
    expect(documentsOf(found)).toMatchObject([{ title: 'Neraca', year: 2024 }]);
    expect(leftOut(found)).toEqual([[3, kind]]);
  });

  test.each([
    '2;Jumlah Pemilih per Kecamatan;2024;berkala',
    '2;Keterangan Saksi Ahli;2024;berkala',
    '2;Mengetahui Pemilu: Buku Saku;2024;berkala',
    '2;Nihilisme dalam Pemilu;2024;berkala',
    '2;B. Acara Pleno;2024;berkala',
    '2;Total Suara Sah;2024;berkala',
    '3;4;2024;berkala',
  ])('%s is a document', async (line) => {
    expect(leftOut(await list(header, neraca, line))).toEqual([]);
  });

  test('everything under the signatures is left out, and a further table is read again', async () => {
    const found = await list(
      header,
      neraca,
      ';;;Mengetahui,',
      ';;;Kepala Sub Bagian',
      ';;;BUDI',
      header,
      '2;LRA;2023;berkala',
    );
    expect(documentsOf(found).map(({ title }) => title)).toEqual(['Neraca', 'LRA']);
    expect(leftOut(found).map(([line]) => line)).toEqual([3, 4, 5, 6]);
  });

  test('headings carry category, unit and group; a heading of one kind ends those under it', async () => {
    const found = await list(
      'No;Nama Dokumen;Tahun',
      ';Sub Bagian Keuangan, Umum, dan Logistik;',
      'I.;INFORMASI BERKALA;',
      'a.;Laporan Keuangan;',
      '1;Neraca;2024',
      'II.;INFORMASI YANG DIKECUALIKAN;',
      '1;Data Pegawai;2024',
      ';Sub Bagian Perencanaan, Data, dan Informasi;',
      '1;Renja;2024',
    );
    expect(
      documentsOf(found).map(({ title, unit, category, group = '' }) => [title, unit, category, group]),
    ).toEqual([
      ['Neraca', 'KUL', 'berkala', 'Laporan Keuangan'],
      ['Data Pegawai', 'KUL', 'dikecualikan', ''],
      ['Renja', 'PDI', '', ''],
    ]);
  });

  test.each([',', ';', '\t'])(
    'the title of the first of several tables names its category (%j)',
    async (mark) => {
      const found = await list(
        'DAFTAR INFORMASI BERKALA',
        ['No', 'Judul Informasi', 'Tahun'].join(mark),
        ['1', 'Neraca', '2024'].join(mark),
        '',
        'DAFTAR INFORMASI YANG DIKECUALIKAN',
        ['No', 'Judul Informasi', 'Tahun'].join(mark),
        ['1', 'Data Pegawai', '2024'].join(mark),
      );
      expect(documentsOf(found).map(({ title, year, category }) => [title, year, category])).toEqual([
        ['Neraca', 2024, 'berkala'],
        ['Data Pegawai', 2024, 'dikecualikan'],
      ]);
    },
  );

  test.each([
    [['1. Informasi Berkala', 'a. Neraca', 'b. LRA', '2. Informasi Setiap Saat', 'a. MoU']],
    [['I. INFORMASI BERKALA', '1.1 Neraca', '1.2 LRA', 'II. INFORMASI SETIAP SAAT', '2.1 MoU']],
  ])('an outline is read without its numbers and letters (%j)', (lines) => {
    expect(documentsOf(pasted(lines.join('\n'))).map(({ title, category }) => [title, category])).toEqual([
      ['Neraca', 'berkala'],
      ['LRA', 'berkala'],
      ['MoU', 'setiap saat'],
    ]);
  });

  test.each([
    ['DIP_Berkala_2024 (1).csv', '', 'berkala'],
    ['Informasi Setiap Saat.xlsx', '', 'setiap saat'],
    ['TPH', 'TPH', ''],
    ['Sub Bagian Keuangan, Umum dan Logistik', 'KUL', ''],
    ['Daftar 2024', '', ''],
    ['Sheet1', '', ''],
  ])('the name %j of a sheet or file says what no title says', async (name, unit, category) => {
    const found = await listIn('Judul;Tahun\nNeraca;2024', name);
    expect(documentsOf(found)).toMatchObject([{ unit: unit || 'KUL', category }]);
    const titled = await listIn('DAFTAR INFORMASI SERTA MERTA\nJudul;Tahun\nNeraca;2024', name);
    expect(documentsOf(titled)).toMatchObject([{ category: 'serta merta' }]);
  });

  test('the name of a list without headers counts too', async () =>
    expect(documentsOf(await listIn('Neraca\nLRA', 'Informasi Berkala.csv'))).toMatchObject([
      { category: 'berkala' },
      { category: 'berkala' },
    ]));

  test('a blank cell in front of the running number was merged with the one above', async () => {
    const found = await list(
      'KATEGORI,NO,JUDUL,TAHUN',
      'BERKALA,1,Neraca,2024',
      ',2,LRA,2024',
      'SETIAP SAAT,1,MoU,2023',
    );
    expect(documentsOf(found).map(({ category }) => category)).toEqual(['berkala', 'berkala', 'setiap saat']);
  });

  test('a blank cell behind the running number is blank', async () => {
    const found = await list('NO,KATEGORI,JUDUL,TAHUN', '1,BERKALA,Neraca,2024', '2,,LRA,2024');
    expect(documentsOf(found).map(({ category }) => category)).toEqual(['berkala', '']);
  });

  test('documents that differ by month have it in their title', async () => {
    const found = await list(
      'No;Nama Dokumen;Bulan;Tahun',
      '1;Kartu Kendali;Januari;2024',
      '2;Kartu Kendali;Februari;2024',
      '3;Neraca;Desember;2024',
    );
    expect(documentsOf(found).map(({ title }) => title)).toEqual([
      'Kartu Kendali Januari',
      'Kartu Kendali Februari',
      'Neraca',
    ]);
  });

  test.each([
    ['a number', 'Triwulan', '1', '2', 'Triwulan 1'],
    ['a Roman number', 'Semester', 'I', 'II', 'Semester I'],
  ])('%s of a period is named by its header', async (_what, header, one, other, period) => {
    const found = await list(`Judul;${header};Tahun`, `Laporan;${one};2024`, `Laporan;${other};2024`);
    expect(documentsOf(found)[0]).toMatchObject({ title: `Laporan ${period}` });
  });

  test.each([
    ['labels with colons', 'Nama Dokumen : Neraca\nTahun: 2024\n\nNama Dokumen : LRA\nTahun : 2023', [1, 4]],
    [
      'labels beside their values',
      'Nama Dokumen\tNeraca\nTahun\t2024\nNama Dokumen\tLRA\nTahun\t2023',
      [1, 3],
    ],
    [
      'labels, colons and values',
      'Nama Dokumen\t:\tNeraca\nTahun\t:\t2024\nNama Dokumen\t:\tLRA\nTahun\t:\t2023',
      [1, 3],
    ],
    ['a table that was turned', 'Nama Dokumen\tNeraca\tLRA\nTahun\t2024\t2023', [2, 3]],
  ])('%s are read as documents', (_what, text, lines) => {
    const found = pasted(text);
    expect(documentsOf(found).map(({ title, year }) => [title, year])).toEqual([
      ['Neraca', 2024],
      ['LRA', 2023],
    ]);
    expect(found.rows.map(({ line }) => line)).toEqual(lines);
  });

  test('the official form: a number and a title alone are the heading of the items under it', async () => {
    const found = await list(
      'No;Ringkasan Isi Informasi;Tahun;Bentuk',
      'A;INFORMASI BERKALA;;',
      '1;Profil Badan Publik;;',
      ';a. Kedudukan dan alamat;2024;Softcopy',
      ';b. Struktur organisasi;;',
      '2;Laporan Keuangan;;',
      ';- Neraca;2024;',
      ';- LRA;;',
      '3;Maklumat;2024;Hardcopy',
    );
    expect(documentsOf(found).map(({ title, group = '', category }) => [title, group, category])).toEqual([
      ['Kedudukan dan alamat', 'Profil Badan Publik', 'berkala'],
      ['Struktur organisasi', 'Profil Badan Publik', 'berkala'],
      ['Neraca', 'Laporan Keuangan', 'berkala'],
      ['LRA', 'Laporan Keuangan', 'berkala'],
      ['Maklumat', '', 'berkala'],
    ]);
  });

  test('a dash before a title is no heading', async () => {
    const found = await list('No;Nama Dokumen;Tahun', '1;Neraca;2024', ';- Lampiran I;', '2;LRA;2024');
    expect(documentsOf(found).map(({ title, group = '' }) => [title, group])).toEqual([
      ['Neraca', ''],
      ['Lampiran I', ''],
      ['LRA', ''],
    ]);
  });

  test('a column for each year: each mark is a document', async () => {
    const found = await list('No;Nama Dokumen;2022;2023', '1;Laporan;v;v', '2;LAKIP;-;√', '3;SPT;;');
    expect(documentsOf(found).map(({ title, year }) => [title, year])).toEqual([
      ['Laporan', 2022],
      ['Laporan', 2023],
      ['LAKIP', 2023],
      ['SPT', 2026],
    ]);
    expect(found.rows.map(({ line }) => line)).toEqual([2, 2, 3, 4]);
  });

  test('years under one heading with links and notes in their cells', async () => {
    const found = await list(
      'Nama Dokumen;TAHUN;;KET',
      ';2023;2024;',
      'Neraca;https://a.id/23.pdf;https://a.id/24.pdf;',
      'LRA;;belum diaudit;x',
    );
    expect(documentsOf(found).map(({ title, year, link = '', notes }) => [title, year, link, notes])).toEqual(
      [
        ['Neraca', 2023, 'https://a.id/23.pdf', ''],
        ['Neraca', 2024, 'https://a.id/24.pdf', ''],
        ['LRA', 2024, '', 'x; belum diaudit'],
      ],
    );
  });

  test('a column for each month: each mark is a document, equal ones named by their month', async () => {
    const found = await list('No,Nama Dokumen,Jan,Feb.,Mar', '1,Kartu Kendali,v,,v', '2,Neraca,v,,');
    expect(documentsOf(found).map(({ title }) => title)).toEqual([
      'Kartu Kendali Januari',
      'Kartu Kendali Maret',
      'Neraca',
    ]);
  });

  test('tables beside each other are one list, each under its own heading', async () => {
    const found = await list(
      'INFORMASI BERKALA,,INFORMASI SETIAP SAAT,',
      'Nama Dokumen,Tahun,Nama Dokumen,Tahun',
      'Neraca,2024,MoU,2023',
      ',,SOP,2022',
    );
    expect(documentsOf(found).map(({ title, year, category }) => [title, year, category])).toEqual([
      ['Neraca', 2024, 'berkala'],
      ['MoU', 2023, 'setiap saat'],
      ['SOP', 2022, 'setiap saat'],
    ]);
  });

  test('of a card nothing is lost: other labels are notes, and its title says the category', () => {
    const found = pasted(
      'INFORMASI BERKALA\nNama Dokumen : Neraca\nTahun : 2024\nNomor Agenda : 17\nSub Bagian : KUL',
    );
    expect(documentsOf(found)).toMatchObject([
      { title: 'Neraca', year: 2024, unit: 'KUL', category: 'berkala', notes: 'Nomor Agenda: 17' },
    ]);
  });

  test('what is over all tables beside each other is no document', async () => {
    const found = await list(
      'DAFTAR DOKUMEN KPU,,,',
      'Nama Dokumen,Tahun,Nama Dokumen,Tahun',
      'Neraca,2024,MoU,2023',
    );
    expect(documentsOf(found).map(({ title }) => title)).toEqual(['Neraca', 'MoU']);
  });

  test('what a check list marks as missing is no document', async () => {
    const found = await list('No;Dokumen;Ada;Tidak Ada', '1;Neraca;v;', '2;LRA;;v', '3;CaLK;x;-');
    expect(leftOut(found)).toEqual([[3, 'nihil']]);
  });

  test('under a heading of exemption a document is not public, whatever its own cell says', async () => {
    const found = await list(header, ';INFORMASI YANG DIKECUALIKAN;;', '1;Data Pegawai;2024;berkala');
    expect(documentsOf(found)).toMatchObject([{ category: 'dikecualikan' }]);
  });

  test.each(['sda', 's.d.a.', 'SDA', 'idem', '"', '〃', '- " -', "''"])(
    'the mark %s repeats the cell above',
    async (mark) => {
      const found = await list(
        'No,Judul,Tahun,Kategori,Sub Bagian',
        '1,Neraca,2023,setiap saat,TPH',
        `2,LRA,${mark === '"' ? '""""' : mark},${mark === '"' ? '""""' : mark},${mark === '- " -' ? '"- "" -"' : mark === '"' ? '""""' : mark}`,
      );
      expect(documentsOf(found)[1]).toMatchObject({
        title: 'LRA',
        unit: 'TPH',
        category: 'setiap saat',
        year: 2023,
      });
    },
  );
});

describe('headers', () => {
  test('the head of a decree is a title, "Jenis Informasi" names the document beside its summary', async () => {
    const found = await list(
      'LAMPIRAN KEPUTUSAN KPU KABUPATEN LAHAT;;;',
      'NOMOR 12 TAHUN 2024 TENTANG DAFTAR INFORMASI PUBLIK;;;',
      '',
      'NO.;JENIS INFORMASI;RINGKASAN ISI INFORMASI;KET.',
      'I.;INFORMASI YANG WAJIB DISEDIAKAN DAN DIUMUMKAN SECARA BERKALA;;',
      '1.;Profil KPU 2024;Kedudukan dan alamat;ada',
      ';Jumlah;1;',
    );
    expect(found.headerLine).toBe(4);
    expect(documentsOf(found)).toMatchObject([
      {
        title: 'Profil KPU 2024',
        summary: 'Kedudukan dan alamat',
        category: 'berkala',
        year: 2024,
        notes: 'ada',
      },
    ]);
  });

  test.each([
    ['a check and a cross', 'v', 'x'],
    ['crosses alone', 'x', ''],
    ['ada and tidak', 'ada', 'tidak'],
    ['1 and 0', '1', '0'],
    ['boxes of a sheet', 'TRUE', 'FALSE'],
  ])('columns of marks: %s', async (_what, yes, no) => {
    const found = await list(
      'No;Nama Dokumen;Tahun;Kategori;;Bentuk;',
      ';;;Berkala;Setiap Saat;Soft Copy;Cetak',
      `1;A;2024;${yes};${no};${yes};${no}`,
      `2;B;2024;${no};${yes};${yes};${yes}`,
    );
    expect(documentsOf(found).map(({ category, form }) => [category, form])).toEqual([
      ['berkala', 'Softcopy'],
      ['setiap saat', 'Softcopy dan Hardcopy'],
    ]);
  });

  test('the list of archives of ANRI is named by its Uraian, and its security says what is not public', async () => {
    const found = await list(
      'Kode Klasifikasi;Nomor Berkas;Uraian Informasi Berkas;Kurun Waktu;Jangka Simpan dan Nasib Akhir;Klasifikasi Keamanan dan Akses Arsip',
      'PY.01.1;1;Laporan Logistik;2024;5 tahun;Biasa/Terbuka',
      'SDM.05;2;Daftar Gaji;2023;Permanen;Terbatas',
    );
    expect(
      documentsOf(found).map(({ title, year, category, retention }) => [title, year, category, retention]),
    ).toEqual([
      ['Laporan Logistik', 2024, '', '5 tahun'],
      ['Daftar Gaji', 2023, 'dikecualikan', 'Permanen'],
    ]);
  });

  test('numbers of letters are kept, running numbers are not', async () => {
    const found = await list('Nomor,Perihal,Tahun', '12/HK.03/1604/2024,Penetapan Tim,2024');
    expect(documentsOf(found)[0]?.notes).toContain('12/HK.03/1604/2024');
    expect(documentsOf(await list('Nomor,Perihal,Tahun', '12,Penetapan Tim,2024'))[0]?.notes).toBe('');
  });

  test.each([
    ['[Unduh](https://a.id/n.pdf)', 'https://a.id/n.pdf', 'Tautan asal: Unduh'],
    ['<https://a.id/n.pdf>', 'https://a.id/n.pdf', ''],
    ['a.id/n.pdf', 'a.id/n.pdf', ''],
    [
      'https://a.id/1.pdf https://a.id/2.pdf',
      'https://a.id/1.pdf',
      'Tautan asal: https://a.id/1.pdf https://a.id/2.pdf',
    ],
  ])('the link %s is an address', async (text, link, notes) =>
    expect(documentsOf(await list('Judul;Tahun;Tautan', `Neraca;2024;${text}`))).toMatchObject([
      { link, notes },
    ]),
  );

  test('characters and elements of a web page are text', async () => {
    const found = await list(
      'Judul;Tahun',
      '"Laporan &amp; <b>Evaluasi</b><br>&#8220;Pemilu&#8221;";2024',
      'Nilai <5;2024',
    );
    expect(documentsOf(found).map(({ title }) => title)).toEqual(['Laporan & Evaluasi “Pemilu”', 'Nilai <5']);
  });

  test.each([
    ['Tahun : 2023', 2023],
    ['DAFTAR INFORMASI PUBLIK TAHUN 2023', 2023],
    ['Keputusan Nomor 5 Tahun 2023', 2026],
    ['Periode 2022 - 2024', 2026],
  ])('a list under %j without a column of years is of %i', async (title, year) =>
    expect(documentsOf(await listIn(`${title}\nNo;Judul;Kategori\n1;SK;berkala`))).toMatchObject([{ year }]),
  );

  test('the holder names the unit of a list that has no column of units', async () => {
    const found = await list('Judul;Tahun;Pejabat yang Menguasai', 'Profil;2024;Subbag Parmas');
    expect(found.rows[0]?.unit).toBe('PHS');
    expect(found.rows[0]?.flags.map(({ reason }) => reason)).toContain('"Subbag Parmas" dibaca sebagai PHS');
  });

  test('a column of addresses is the link, whatever its header', async () => {
    const found = await list(
      'Timestamp,Nama Dokumen,Upload File',
      '01/03/2024 10:22,Neraca,https://drive.google.com/open?id=1abc',
      '01/03/2024 10:25,LRA,',
    );
    expect(documentsOf(found)[0]).toMatchObject({ link: 'https://drive.google.com/open?id=1abc' });
  });

  test('a list of archives is read by its words', async () => {
    const found = await list(
      'No. Urut,Kode Klasifikasi Arsip,Uraian Informasi Arsip,Kurun Waktu,Unit Pengolah,Lokasi Simpan (Rak/Boks),Jangka Simpan',
      '1,KU.01,Berkas SPJ,2020 s.d. 2024,Subbag KUL,Rak 2,5 tahun',
    );
    expect(documentsOf(found)).toMatchObject([
      { title: 'Berkas SPJ', year: 2020, unit: 'KUL', classification: 'KU.01', printedPlace: 'Rak 2' },
    ]);
  });

  test.each([
    [
      'DIK',
      'No,Judul Informasi,Tahun,Status,Dasar Pengecualian,Alasan,Sub Bagian,Nomor DIK,Ditambahkan',
      '1,Data pemilih,2024,ditetapkan,Kep 731/2025,Ps 17,"Keuangan, Umum, dan Logistik",DIK-0001,2026-01-01',
      {
        title: 'Data pemilih',
        category: 'dikecualikan',
        exemptionBasis: 'Kep 731/2025',
        notes: 'Ps 17',
        unit: 'KUL',
      },
    ],
    [
      'Rekapitulasi',
      'ID,Kegiatan,Sub Bagian,No,Nama Dokumen,Tahun,Kategori,Hasil Pindai,Keputusan,Alasan,ID Inventaris',
      'R-1,K-1,KUL,1,Neraca,2024,berkala,ada,diterima,lengkap,KUL-0001',
      { title: 'Neraca', category: 'berkala', notes: 'lengkap' },
    ],
    [
      'Inventaris',
      'ID,Kegiatan,Sub Bagian,Nama Dokumen,Tahun,Kategori,Bentuk,Tautan,Catatan,Masalah,Pengisi,Keputusan,Masuk',
      'KUL-0001,K-1,KUL,Neraca,2024,berkala,Softcopy,https://a.example/x,baru,,a@b.example,diterima,DIP',
      { title: 'Neraca', form: 'Softcopy', link: 'https://a.example/x', notes: 'baru' },
    ],
    [
      'DIP',
      'No,Judul Informasi,Waktu dan Tempat Pembuatan Informasi,Kategori,Tahun,Jenis Media/Tautan,Nomor DIP,Ditambahkan,Dimutakhirkan',
      '1,Neraca,"2025, Lahat",berkala,2024,https://a.example/x,DIP-0001,2026-01-01,',
      { title: 'Neraca', madeOn: '2025', madeAt: 'Lahat', link: 'https://a.example/x', notes: '' },
    ],
  ])("the product's own %s comes back, without its records", async (_what, header, line, cells) => {
    const found = await list(header, line);
    expect(documentsOf(found)).toMatchObject([cells]);
    expect(found.columns.filter(({ fills }) => fills === '')).toEqual([]);
  });
});

describe('cells', () => {
  const one = async (header: string, cell: string) =>
    documentsOf(await list(`Judul;Tahun;${header}`, `A;2024;${cell}`))[0];
  test.each([
    ['A. Informasi Berkala', 'berkala'],
    ['Informasi yang wajib disediakan dan diumumkan secara berkala (Pasal 9)', 'berkala'],
    ['INFORMASI_SERTA_MERTA', 'serta merta'],
    ['Informasi Wajib Diumumkan Serta - Merta', 'serta merta'],
    ['Wajib Tersedia Setiap\u00A0Saat', 'setiap saat'],
    ['Setiap\u00ADSaat', 'setiap saat'],
    ['Daftar Informasi Publik yang Dikecualikan', 'dikecualikan'],
    ['tidak berkala', ''],
    ['berkala dan setiap saat', ''],
    ['tidak wajib diumumkan secara berkala', ''],
  ])('the category %j is %j', async (text, category) =>
    expect((await one('Kategori', text))?.category).toBe(category),
  );

  test.each([
    ['Kasubbag. Perencanaan, Data & Informasi', 'PDI'],
    ['Plt. Kepala Sub-Bagian Keuangan, Umum dan Logistik', 'KUL'],
    ['SUBBAGIAN TEKNIS PENYELENGGARAAN PEMILU DAN HUKUM', 'TPH'],
    ['Ka. Subbag PHS', 'PHS'],
    ['Subbag Keu., Umum & Log.', 'KUL'],
    ['Teknis dan Hukum', 'TPH'],
    ['sub bag.tph', 'TPH'],
    ['Keuangan, Umum dan Logistik KPU Kabupaten Lahat', 'KUL'],
  ])('the unit %j is %s', async (text, unit) => expect((await one('Sub Bagian', text))?.unit).toBe(unit));

  test.each([
    ['Senin, 12 Maret 2024', 2024],
    ['12.03.2024', 2024],
    ['12/3/24', 2024],
    ["5 Jan '23", 2023],
    ['Ags-22', 2022],
    ['TA 2024', 2024],
    ['T.A. 2023/2024', 2023],
    ['２０２４', 2024],
    ["'24", 2024],
    ['2024.0', 2024],
    ['2024,00', 2024],
    ['2020 s.d. 2024', 2020],
    ['Tahun 2024', 2024],
  ])('the year of %j is %d', async (text, year) =>
    expect(documentsOf(await list('Judul;Tahun', `A;${text}`))[0]?.year).toBe(year),
  );

  test('a document of several years is the same by either end', async () => {
    const found = await list('Judul;Tahun', 'Renstra;2020 s.d. 2024', 'Renstra;2024', 'Renstra;2022');
    expect(found.rows.map(({ twin }) => twin)).toEqual(['', 'baris 2', '']);
  });

  test.each([
    ['E-mail', 'Softcopy'],
    ['Hard File & Soft File', 'Softcopy dan Hardcopy'],
    ['Tercetak', 'Hardcopy'],
    ['Terekam', 'Softcopy'],
    ['Buku/CD', 'Softcopy dan Hardcopy'],
    ['tidak ada softcopy', ''],
    ['Foto copy', 'Hardcopy'],
    ['Website KPU', 'Softcopy'],
  ])('the form %j is %j', async (text, form) =>
    expect((await one('Bentuk Informasi', text))?.form ?? '').toBe(form),
  );

  test('invisible signs are removed from headers and cells', async () => {
    const found = await list(
      '\u202AJu\u00ADdul\u202C;\u200FTahun\u200E;Kate\u2060gori',
      'Lapo\u00ADran\u200B;20\u200D24;ber\u00ADkala',
    );
    expect(documentsOf(found)).toMatchObject([{ title: 'Laporan', year: 2024, category: 'berkala' }]);
  });
});

describe('a further table with other columns', () => {
  test('is read by its own header; its header is left out', async () => {
    const found = await list(
      'No;Nama Dokumen;Tahun;Kategori',
      '1;Neraca;2024;berkala',
      'No;Kategori;Judul Dokumen;Bentuk;Tahun',
      '1;setiap saat;LRA;Softcopy;2023',
    );
    expect(documentsOf(found)).toMatchObject([
      { title: 'Neraca', year: 2024, category: 'berkala' },
      { title: 'LRA', year: 2023, category: 'setiap saat', form: 'Softcopy' },
    ]);
    expect(leftOut(found)).toEqual([[3, 'repeated header']]);
    expect(found.columns.map(({ header }) => header)).toEqual(
      'No;Nama Dokumen;Tahun;Kategori;No;Kategori;Judul Dokumen;Bentuk;Tahun'.split(';'),
    );
  });

  test('keeps the headings over it, and its title names its category', async () => {
    const found = await list(
      'Nama Dokumen;Tahun;Sub Bagian',
      'INFORMASI BERKALA;;',
      'Neraca;2024;KUL',
      'Judul;Bentuk;Sub Bagian',
      'LRA 2023;Softcopy;KUL',
      'Mengetahui,;;',
      'Kepala;;',
      'DAFTAR INFORMASI YANG DIKECUALIKAN;;',
      'No;Judul;Tahun',
      '1;Data Pegawai;2022',
    );
    expect(documentsOf(found).map(({ title, category }) => [title, category])).toEqual([
      ['Neraca', 'berkala'],
      ['LRA 2023', 'berkala'],
      ['Data Pegawai', 'dikecualikan'],
    ]);
  });

  test.each(['2;Daftar Informasi Publik;2024;berkala', '2;Ringkasan;;berkala', '2;Judul;2024;'])(
    '%s is a document, not a header',
    async (line) => {
      expect(leftOut(await list('No;Nama Dokumen;Tahun;Kategori', '1;Neraca;2024;berkala', line))).toEqual(
        [],
      );
    },
  );
});
