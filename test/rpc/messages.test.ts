import { calendarDate } from '../../src/domain/calendar/calendar-date';
import { instant } from '../../src/domain/calendar/instant';
import type { Refusal } from '../../src/domain/refusal/refusal';
import type { Blocker } from '../../src/domain/refusal/blocker';
import { describeBlocker, describeRefusal } from '../../src/rpc/messages';

const step = { number: 3, lane: 'KUL' };
const row = { rowId: 'KUL-0007', title: 'Laporan Persediaan' };

/** One of each code, with the facts that its words must contain. A new code does not compile without an entry. */
const blockers: { readonly [C in Blocker['code']]: readonly [Extract<Blocker, { code: C }>, ...string[]] } = {
  NO_ROWS: [{ code: 'NO_ROWS' }, 'Nihil'],
  CARRIED_UNANSWERED: [{ code: 'CARRIED_UNANSWERED', count: 41 }, '41', 'tidak ada lagi'],
  ROW_GONE: [{ code: 'ROW_GONE', ...row }, 'KUL-0007', 'Kembalikan', 'Memang dihapus'],
  ENTRY_GONE: [
    { code: 'ENTRY_GONE', number: 'DIP-0007', title: 'Neraca' },
    'DIP-0007',
    'dihapus dari sheet',
    'Kembalikan',
  ],
  ROWS_GONE: [{ code: 'ROWS_GONE', unit: 'KUL' }, 'KUL', 'Nihil', 'Kembalikan'],
  NIHIL_WITH_ROWS: [{ code: 'NIHIL_WITH_ROWS', count: 4 }, 'Nihil', '4 baris'],
  ROW_INCOMPLETE: [
    { code: 'ROW_INCOMPLETE', ...row, missing: ['Tahun', 'Kategori'] },
    'KUL-0007',
    'Laporan Persediaan',
    'Tahun, Kategori',
  ],
  ROW_GUESSED: [{ code: 'ROW_GUESSED', ...row, guessed: ['Tahun'] }, 'KUL-0007', 'Tahun masih tebakan'],
  DIP_INCOMPLETE: [
    { code: 'DIP_INCOMPLETE', ...row, missing: ['Ringkasan Isi Informasi'] },
    'KUL-0007',
    'Ringkasan Isi Informasi',
  ],
  SCAN_MISSING: [{ code: 'SCAN_MISSING', ...row }, 'KUL-0007', 'Laporan Persediaan'],
  ROW_OUTDATED: [
    { code: 'ROW_OUTDATED', ...row, was: 'Tahun "2025"' },
    'KUL-0007',
    'berubah di sheet sesudah diputuskan',
    'Tahun "2025"',
  ],
  ROW_UNDECIDED: [{ code: 'ROW_UNDECIDED', ...row }, 'KUL-0007', 'Tim Penghubung'],
  ROW_RETURNED: [
    { code: 'ROW_RETURNED', ...row, by: 'penghubung@kpu.go.id', reason: 'tahun keliru' },
    'KUL-0007',
    'penghubung@kpu.go.id',
    'tahun keliru',
    'menundanya',
  ],
  SCAN_NOT_ARCHIVED: [
    { code: 'SCAN_NOT_ARCHIVED', scanId: 'P-0001', name: 'x.pdf' },
    'P-0001',
    'x.pdf',
    'Arsip',
  ],
  SCAN_GONE: [{ code: 'SCAN_GONE', scanId: 'P-0001', rows: 'KUL-0001' }, 'P-0001', 'KUL-0001', 'Kembalikan'],
  SCAN_ALTERED: [{ code: 'SCAN_ALTERED', scanId: 'P-0001', name: 'x.pdf' }, 'P-0001', 'x.pdf'],
  PRINTED_PLACE_MISSING: [{ code: 'PRINTED_PLACE_MISSING', ...row }, 'KUL-0007', 'Lokasi Arsip Fisik'],
  TOO_FEW_PEOPLE: [{ code: 'TOO_FEW_PEOPLE', found: 1, needed: 2 }, '1 orang', '2 orang'],
  EXPECTED_MISSING: [
    { code: 'EXPECTED_MISSING', itemId: 'W-0002', title: 'Rekap Absensi', periods: 'Jan, Mar' },
    'W-0002',
    'Rekap Absensi',
    'Jan, Mar',
    'Nihil',
  ],
  NO_RECIPIENT: [{ code: 'NO_RECIPIENT' }, 'Sekretaris', 'Pengaturan'],
};

