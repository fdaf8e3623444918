import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { describeFinding } from '../../../src/rpc/finding-words';
import { formerPeople, type SeenAccess } from '../../../src/domain/health/access';
import type { Grant } from '../../../src/domain/scans/archive/exempted-access';
import { checkUp, findingId, parseFindingId } from '../../../src/domain/health/check-up';
import { severities, type HealthState } from '../../../src/domain/health/finding';
import { findingKinds } from '../../../src/domain/health/finding-kinds';
import { folderStates, type Inspection } from '../../../src/domain/health/inspection';
import { PHONE_ADDRESS } from '../../../src/domain/office/settings/locked-settings';
import { sheetNames } from '../../../src/domain/workbook';
import {
  as,
  freshWorld,
  later,
  at,
  pelaksana,
  ppid,
  settingValues,
  withOffice,
  withValues,
} from '../office-builder';

const people = [
  ...new Set(
    Object.entries(settingValues())
      .filter(([key]) => key.startsWith('Peran/'))
      .map(([, value]) => value),
  ),
];
const grant = (person: string, type = 'user'): Grant => ({
  id: person || type,
  person,
  type,
  isOwner: false,
  edits: true,
  isDirect: true,
});
/** The archive and the workbook, shared with these people by name. */
const accessOf = (editors: readonly string[], ...more: readonly SeenAccess[]): readonly SeenAccess[] => [
  { what: 'folder', id: 'arsip', name: 'Utama', grants: editors.map((person) => grant(person)) },
  { what: 'workbook', id: 'buku', name: 'lembar kerja ini', grants: editors.map((person) => grant(person)) },
  ...more,
];
const scan = (id: string, ...grants: readonly Grant[]): SeenAccess => ({
  what: 'file',
  id,
  name: 'a.pdf',
  grants,
});
const folder = (name: string, ...grants: readonly Grant[]): SeenAccess => ({
  what: 'folder',
  id: name,
  name,
  grants,
});
const named = people.map((email) => ({ email, name: `Nama ${email}`, nip: '', jobTitle: '', unit: '' }));
const deployed = freshWorld({ [PHONE_ADDRESS]: 'https://script.google.com/macros/s/AKfy-1/exec' });
const office = withOffice(deployed, { orang: named });
const withRow = (row: Partial<(typeof named)[number]>) =>
  as(ppid, withOffice(deployed, { orang: named.map((each, at) => (at === 0 ? { ...each, ...row } : each)) }));
const sound: Inspection = {
  consent: { missing: [], link: '' },
  sheets: { sheets: [], columns: [], locality: { locale: 'in_ID', timeZone: 'Asia/Jakarta' } },
  folders: [],
  driveIsOff: false,
  published: null,
  access: accessOf(people),
  exempted: [],
  triggers: [],
  mailLeft: 100,
};
const stateOf = (
  values: Readonly<Record<string, string>> = {},
  inspection: Partial<Inspection> = {},
  more: Partial<HealthState> = {},
): HealthState => ({
  inspection: { ...sound, ...inspection },
  context: as(ppid, withValues(office, values)),
  bases: [],
  steps: { gone: [], typed: [] },
  unreadable: [],
  stillOpen: [],
  filesGone: [],
  withheld: [],
  gone: [],
  unlisted: [],
  typed: { dip: [], dik: [] },
  copied: { dip: [], dik: [], pindaian: [], daftarWajib: [] },
  history: { former: ['mantan@gmail.com'], opened: new Set(['dibagikan']) },
  today: calendarDate('2026-02-04'),
  ...more,
});
/** The finding of each fault of a folder. */
const folderIds: Readonly<Record<(typeof folderStates)[number], string>> = {
  'in shared drive': 'drive-bersama',
  'not shared': 'tidak-dibagikan',
  missing: 'hilang',
  trashed: 'terhapus',
  renamed: 'berganti-nama',
  moved: 'berpindah',
  foreign: 'bukan-milik',
};

const unlisted = {
  ...{ id: 'P-0001', subBagian: 'KUL', row: 'KUL-0001', sha256: '', originalName: '', archiveName: 'a.pdf' },
  ...{
    shared: '' as const,
    places: ['Pindaian/KUL'],
    seenAt: null,
    filedAt: null,
    archivedAt: null,
    isLost: false,
  },
} as const;
const found = (state: HealthState) => checkUp(state).map(({ id }) => id);

const basis = (status: string) =>
  ({ id: 'Peraturan 1', kind: 'dasar SOP', status, note: '' }) as HealthState['bases'][number];
