import { digestMessage } from '../../../src/domain/reminders/digest-message';
import { planReminders, withoutUnsent, type Digest } from '../../../src/domain/reminders/plan-reminders';
import { OFFICE_LANE } from '../../../src/domain/sop/step';
import { LATE } from '../../../src/domain/workbook/vocabulary/ledger-words';
import {
  as,
  at,
  committed,
  finished,
  freshWorld,
  later,
  liaisonOf,
  openedWorld,
  pelaksana,
  ppid,
  scanRow,
  settingValues,
  staffOf,
  units,
  withOffice,
  withValues,
  worldAt,
  type World,
} from '../office-builder';

const QUOTA = 100;
const plan = (world: World, quota = QUOTA) => planReminders(world.office, as(ppid, world), quota);
const on = (world: World, local: string): World => later(world, at(local));
/** The world after the reminders of one morning. */
const reminded = (world: World, quota = QUOTA): World => committed(world, plan(world, quota).changes);
const told = (digests: readonly Digest[]) =>
  digests.map(({ person, tasks }) => [person, tasks.map(({ step, reminder }) => `${step.id} ${reminder}`)]);

/** Opened on Wednesday 4 February 2026; step 1 is due on Thursday at 16.00. */
const opened = openedWorld({ 'Surel/Ingatkan Sebelum Tenggat': '0' });
const THURSDAY = '2026-02-05T06:00';
const FRIDAY = '2026-02-06T06:00';
const SATURDAY = '2026-02-07T06:00';

test('everyone with an open step is told that it opened, in one mail each', () => {
  const { digests } = plan(opened);
  expect(told(digests)).toEqual(units.map((unit) => [staffOf(unit), [`K-0001/1/${unit} dibuka`]]));
});

test('they are reminded once near the deadline and once after it', () => {
  let world = reminded(opened);
  const days: unknown[] = [];
  for (const morning of [THURSDAY, FRIDAY, '2026-02-09T06:00', '2026-02-10T06:00']) {
    world = on(world, morning);
    days.push(told(plan(world).digests)[0]?.[1] ?? []);
    world = reminded(world);
  }
  expect(days).toEqual([['K-0001/1/KUL mendekati'], ['K-0001/1/KUL terlambat'], [], []]);
});

test('the lead time is a setting, in working days', () => {
  const world = openedWorld({ 'Surel/Ingatkan Sebelum Tenggat': '1' });
  expect(told(plan(world).digests)[0]?.[1]).toEqual(['K-0001/1/KUL mendekati']);
});

test('nobody gets two mails in one day, whatever happens', () => {
  const world = reminded(opened);
  expect(plan(world).digests).toEqual([]);
  const next = finished(world, { number: 1, lane: 'KUL' });
  expect(plan(next).digests).toEqual([]);
  expect(told(plan(on(next, THURSDAY)).digests)).toContainEqual([staffOf('KUL'), ['K-0001/2/KUL terlambat']]);
});

test('a person with several steps gets one mail with all of them, the most urgent first', () => {
  const everywhere = Object.fromEntries(
    units.map((unit) => [`Peran/Sub Bagian ${unit}`, `${staffOf('KUL')}, ${staffOf(unit)}`]),
  );
  const world = openedWorld({ ...everywhere, 'Surel/Ingatkan Sebelum Tenggat': '0' });
  const { digests } = plan(on(finished(reminded(world), { number: 1, lane: 'TPH' }), THURSDAY));
  expect(told(digests).filter(([person]) => person === staffOf('KUL'))).toEqual([
    [
      staffOf('KUL'),
      [
        'K-0001/2/TPH terlambat',
        'K-0001/1/KUL mendekati',
        'K-0001/1/PDI mendekati',
        'K-0001/1/PHS mendekati',
      ],
    ],
  ]);
});

test.each([
  ['on a Saturday', on(opened, SATURDAY)],
  ['on a holiday', on(opened, '2026-02-17T06:00')],
  ['when they are switched off', openedWorld({ 'Surel/Pengingat': 'tidak' })],
])('nobody is reminded %s', (_when, world) => expect(plan(world)).toMatchObject({ digests: [] }));