const refusals: { readonly [C in Refusal['code']]: readonly [Extract<Refusal, { code: C }>, ...string[]] } = {
  STEPS_GONE: [{ code: 'STEPS_GONE', ids: ['K-0001/3/KUL'] }, 'K-0001/3/KUL', 'Kembalikan', 'Kesehatan'],
  IS_COPY: [
    { code: 'IS_COPY', office: 'KPU Lahat', recorded: '1abc', isCertain: true },
    'salinan',
    'KPU Lahat',
    'Jadikan kantor baru',
    'Pindahkan kantor ke sini',
  ],
  STILL_EXEMPT: [
    {
      code: 'STILL_EXEMPT',
      number: 'DIK-0001',
      until: calendarDate('2027-01-31'),
      isProposed: false,
    },
    'DIK-0001',
    '31 Januari 2027',
    'setelah masa itu berakhir',
  ],
  EXPECTED_UNKNOWN: [{ code: 'EXPECTED_UNKNOWN', itemId: 'W-0002' }, 'W-0002', 'Daftar Wajib'],
  NOT_A_COPY: [{ code: 'NOT_A_COPY' }, 'bukan salinan'],
  COPY_STALE: [{ code: 'COPY_STALE', entries: 3 }, '3 catatan', 'salinan baru'],
  ORIGINAL_UNREACHABLE: [
    { code: 'ORIGINAL_UNREACHABLE', link: 'https://docs.google.com/spreadsheets/d/1abc/edit' },
    '1abc',
    'Editor',
  ],
  GUARD_QUESTIONS: [
    {
      code: 'GUARD_QUESTIONS',
      before: { number: 3, lane: 'KUL' },
      questions: [
        {
          id: 'KUL-0007',
          title: 'Daftar Gaji',
          found: [
            {
              where: 'Nama Dokumen',
              text: 'Daftar Gaji',
              key: 'k',
              hits: [{ at: 7, length: 4, word: 'gaji' }],
            },
          ],
        },
      ],
    },
    'Tahap 3 (KUL)',
    '1 dokumen',
    'Koordinasi',
  ],
  NO_KEGIATAN: [{ code: 'NO_KEGIATAN' }, 'PPID'],
  CELL_CHANGED: [
    { code: 'CELL_CHANGED', rowId: 'KUL-0007', header: 'Tahun', found: '2024' },
    'Tahun baris KUL-0007 baru saja diubah rekan lain menjadi "2024". Tidak ada yang tersimpan; bandingkan isinya, lalu simpan lagi bila perlu.',
  ],
  NO_ROW_CHOSEN: [{ code: 'NO_ROW_CHOSEN' }, 'sheet Inventaris'],
  ROW_UNANSWERED: [
    { code: 'ROW_UNANSWERED', rowId: 'KUL-0007', title: 'Neraca' },
    'KUL-0007',
    'Kegiatan lalu',
  ],
  ROW_ENDING: [{ code: 'ROW_ENDING', rowId: 'KUL-0007', title: 'Neraca' }, 'KUL-0007', 'kembalikan'],
  ROW_DECIDED: [
    { code: 'ROW_DECIDED', rowId: 'KUL-0007', title: 'Neraca', decision: 'diterima', by: 'budi@gmail.com' },
    'KUL-0007',
    'budi@gmail.com',
  ],
  TYPIST_UNKNOWN: [
    { code: 'TYPIST_UNKNOWN', rowId: 'KUL-0007', title: 'Neraca' },
    'KUL-0007',
    'bukan Anda yang mengetiknya',
  ],
  NO_ACCESS: [{ code: 'NO_ACCESS' }, 'editor'],
  ENTRY_UNKNOWN: [{ code: 'ENTRY_UNKNOWN', number: 'DIP-0009' }, 'DIP-0009', 'Muat ulang'],
  ROWS_REGISTERED: [
    { code: 'ROWS_REGISTERED', rows: [{ rowId: 'KUL-0002', entry: 'DIP-0001' }] },
    'KUL-0002 (DIP-0001)',
    'Kembalikan',
  ],
  ENTRY_WITHDRAWN: [{ code: 'ENTRY_WITHDRAWN', number: 'DIP-0009' }, 'DIP-0009', 'sudah ditarik'],
  ENTRY_STANDS: [{ code: 'ENTRY_STANDS', number: 'DIP-0009' }, 'DIP-0009', 'masih berlaku'],
  ENTRY_EXCLUDED: [{ code: 'ENTRY_EXCLUDED', number: 'DIP-0009' }, 'DIP-0009', 'kategorinya'],
  ENTRY_TWIN: [{ code: 'ENTRY_TWIN', number: 'DIP-0009', twin: 'DIP-0001' }, 'DIP-0009', 'Tarik DIP-0001'],
  FILE_REFUSED: [
    { code: 'FILE_REFUSED', name: 'x.pdf', reason: 'terkunci', content: '', door: 'upload' },
    'x.pdf',
    'lalu unggah lagi',
  ],
  KEGIATAN_RUNNING: [{ code: 'KEGIATAN_RUNNING', name: 'Semester I 2026' }, 'Semester I 2026'],
  STEP_UNKNOWN: [{ code: 'STEP_UNKNOWN', step }, 'Tahap 3 (KUL)'],
  STEP_NOT_OPEN: [
    { code: 'STEP_NOT_OPEN', step, waitsFor: [{ number: 2, lane: 'KUL' }] },
    'Tahap 3 (KUL)',
    'Tahap 2 (KUL)',
  ],
  STEP_DONE: [
    { code: 'STEP_DONE', step, by: 'budi@gmail.com', at: instant(0) },
    'Tahap 3 (KUL)',
    'budi@gmail.com',
  ],
  WRONG_ACTOR: [
    {
      code: 'WRONG_ACTOR',
      actor: 'ani@gmail.com',
      expected: [{ name: 'Tim Penghubung', unit: 'KUL' }],
      people: ['budi@gmail.com'],
    },
    'ani@gmail.com',
    'Tim Penghubung KUL',
    'budi@gmail.com',
  ],
  BLOCKED: [{ code: 'BLOCKED', step, blockers: [{ code: 'NO_ROWS' }] }, 'Tahap 3 (KUL)', '1 hal'],
  FOUR_EYES: [
    { code: 'FOUR_EYES', ...row, typedBy: 'budi@gmail.com' },
    'KUL-0007',
    'Laporan Persediaan',
    'budi@gmail.com',
    'PPID',
  ],
  PAPER_UNKNOWN: [{ code: 'PAPER_UNKNOWN', token: 'TTD-00000-00000' }, 'TTD-00000-00000', 'Keluaran'],
  ROW_UNKNOWN: [{ code: 'ROW_UNKNOWN', rowId: 'KUL-0007' }, 'KUL-0007'],
  ROW_GUESSED: [{ code: 'ROW_GUESSED', ...row, guessed: ['Tahun'] }, 'KUL-0007', 'Tahun masih tebakan'],
  ROW_INCOMPLETE: [{ code: 'ROW_INCOMPLETE', ...row, missing: ['Tahun'] }, 'KUL-0007', 'Tahun'],
  DECREE_NEEDED: [
    { code: 'DECREE_NEEDED', ...row, basis: 'Keputusan 731' },
    'KUL-0007',
    'Keputusan 731',
    'Dasar Hukum',
  ],
  REASON_NEEDED: [{ code: 'REASON_NEEDED', field: 'Alasan Keputusan' }, 'Alasan Keputusan'],
  SCAN_UNKNOWN: [{ code: 'SCAN_UNKNOWN', scanId: 'P-0001' }, 'P-0001'],
  SCAN_NOT_WAITING: [
    { code: 'SCAN_NOT_WAITING', scanId: 'P-0001', name: 'x.pdf', state: 'tersimpan' },
    'x.pdf',
    'tersimpan',
  ],
  MAIL_QUOTA: [{ code: 'MAIL_QUOTA', needed: 3, left: 1 }, '1 penerima', 'perlu 3', 'besok'],
  ADDRESS_WRONG: [
    { code: 'ADDRESS_WRONG', setting: 'Peran/Sekretaris', addresses: ['sekretaris@'] },
    'sekretaris@',
    'Peran/Sekretaris',
  ],
  TOO_MANY_RECIPIENTS: [{ code: 'TOO_MANY_RECIPIENTS', count: 60, most: 50 }, '60 orang', '50'],
  NO_REPORT: [{ code: 'NO_REPORT' }, 'direvisi'],
  REPORT_OVERTAKEN: [{ code: 'REPORT_OVERTAKEN', name: 'Semester II 2026' }, 'Semester II 2026'],
  MAIL_UNCERTAIN: [
    { code: 'MAIL_UNCERTAIN', to: 'sekretaris@gmail.com' },
    'sekretaris@gmail.com',
    'mungkin sudah terkirim',
  ],
  SETTING_CHANGED: [{ code: 'SETTING_CHANGED', label: 'Nama', found: 'KPU Lain' }, 'KPU Lain', 'rekan lain'],
  SETTINGS_WRONG: [
    {
      code: 'SETTINGS_WRONG',
      faults: [{ key: 'Waktu Standar/Tahap 1', label: 'Tahap 1', found: 'sebentar', note: '1 hari' }],
    },
    'sebentar',
    '1 hari',
  ],
  ROLES_LACKING: [
    { code: 'ROLES_LACKING', faults: [{ key: 'Peran/PPID', label: 'PPID', found: '', note: '' }] },
    'belum selesai',
    'PPID',
  ],
  UNIT_TWICE: [
    { code: 'UNIT_TWICE', unit: 'kul', name: 'Kode sama', twin: 'KUL', twinName: 'Keuangan' },
    'kul',
    'Kode sama',
    'KUL ("Keuangan")',
    'Tidak ada yang tersimpan',
  ],
  UNIT_NAMESAKE: [
    { code: 'UNIT_NAMESAKE', unit: 'SDM', name: 'Keuangan', twin: 'KUL' },
    '"Keuangan" untuk Sub Bagian SDM',
    'dipakai KUL',
    'Tidak ada yang tersimpan',
  ],
  DATE_IMPOSSIBLE: [
    { code: 'DATE_IMPOSSIBLE', field: 'Waktu Pembuatan', found: '31/02/2026' },
    'Waktu Pembuatan',
    '31/02/2026',
  ],
  SAME_DOCUMENT: [
    { code: 'SAME_DOCUMENT', rowId: 'KUL-0007', title: 'Neraca' },
    'KUL-0007',
    'Neraca',
    'simpan sekali lagi',
  ],
  UNIT_RUNNING: [{ code: 'UNIT_RUNNING', unit: 'KUL', kegiatan: 'Semester I' }, 'KUL', 'Semester I'],
  NOT_OURS: [
    { code: 'NOT_OURS', section: 'Folder', label: 'Laporan' },
    'Di sheet Pengaturan, bagian Folder, baris Laporan menunjuk berkas atau folder di Drive yang bukan milik kantor ini. Tidak ada yang diubah. Tanyakan siapa yang mengubah baris itu, lalu buka Kesehatan dari menu Dokumentasi.',
  ],
  FOLDER_UNSEEN: [
    { code: 'FOLDER_UNSEEN', section: 'Folder', label: 'Laporan' },
    'Folder Laporan tidak terlihat di Drive dari akun Anda. Tidak ada yang diubah. Minta PPID membuka Kesehatan dan membagikan folder "Dokumentasi Informasi Publik" kepada Anda. Bila folder itu terhapus, atau baris Laporan di sheet Pengaturan, bagian Folder, berubah, Kesehatan memperbaikinya.',
  ],
  FOLDERS_NOT_VISIBLE: [
    { code: 'FOLDERS_NOT_VISIBLE', account: 'ppid@gmail.com' },
    'Minta ppid@gmail.com',
    'tidak ada folder yang dibuat',
  ],
  PUBLICATION_NOT_VISIBLE: [
    { code: 'PUBLICATION_NOT_VISIBLE', account: 'ppid@gmail.com' },
    'Minta ppid@gmail.com',
    'tidak ada yang diterbitkan',
  ],
  STILL_IN_SHEET: [{ code: 'STILL_IN_SHEET', sheet: 'dip' }, 'sheet DIP', 'Tidak ada yang dihapus'],
  OFFICE_ACCOUNT_ONLY: [
    { code: 'OFFICE_ACCOUNT_ONLY', account: 'kantor@gmail.com' },
    'kantor@gmail.com',
    'Belum ada yang dibuat',
  ],
  ARCHIVE_NOT_SHARED: [
    { code: 'ARCHIVE_NOT_SHARED', owner: 'ppid@gmail.com' },
    'Minta ppid@gmail.com',
    'belum dipindahkan',
  ],
  ACCOUNT_OF_PERSON: [
    { code: 'ACCOUNT_OF_PERSON', account: 'ppid@gmail.com', roles: ['PPID'] },
    'perannya PPID',
    '"pribadi"',
  ],
  FINDING_GONE: [{ code: 'FINDING_GONE' }, 'Periksa lagi'],
  NOTHING_TO_DO: [{ code: 'NOTHING_TO_DO' }, 'Tidak ada'],
  BAD_INPUT: [
    { code: 'BAD_INPUT', field: 'Nama Kegiatan', problem: 'EMPTY' },
    'Nama Kegiatan',
    'masih kosong',
  ],
  BUSY: [{ code: 'BUSY' }, 'Data Anda aman'],
  ROWS_MOVED: [{ code: 'ROWS_MOVED' }, 'coba lagi'],
  SHEET_BROKEN: [
    { code: 'SHEET_BROKEN', sheet: 'Inventaris', columns: ['Tahun'] },
    'Inventaris',
    'Tahun',
    'Siapkan',
  ],
};