const inMonth = (month: string) => as(ppid, later(office, at(`${month}-04T09:00`)));
const roles = Object.fromEntries(
  Object.keys(settingValues())
    .filter((key) => key.startsWith('Peran/'))
    .map((key) => [key, ppid]),
);

/** An office with only that fault, by the expected finding. */
const faults: readonly (readonly [string, readonly string[], HealthState])[] = [
  ['izin', ['izin'], stateOf({}, { consent: { missing: ['drive'], link: '' } })],
  ['drive-mati', ['drive-mati'], stateOf({}, { driveIsOff: true })],
  ['buku-kerja', ['buku-kerja'], stateOf({}, { sheets: { sheets: sheetNames, columns: [] } })],
  ['sheet', ['sheet'], stateOf({}, { sheets: { sheets: ['dip'], columns: [] } })],
  [
    'kolom',
    ['kolom:dip'],
    stateOf({}, { sheets: { sheets: [], columns: [{ sheet: 'dip', header: 'Judul' }] } }),
  ],
  ...folderStates.map((state) => {
    const id = `folder-${folderIds[state]}`;
    return [id, [id], stateOf({}, { folders: [{ path: 'Masuk/KUL', state, name: '' }] })] as const;
  }),
  ['terbitan-keliru', ['terbitan-keliru'], stateOf({}, { published: 'typed' })],
  ['terbitan-berubah', ['terbitan-berubah'], stateOf({ 'Sistem/Terbitan Diubah Orang': 'ya' })],
  ['belum-dipastikan', ['belum-dipastikan'], stateOf({ 'Sistem/Nilai Dipastikan': '{}' })],
  ['kunci-baris', ['kunci-baris'], stateOf({}, { sheets: { sheets: [], columns: [], unlocked: [7] } })],
  ['belum-dibagikan', ['belum-dibagikan'], stateOf({}, { access: accessOf(people.slice(1)) })],
  [
    'dikecualikan-terbuka',
    ['dikecualikan-terbuka'],
    stateOf(
      {},
      {
        exempted: [
          {
            path: 'Arsip/2025/KUL/dikecualikan',
            id: 'folder',
            keepers: [ppid],
            people: [ppid],
            files: [],
            access: {
              isLimited: false,
              mayLimit: true,
              grants: [
                {
                  id: 'izin',
                  person: 'lain@gmail.com',
                  type: 'user',
                  isOwner: false,
                  edits: true,
                  isDirect: false,
                },
              ],
            },
          },
        ],
      },
    ),
  ],
  [
    'terbuka-umum',
    ['terbuka-umum'],
    stateOf({}, { access: accessOf(people, scan('lain', grant('', 'anyone'))) }),
  ],
  ['terbuka-umum', [], stateOf({}, { access: accessOf(people, scan('dibagikan', grant('', 'anyone'))) })],
  [
    'terbuka-umum',
    ['terbuka-umum'],
    stateOf({}, { access: accessOf(people, folder('Arsip', grant('', 'domain'))) }),
  ],
  [
    'masih-punya-akses',
    ['masih-punya-akses'],
    stateOf({}, { access: accessOf([...people, 'Mantan@gmail.com']) }),
  ],
  ['orang-luar', ['orang-luar'], stateOf({}, { access: accessOf([...people, 'asing@gmail.com']) })],
  [
    'orang-luar',
    ['orang-luar'],
    stateOf({}, { access: accessOf(people, folder('Masuk', grant('', 'group'))) }),
  ],
  ['orang-luar', [], stateOf({}, { access: accessOf(people, { ...folder('Masuk'), grants: null }) })],
  [
    'milik-akun-lain',
    ['milik-akun-lain'],
    stateOf(
      { 'Kantor/Akun Kantor': 'kantor@gmail.com' },
      { access: [folder('Utama', { ...grant(ppid), isOwner: true })] },
    ),
  ],
  ['akun-halaman', ['akun-halaman'], stateOf({ 'Sistem/Berkas Terbitan': 'berkas' })],
  [
    'akun-halaman',
    [],
    stateOf({ 'Sistem/Berkas Terbitan': 'berkas', 'Publik/Akun Halaman Publik': 'halaman@gmail.com' }),
  ],
  [
    'halaman-hp',
    ['halaman-hp'],
    stateOf({}, {}, { context: as(ppid, withOffice(freshWorld(), { orang: named })) }),
  ],
  ['terbitan-tertinggal', ['terbitan-tertinggal'], stateOf({ 'Sistem/Sisa Terbitan': '2' })],
  ['pemicu', ['pemicu'], stateOf({ 'Sistem/Pemilik Pemicu': ppid }, { triggers: ['clockTick'] })],
  ['pemicu-diam', ['pemicu-diam'], stateOf({ 'Sistem/Detak Terakhir': '2026-02-02T08:00:00+07:00' })],
  [
    'akun-kantor',
    ['akun-kantor:pemicu'],
    stateOf({ 'Kantor/Akun Kantor': 'kantor@gmail.com', 'Sistem/Pemilik Pemicu': 'lama@gmail.com' }),
  ],
  ['akun-kantor', ['akun-kantor:peran'], stateOf({ 'Sistem/Pemilik Pemicu': ppid })],
  [
    'akun-pribadi',
    ['akun-pribadi'],
    stateOf({ 'Kantor/Akun Kantor': ppid, 'Kantor/Jenis Akun Kantor': 'pribadi' }),
  ],
  ['alamat', ['alamat:Kantor/Akun Kantor'], stateOf({ 'Kantor/Akun Kantor': 'akun kantor' })],
  ['peran-kosong', ['peran-kosong'], stateOf({ 'Peran/Pelaksana': '' })],
  ['dua-orang', ['dua-orang'], stateOf(roles)],
  [
    'empat-mata',
    [`empat-mata:KUL/${pelaksana}`],
    stateOf({ 'Peran/Sub Bagian KUL': pelaksana, 'Peran/Tim Penghubung KUL': pelaksana }),
  ],
  ['alamat', ['alamat:Surel/Tembusan'], stateOf({ 'Surel/Tembusan': 'bukan alamat' })],
  ['tanpa-nama', ['tanpa-nama'], stateOf({}, {}, { context: withRow({ name: '' }) })],
  [
    'jam-khusus',
    ['jam-khusus'],
    stateOf(
      {},
      {},
      {
        context: {
          ...withRow({}),
          calendar: {
            ...withRow({}).calendar,
            periods: [
              {
                from: null,
                until: null,
                name: 'Ramadan',
                days: {},
                unread: ['jam delapan'],
                isEndless: false,
              },
            ],
          },
        },
      },
    ),
  ],
  [
    'jam-khusus-tanpa-akhir',
    ['jam-khusus-tanpa-akhir'],
    stateOf(
      {},
      {},
      {
        context: {
          ...withRow({}),
          calendar: {
            ...withRow({}).calendar,
            periods: [{ from: null, until: null, name: 'Ramadan', days: {}, unread: [], isEndless: true }],
          },
        },
      },
    ),
  ],
  ['nip', ['nip'], stateOf({}, {}, { context: withRow({ nip: '198001012005011000' }) })],
  ['pengaturan', ['pengaturan:Laporan/Ukuran Kertas'], stateOf({ 'Laporan/Ukuran Kertas': 'kertas besar' })],
  [
    'sel',
    ['sel:kegiatan'],
    stateOf({}, {}, { unreadable: [{ sheet: 'kegiatan', row: 3, header: 'Dibuka', found: 'besok' }] }),
  ],
  [
    'entri-tertahan',
    ['entri-tertahan'],
    stateOf(
      {},
      {},
      {
        withheld: [{ id: 'DIP-0001', cells: [{ column: 'category', header: 'Kategori', found: 'rahasia' }] }],
      },
    ),
  ],
  ['tahap-hilang', ['tahap-hilang'], stateOf({}, {}, { steps: { gone: ['K-0001/3/KUL'], typed: [] } })],
  [
    'tahap-diketik',
    ['tahap-diketik'],
    stateOf(
      {},
      {},
      {
        steps: {
          gone: [],
          typed: [{ id: 'K-0001/3/KUL', cells: [{ header: 'Status', found: 'selesai', kept: 'terbuka' }] }],
        },
      },
    ),
  ],
  ['entri-hilang', ['entri-hilang'], stateOf({}, {}, { gone: [{ id: 'DIP-0001', name: 'Neraca' }] })],
  ['pindaian-hilang', ['pindaian-hilang'], stateOf({}, {}, { unlisted: [unlisted] })],
  [
    'berkas-hilang',
    ['berkas-hilang'],
    stateOf(
      {},
      {},
      { filesGone: [{ id: 'P-0001', row: 'KUL-0001', place: 'Arsip/2025', archiveName: 'a.pdf' }] },
    ),
  ],
  [
    'pindaian-terbuka',
    ['pindaian-terbuka'],
    stateOf({}, {}, { stillOpen: [{ scanId: 'P-0001', fileId: 'berkas-1', entries: ['DIP-0001'] }] }),
  ],
  [
    'entri-diketik',
    ['entri-diketik:dip', 'entri-diketik:dik'],
    stateOf(
      {},
      {},
      {
        typed: {
          dip: [{ id: 'DIP-0001', title: 'Neraca', what: 'kembali' }],
          dik: [{ id: 'DIK-0001', title: 'Aduan', what: 'ditarik' }],
        },
      },
    ),
  ],
  [
    'nomor-ganda',
    ['nomor-ganda:DIP-0002', 'nomor-ganda:DIK-0001', 'nomor-ganda:P-0001', 'nomor-ganda:W-0001'],
    stateOf(
      {},
      {},
      {
        copied: {
          dip: [{ id: 'DIP-0002', rows: [3, 7] }],
          dik: [{ id: 'DIK-0001', rows: [2, 3] }],
          pindaian: [{ id: 'P-0001', rows: [2, 9] }],
          daftarWajib: [{ id: 'W-0001', rows: [2, 4] }],
        },
      },
    ),
  ],
  [
    'lokalitas',
    ['lokalitas'],
    stateOf(
      {},
      { sheets: { sheets: [], columns: [], locality: { locale: 'en_US', timeZone: 'Asia/Jakarta' } } },
    ),
  ],
  ['hari-libur-baru', ['hari-libur-baru:2031'], stateOf({}, {}, { context: inMonth('2031-02') })],
  ['kuota-surel', ['kuota-surel'], stateOf({}, { mailLeft: 0 })],
  ['dasar-hukum', ['dasar-hukum'], stateOf({}, {}, { bases: [basis('dicabut')] })],
];