test('with no Kegiatan running nothing is written at all', () => {
  const world = finished(worldAt({ number: 6, lane: 'KANTOR' }), { number: 6, lane: 'KANTOR' });
  expect(plan(on(world, FRIDAY)).changes).toMatchObject({ updates: [], settings: {}, log: [] });
});

test('the quota reserved for the report is not used: late people come first, the others wait', () => {
  const world = on(finished(reminded(opened), { number: 1, lane: 'PDI' }), THURSDAY);
  expect(told(plan(world, 21).digests)).toEqual([[staffOf('PDI'), ['K-0001/2/PDI terlambat']]]);
  expect(plan(world, 20).digests).toEqual([]);
  const after = reminded(world, 21);
  expect(told(plan(after).digests).map(([person]) => person)).toEqual(['KUL', 'TPH', 'PHS'].map(staffOf));
});

test('the reserve is never smaller than the number of recipients of the report', () => {
  const copies = Array.from({ length: 30 }, (_, index) => `tembusan${index}@gmail.com`).join(', ');
  const world = openedWorld({ 'Surel/Tembusan': copies, 'Surel/Cadangan Kuota': '0' });
  expect(plan(world, 31).digests).toEqual([]);
  expect(plan(world, 33).digests).toHaveLength(2);
});

test('invalid addresses get no mail', () => {
  const world = openedWorld({ 'Peran/Sub Bagian KUL': 'staf..kul@gmail.com' });
  expect(plan(world).digests.map(({ person }) => person)).toEqual(['TPH', 'PDI', 'PHS'].map(staffOf));
});

test('a mail that was certainly not sent is due again; reminders of other days stay sent', () => {
  const thursday = on(reminded(opened), THURSDAY);
  const { digests, changes } = plan(thursday);
  const written = committed(thursday, changes);
  const unsent = digests.filter(({ person }) => person === staffOf('KUL'));
  const undone = committed(written, withoutUnsent(written.office, as(ppid, written), unsent));
  expect(told(plan(undone).digests)).toEqual([[staffOf('KUL'), ['K-0001/1/KUL mendekati']]]);
  expect(undone.office.tahapan.find(({ id }) => id === 'K-0001/1/KUL')?.reminded).toBe(
    `dibuka: ${staffOf('KUL')}`,
  );
});

test('a scan for a document that was decided is told once to whoever looks at it, by number only', () => {
  const closed = worldAt({ number: 4, lane: OFFICE_LANE });
  const liaison = liaisonOf('KUL').toLowerCase();
  const late = scanRow({ id: 'P-0009', state: 'menunggu', reason: LATE, row: 'KUL-0001' });
  const world = on(withOffice(closed, { pindaian: [late] }), '2026-02-18T06:00');
  const toLiaison = (from: World) => plan(from).digests.find(({ person }) => person === liaison);
  const { subject, plain } = digestMessage(toLiaison(world)!, 'https://x', as(ppid, world));
  expect(subject).toContain('1 pindaian menunggu dilihat');
  expect(plain).toContain('P-0009 untuk KUL-0001');
  const written = reminded(world);
  expect(toLiaison(on(written, '2026-02-19T06:00'))).toBeUndefined();
  const unsent = [toLiaison(world)!];
  const undone = committed(written, withoutUnsent(written.office, as(ppid, written), unsent));
  expect(toLiaison(on(undone, '2026-02-19T06:00'))?.untold).toEqual(['P-0009']);
});

