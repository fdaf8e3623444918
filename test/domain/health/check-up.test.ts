import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { describeFinding } from '../../../src/rpc/finding-words';
import { checkUp, findingId, parseFindingId } from '../../../src/domain/health/check-up';
import { severities, type HealthState } from '../../../src/domain/health/finding';
import { findingKinds } from '../../../src/domain/health/finding-kinds';
import { folderStates, type Inspection } from '../../../src/domain/health/inspection';
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
const named = people.map((email) => ({ email, name: `Nama ${email}`, nip: '', jobTitle: '', unit: '' }));
const office = withOffice(freshWorld(), { orang: named });
const withRow = (row: Partial<(typeof named)[number]>) =>
  as(
    ppid,
    withOffice(freshWorld(), { orang: named.map((each, at) => (at === 0 ? { ...each, ...row } : each)) }),
  );
const sound: Inspection = {
  consent: { missing: [], link: '' },
  sheets: { sheets: [], columns: [], locality: { locale: 'in_ID', timeZone: 'Asia/Jakarta' } },
  folders: [],
  driveIsOff: false,
  editors: people,
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
  unreadable: [],
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
  ['belum-dipastikan', ['belum-dipastikan'], stateOf({ 'Sistem/Nilai Dipastikan': '{}' })],
  ['belum-dibagikan', ['belum-dibagikan'], stateOf({}, { editors: people.slice(1) })],
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
  ['terbitan-tertinggal', ['terbitan-tertinggal'], stateOf({ 'Sistem/Sisa Terbitan': '2' })],
  ['pemicu', ['pemicu'], stateOf({ 'Sistem/Pemilik Pemicu': ppid }, { triggers: ['clockTick'] })],
  ['pemicu-diam', ['pemicu-diam'], stateOf({ 'Sistem/Detak Terakhir': '2026-02-02T08:00:00+07:00' })],
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
            periods: [{ from: null, until: null, name: 'Ramadan', days: {}, unread: ['jam delapan'] }],
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
  const twins = [{ key: 'Kantor/Nama', row: 3, others: [9] }];
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

test('every kind is tested here', () => {
  const tried = [...faults.map(([kind]) => kind), 'baris-ganda', 'kode-ganda', 'hari-libur'];
  expect(findingKinds.map(({ id }) => id).filter((id) => !tried.includes(id))).toEqual([]);
});

test('a finding may lead to another section or sheet than its kind', () => {
  const [address] = checkUp(stateOf({ 'Surel/Tembusan': 'bukan alamat' }));
  expect([address?.kind.remedy, address?.remedy]).toMatchObject([{ section: 'Peran' }, { section: 'Surel' }]);
  const unreadable = [{ sheet: 'kegiatan', row: 3, header: 'Dibuka', found: 'besok' }] as const;
  const [cell] = checkUp(stateOf({}, {}, { unreadable }));
  expect(cell?.remedy).toMatchObject({ by: 'sheet', sheet: 'kegiatan' });
});

test('only the owner of the triggers sees that one is missing', () => {
  expect(found(stateOf({ 'Sistem/Pemilik Pemicu': pelaksana }, { triggers: ['clockTick'] }))).toEqual([]);
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
    'alamat:Surel/Tembusan',
    'folder-berpindah',
  ]);
  const ranks = findings.map(({ kind }) => severities.indexOf(kind.severity));
  expect(ranks).toEqual([...ranks].sort());
});

test('if the workbook cannot be read, only what is outside of it is checked', () => {
  const state = stateOf({}, { driveIsOff: true, mailLeft: 0, editors: [] }, { context: null });
  expect(found(state)).toEqual(['drive-mati']);
});

test('parts without consent give no findings', () => {
  expect(
    found(stateOf({}, { sheets: null, folders: null, editors: null, triggers: null, mailLeft: null })),
  ).toEqual([]);
});

test('the id of a finding can be parsed, also if the object has a colon; an unknown id gives none', () => {
  const [first] = findingKinds;
  expect(findingId('kolom', '')).toBe('kolom');
  expect(parseFindingId(findingId('kolom', 'a:b'))).toMatchObject({ kind: { id: 'kolom' }, object: 'a:b' });
  expect(parseFindingId(first?.id ?? '')).toEqual({ kind: first, object: '' });
  expect(parseFindingId('warna:biru')).toBeUndefined();
});