test('an office without faults has no findings', () => {
  expect(found(stateOf())).toEqual([]);
});

test.each(faults)('%s is found when only that is wrong', (kind, ids, state) => {
  const own = checkUp(state).filter((finding) => finding.kind.id === kind);
  expect(own.map(({ id }) => id)).toEqual(ids);
  for (const finding of own) expect(describeFinding(finding).words).toMatch(/\.$/);
});

/** Rows of Pengaturan that `values` by key cannot hold, and a calendar without its own year. */
test('two rows of one setting, a Sub Bagian with the code of another and a year without its known holidays are found', () => {
  const context = as(ppid, office);
  const { settings, calendar } = context;
  const twins = [{ key: 'Kantor/Nama', row: 3, others: [9], values: ['KPU Lahat'], used: 'KPU Lahat' }];
  const problems = [{ key: 'Sub Bagian/KUL', found: 'Lain', used: '' }];
  const state = stateOf(
    {},
    {},
    {
      context: {
        ...context,
        settings: { ...settings, twins, problems } as typeof settings,
        calendar: { ...calendar, holidays: new Map() },
      },
    },
  );
  expect(found(state).sort()).toEqual([
    'baris-ganda:Kantor/Nama',
    'hari-libur:2026',
    'kode-ganda:Sub Bagian/KUL',
  ]);
});