/** No code, no unfilled placeholder, no English; complete sentences. */
function expectGoodWords(words: string): void {
  expect(words).not.toMatch(/[A-Z]{2,}_[A-Z]+|undefined|null|NaN|\[object| {2}|^\s|\(\)|""| [,;.]/);
  expect(words).not.toMatch(/\b(the|row|step|missing|not|error|unknown)\b/i);
  expect(words).toMatch(/^[\p{L}\p{N}].*[.!?]$/u);
}

test.each(Object.entries(blockers))('the blocker %s', (_code, [blocker, ...facts]) => {
  const words = describeBlocker(blocker);
  expectGoodWords(words);
  for (const fact of facts) expect(words).toContain(fact);
});

test.each(Object.entries(refusals))('the refusal %s', (_code, [refusal, ...facts]) => {
  const { message } = describeRefusal(refusal);
  expectGoodWords(message);
  for (const fact of facts) expect(message).toContain(fact);
});

/** The same codes with a blank fact. */
const blank: readonly (readonly [string, Refusal, string])[] = [
  [
    'a step of the office',
    { code: 'STEP_UNKNOWN', step: { number: 4, lane: 'KANTOR' } },
    'Tahap 4 tidak ada',
  ],
  [
    'a step that waits for nothing that is known',
    { code: 'STEP_NOT_OPEN', step, waitsFor: [] },
    'tahap sebelumnya',
  ],
  ['a step that somebody finished', { code: 'STEP_DONE', step, by: '', at: null }, 'petugas lain'],
  [
    'an unknown actor',
    { code: 'WRONG_ACTOR', actor: '', expected: [{ name: 'PPID', unit: null }], people: ['a@gmail.com'] },
    'Anda tidak berwenang',
  ],
  [
    'a role without people',
    { code: 'WRONG_ACTOR', actor: 'a@gmail.com', expected: [{ name: 'PPID', unit: null }], people: [] },
    'petugas belum ditetapkan pada Pengaturan',
  ],
  ['an unknown typist', { code: 'FOUR_EYES', ...row, typedBy: '' }, 'kemungkinan Anda sendiri'],
  [
    'a row without a title',
    { code: 'ROW_INCOMPLETE', rowId: 'KUL-0007', title: ' ', missing: ['Tahun'] },
    'Baris KUL-0007 belum lengkap',
  ],
  ['no decree', { code: 'DECREE_NEEDED', ...row, basis: '' }, 'belum menyebut keputusan KPU'],
  [
    'a scan whose state cannot be read',
    { code: 'SCAN_NOT_WAITING', scanId: 'P-0001', name: 'x.pdf', state: '' },
    'x.pdf',
  ],
  [
    'a workbook that is not set up',
    { code: 'SHEET_BROKEN', sheet: '', columns: [] },
    'Lembar kerja belum siap',
  ],
];

test.each(blank)('%s: %j', (_what, refusal, fact) => {
  const { message } = describeRefusal(refusal);
  expectGoodWords(message);
  expect(message).toContain(fact);
});

test('a person in the facts twice is named once', () => {
  const refusal: Refusal = {
    code: 'WRONG_ACTOR',
    actor: 'x@gmail.com',
    expected: [{ name: 'PPID', unit: null }],
    people: ['a@gmail.com', 'a@gmail.com'],
  };
  expect(describeRefusal(refusal).message.match(/a@gmail\.com/g)).toHaveLength(1);
});

test('several wrong settings are named one by one, with their fields', () => {
  const faults = [
    { key: 'Waktu Standar/Tahap 1', label: 'Tahap 1', found: 'sebentar', note: '' },
    { key: 'Kantor/Nama', label: 'Nama', found: '', note: '' },
  ];
  expect(describeRefusal({ code: 'SETTINGS_WRONG', faults })).toEqual({
    message: '2 isian perlu diperbaiki. Tidak ada yang tersimpan.',
    details: ['Tahap 1: "sebentar" tidak dapat dibaca.', 'Nama masih kosong.'],
    fields: ['Waktu Standar/Tahap 1', 'Kantor/Nama'],
  });
});

test('a cell that cannot be read is not called empty', () =>
  expect(
    describeBlocker({
      code: 'ROW_INCOMPLETE',
      ...row,
      missing: ['Kategori'],
      unreadable: [{ header: 'Tahun', found: 'dua ribu' }],
    }),
  ).toBe(
    'KUL-0007 "Laporan Persediaan": Tahun berisi "dua ribu" yang tidak terbaca; Kategori masih kosong.',
  ));

test('what holds the next Kegiatan back is said of its opening', () => {
  const [blocker] = blockers.ENTRY_GONE;
  const { message, details } = describeRefusal({ code: 'BLOCKED', step: 'buka', blockers: [blocker] });
  expect(message).toBe('Kegiatan baru belum dapat dibuka: 1 hal masih kurang.');
  expect(details).toEqual([describeBlocker(blocker)]);
});

test('blockers are listed one by one, fifty at most', () => {
  const many = Array.from({ length: 60 }, (_, index): Blocker => ({
    code: 'ROW_UNDECIDED',
    rowId: `KUL-${index}`,
    title: 'x',
  }));
  const { message, details } = describeRefusal({ code: 'BLOCKED', step, blockers: many });
  expect(message).toContain('60 hal');
  expect(details).toHaveLength(50);
  expect(details[0]).toContain('KUL-0');
  expect(describeRefusal({ code: 'NO_KEGIATAN' }).details).toEqual([]);
});

test('each guard question is a detail of the refusal, with its document and column', () => {
  const [refusal] = refusals.GUARD_QUESTIONS;
  expect(describeRefusal(refusal).details).toEqual(['KUL-0007 "Daftar Gaji": gaji (Nama Dokumen).']);
  for (const before of ['bagikan', 'terbitkan'] as const)
    expect(describeRefusal({ ...refusal, before }).message).toContain('DIP, bagian Publikasi');
});

test('a message quotes only a part of a title that fills its cell', () => {
  const { message } = describeRefusal({ code: 'ROW_UNKNOWN', rowId: 'x'.repeat(50_000) });
  expect(message.length).toBeLessThan(1_000);
});