test('a scan that its sender alone could look at is no task of theirs: whoever can name another person is told, once', () => {
  const closed = worldAt({ number: 4, lane: OFFICE_LANE });
  const sender = liaisonOf('KUL').toLowerCase();
  const late = scanRow({ id: 'P-0009', state: 'menunggu', reason: LATE, row: 'KUL-0001', sender });
  const world = on(withOffice(closed, { pindaian: [late] }), '2026-02-18T06:00');
  const tellings = (from: World) =>
    plan(from).digests.flatMap((digest) =>
      [...digest.late, ...digest.stuck].length > 0 ? [[digest.person, ...digest.untold]] : [],
    );
  const told = [ppid, pelaksana].map((person) => [person, 'P-0009 tanpa yang melihat']);
  expect(tellings(world)).toEqual(expect.arrayContaining(told));
  expect(tellings(world)).toHaveLength(2);
  const mail = digestMessage(
    plan(world).digests.find(({ person }) => person === ppid)!,
    'https://x',
    as(ppid, world),
  );
  expect(mail.subject).toContain('1 pindaian belum ada yang boleh melihatnya');
  expect(mail.plain).toContain('P-0009 untuk KUL-0001');
  expect(mail.plain).toContain(
    'menambahkan Tim Penghubung lain untuk Sub Bagian itu di Pengaturan, bagian Peran',
  );
  const next = on(reminded(world), '2026-02-19T06:00');
  expect(tellings(next)).toEqual([]);
  // Once there is a second person, the scan is theirs.
  const roles = { 'Peran/Tim Penghubung KUL': `${sender}, kedua@gmail.com` };
  const confirmed = {
    ...roles,
    'Sistem/Nilai Dipastikan': settingValues(roles)['Sistem/Nilai Dipastikan'] ?? '',
  };
  expect(tellings(withValues(next, confirmed))).toEqual([['kedua@gmail.com', 'P-0009']]);
});

describe('an exemption that ends', () => {
  const ending = (end: string): Readonly<Record<string, string>> => ({
    'Sistem/Keadaan Register': `berkala=; terakhir=; tautan=0; ganda=0; gugur=0; berakhir=${end} DIK-0001`,
  });
  const idle = freshWorld(ending('2026-02-27'));
  const followers = (world: World) => plan(world).digests.map(({ person, untold }) => [person, ...untold]);

  test('is a task of PPID and Pelaksana, also while no Kegiatan is running', () => {
    expect(followers(idle)).toEqual([
      [ppid, 'DIK-0001 2026-02-27 mendekati'],
      [pelaksana, 'DIK-0001 2026-02-27 mendekati'],
    ]);
    const { subject, plain } = digestMessage(plan(idle).digests[0]!, 'https://x', as(ppid, idle));
    expect(subject).toBe('Pengingat: 1 pengecualian berakhir');
    expect(plain).toContain('DIK-0001: masa pengecualian akan berakhir');
    expect(plain).toContain('Dikecualikan sampai 27 Februari 2026');
  });

  test('is mailed once when its end is near, once when it is over, and again for a new end', () => {
    const told: unknown[] = [];
    let world = idle;
    for (const [morning, end] of [
      ['2026-02-04T06:00', '2026-02-27'],
      ['2026-02-05T06:00', '2026-02-27'],
      ['2026-03-02T06:00', '2026-02-27'],
      ['2026-03-03T06:00', '2026-02-27'],
      ['2026-03-04T06:00', '2026-03-31'],
    ] as const) {
      world = on(withValues(world, ending(end)), morning);
      told.push(followers(world)[0]?.slice(1) ?? []);
      world = reminded(world);
    }
    expect(told).toEqual([
      ['DIK-0001 2026-02-27 mendekati'],
      [],
      ['DIK-0001 2026-02-27 berakhir'],
      [],
      ['DIK-0001 2026-03-31 mendekati'],
    ]);
  });

  test('is due again after a message that was certainly not sent', () => {
    const { digests, changes } = plan(idle);
    const written = committed(idle, changes);
    const undone = committed(written, withoutUnsent(written.office, as(ppid, written), digests.slice(0, 1)));
    expect(followers(on(undone, '2026-02-05T06:00'))).toEqual([[ppid, 'DIK-0001 2026-02-27 mendekati']]);
  });

  test('far away, it is nobody’s task', () =>
    expect(plan(freshWorld(ending('2026-04-01'))).digests).toEqual([]));
});