test('a Sub Bagian whose row was deleted is found as long as its roles have people; one that was given up keeps its row', () => {
  const settings = (given: Readonly<Record<string, string>>) =>
    checkUp(stateOf({ 'Peran/Tim Penghubung PHX': 'ani@gmail.com', ...given }))
      .filter(({ kind }) => kind.id === 'sub-bagian-hilang')
      .map(({ id, facts }) => [id, facts]);
  expect(settings({})).toEqual([['sub-bagian-hilang:PHX', { code: 'PHX', people: ['ani@gmail.com'] }]]);
  for (const other of [
    { 'Sub Bagian/PHX': '-' },
    { 'Sub Bagian/PHX': 'Humas' },
    { 'Peran/Tim Penghubung PHX': '' },
  ])
    expect(settings(other)).toEqual([]);
});

test('every kind is tested here', () => {
  const tried = [
    ...faults.map(([kind]) => kind),
    'baris-ganda',
    'kode-ganda',
    'sub-bagian-hilang',
    'hari-libur',
  ];
  expect(findingKinds.map(({ id }) => id).filter((id) => !tried.includes(id))).toEqual([]);
});

test('a finding may lead to another section or sheet than its kind', () => {
  const [address] = checkUp(stateOf({ 'Surel/Tembusan': 'bukan alamat' })).filter(
    ({ kind }) => kind.id === 'alamat',
  );
  expect([address?.kind.remedy, address?.remedy]).toMatchObject([{ section: 'Peran' }, { section: 'Surel' }]);
  const unreadable = [{ sheet: 'kegiatan', row: 3, header: 'Dibuka', found: 'besok' }] as const;
  const [cell] = checkUp(stateOf({}, {}, { unreadable }));
  expect(cell?.remedy).toMatchObject({ by: 'sheet', sheet: 'kegiatan' });
});

test('only the owner of the triggers sees that one is missing', () => {
  const state = stateOf({ 'Sistem/Pemilik Pemicu': pelaksana }, { triggers: ['clockTick'] });
  expect(found(state)).not.toContain('pemicu');
});

test("the triggers of another account than the office's are moved by that account only", () => {
  const values = { 'Kantor/Akun Kantor': 'kantor@gmail.com', 'Sistem/Pemilik Pemicu': ppid };
  const remedyFor = (actor: string) =>
    checkUp(stateOf({}, { access: null }, { context: as(actor, withValues(freshWorld(), values)) }))
      .filter(({ kind }) => kind.id === 'akun-kantor')
      .map(({ id, remedy }) => [id, remedy.by]);
  expect(remedyFor(ppid)).toEqual([['akun-kantor:pemicu', 'owner']]);
  expect(remedyFor('kantor@gmail.com')).toEqual([['akun-kantor:pemicu', 'program']]);
});

test("a person's account that was chosen knowingly is one finding, and no urgent one", () => {
  const values = { 'Kantor/Akun Kantor': ppid, 'Kantor/Jenis Akun Kantor': 'pribadi' };
  const ids = found(stateOf({ ...values, 'Sistem/Pemilik Pemicu': ppid }));
  expect(ids.filter((id) => id.startsWith('akun'))).toEqual(['akun-pribadi']);
});

test('a permission that a folder inherits is named at the folder above only', () => {
  const asing = grant('asing@gmail.com');
  const access = [folder('Utama', asing), folder('Arsip', asing), folder('Masuk')];
  const [finding] = checkUp(stateOf({}, { access })).filter(({ kind }) => kind.id === 'orang-luar');
  expect(finding?.facts).toEqual([{ what: 'folder', name: 'Utama', people: ['asing@gmail.com'] }]);
});

test('the account of the public page may open the published file and its folder, nothing else', () => {
  const page = grant('halaman@gmail.com');
  const values = { 'Publik/Akun Halaman Publik': 'halaman@gmail.com' };
  const access = [folder('Publik', page), folder('Arsip', page)];
  const [finding] = checkUp(stateOf(values, { access })).filter(({ kind }) => kind.id === 'orang-luar');
  expect(finding?.facts).toMatchObject([{ name: 'Arsip' }]);
});

test('whoever had a role according to the Log and has none now is a former colleague', () => {
  const log = [
    { object: 'Peran/PPID', detail: `"Lama@gmail.com, ${ppid}" menjadi "${ppid}"` },
    { object: 'Kantor/Nama', detail: '"bukan@peran.id" menjadi ""' },
  ];
  expect(formerPeople(log, as(ppid, freshWorld()).settings)).toEqual(['lama@gmail.com']);
});

test('findings are ordered by severity, then by kind', () => {
  const state = stateOf(
    { 'Surel/Tembusan': 'bukan alamat' },
    {
      driveIsOff: true,
      consent: { missing: ['drive'], link: '' },
      folders: [{ path: 'Masuk/KUL', state: 'moved', name: 'KUL' }],
    },
  );
  const findings = checkUp(state);
  expect(findings.map(({ id }) => id)).toEqual([
    'izin',
    'drive-mati',
    'belum-dipastikan',
    'alamat:Surel/Tembusan',
    'folder-berpindah',
  ]);
  const ranks = findings.map(({ kind }) => severities.indexOf(kind.severity));
  expect(ranks).toEqual([...ranks].sort());
});

test('if the workbook cannot be read, only what is outside of it is checked', () => {
  const state = stateOf({}, { driveIsOff: true, mailLeft: 0, access: [] }, { context: null });
  expect(found(state)).toEqual(['drive-mati']);
});

test('parts without consent give no findings', () => {
  expect(
    found(stateOf({}, { sheets: null, folders: null, access: null, triggers: null, mailLeft: null })),
  ).toEqual([]);
});

test('the id of a finding can be parsed, also if the object has a colon; an unknown id gives none', () => {
  const [first] = findingKinds;
  expect(findingId('kolom', '')).toBe('kolom');
  expect(parseFindingId(findingId('kolom', 'a:b'))).toMatchObject({ kind: { id: 'kolom' }, object: 'a:b' });
  expect(parseFindingId(first?.id ?? '')).toEqual({ kind: first, object: '' });
  expect(parseFindingId('warna:biru')).toBeUndefined();
});
