import { digest } from '../../../../src/render/digest';
import { concludeReport, prepareReport } from '../../../../src/domain/report/sending/send-report';
import type { MailResolution } from '../../../../src/domain/report/sending/sending';
import {
  as,
  at,
  committed,
  freshWorld,
  later,
  must,
  office,
  pelaksana,
  ppid,
  sekretaris,
  staffOf,
  withOffice,
  withValues,
  workDone,
  worldAt,
  type World,
} from '../../office-builder';

const world = withValues(worldAt(office(6)), { 'Surat/Nomor Urut Berikutnya': '7' });
const prepare = (from: World = world, doubt: MailResolution | null = null, actor = ppid, quota = 100) =>
  prepareReport(from.office, as(actor, from), doubt, quota, digest);
const conclude = (from: World, report = 'https://drive/laporan', actor = ppid) =>
  concludeReport(from.office, as(actor, from), { report, document: '' });
const sending = committed(world, must(prepare()).changes);
const kegiatan = ({ office: sheets }: World) => sheets.kegiatan[0];

test('before the mail: MENGIRIM, with recipients, number and token', () => {
  const { report, to, cc, text, fileName } = must(
    prepare(withValues(world, { 'Surel/Tembusan': 'ketua@kpu.go.id' })),
  );
  expect(kegiatan(sending)).toMatchObject({
    mailState: 'MENGIRIM',
    mailTo: sekretaris,
    letterNumber: '7/HM.02-LP/1604/4/2026',
    status: 'berjalan',
  });
  expect([to, cc]).toEqual([[sekretaris], ['ketua@kpu.go.id']]);
  expect(report.letterNumber).toBe('7/HM.02-LP/1604/4/2026');
  expect(text.subject).toContain(`[${kegiatan(sending)?.mailToken}]`);
  expect(fileName).toBe('Laporan K-0001 Semester I 2026');
  expect(sending.office.tahapan.find(({ number }) => number === 6)?.status).toBe('terbuka');
});

test('the letter number is that of the year in which it is sent', () => {
  expect(must(prepare(later(world, at('2026-12-31T23:00')))).report.letterNumber).toMatch(/2026$/);
  expect(must(prepare(later(world, at('2027-01-01T00:30')))).report.letterNumber).toMatch(/2027$/);
});

test('a letter number is assigned once: a second sending has the same, the next Kegiatan the next', () => {
  expect(sending.values['Surat/Nomor Urut Berikutnya']).toBe('8');
  const again = committed(sending, must(prepare(sending, 'kirim ulang')).changes);
  expect(kegiatan(again)?.letterNumber).toBe('7/HM.02-LP/1604/4/2026');
  expect(again.values['Surat/Nomor Urut Berikutnya']).toBe('8');
});

test.each([null, 'sudah terkirim'] as const)(
  'a mail found in MENGIRIM is not sent again by itself (%j)',
  (doubt) =>
    expect(prepare(sending, doubt)).toEqual({ ok: false, error: { code: 'MAIL_UNCERTAIN', to: sekretaris } }),
);

test('a person may choose to send it again, with a new token', () => {
  const again = later(sending, at('2026-02-04T10:00'));
  const { text } = must(prepare(again, 'kirim ulang'));
  expect(text.subject).not.toContain(kegiatan(sending)?.mailToken ?? 'x');
});

test('sent again at another minute it is the same paper to sign', () => {
  const again = later(sending, at('2026-02-04T09:17'));
  const { changes } = must(prepare(again, 'kirim ulang'));
  expect(changes.inserts.filter(({ sheet }) => sheet === 'naskah')).toEqual([]);
});

test('after the mail: TERKIRIM, the report\u2019s place, step 6 done, the Kegiatan closed', () => {
  const done = later(sending, at('2026-02-04T09:02'));
  const closed = committed(done, must(conclude(done)));
  expect(kegiatan(closed)).toMatchObject({
    mailState: 'TERKIRIM',
    mailAt: done.now,
    status: 'selesai',
    closedAt: done.now,
    report: 'https://drive/laporan',
    letterNumber: '7/HM.02-LP/1604/4/2026',
  });
  expect(closed.office.tahapan.find(({ number }) => number === 6)).toMatchObject({
    status: 'selesai',
    actor: ppid,
    output: `Laporan 7/HM.02-LP/1604/4/2026 terkirim kepada ${sekretaris}`,
  });
  expect(must(conclude(done)).log.map(({ event }) => event)).toEqual(['TAHAP_SELESAI', 'KEGIATAN_DITUTUP']);
});

test('a person who confirms that it was sent closes the Kegiatan, and the known file of the report is kept', () => {
  const known = withOffice(sending, {
    kegiatan: sending.office.kegiatan.map((row) => ({ ...row, report: 'lama' })),
  });
  expect(kegiatan(committed(known, must(conclude(known, ''))))).toMatchObject({
    report: 'lama',
    status: 'selesai',
    mailState: 'TERKIRIM',
  });
});

test('refuses to conclude what was not begun, or to conclude twice', () => {
  expect(conclude(world)).toEqual({ ok: false, error: { code: 'NOTHING_TO_DO' } });
  expect(conclude(committed(sending, must(conclude(sending))))).toEqual({
    ok: false,
    error: { code: 'NO_KEGIATAN' },
  });
});

test.each([pelaksana, sekretaris, staffOf('KUL'), ''])('%j may neither send nor conclude', (actor) => {
  expect(prepare(world, null, actor)).toMatchObject({
    ok: false,
    error: { code: 'WRONG_ACTOR', people: [ppid] },
  });
  expect(conclude(sending, 'x', actor)).toMatchObject({
    ok: false,
    error: { code: 'WRONG_ACTOR', people: [ppid] },
  });
});

test('not before step 5 is done, and not without a Kegiatan', () => {
  expect(prepare(workDone(worldAt(office(5)), office(5)))).toMatchObject({
    error: { code: 'STEP_NOT_OPEN', waitsFor: [office(5)] },
  });
  expect(prepare(freshWorld())).toEqual({ ok: false, error: { code: 'NO_KEGIATAN' } });
});

/** The office with one person as doer of everything. */
const alone = (person: string): World =>
  withOffice(world, {
    tahapan: world.office.tahapan.map((step) => (step.actor === '' ? step : { ...step, actor: person })),
    inventaris: world.office.inventaris.map((row) => ({ ...row, typedBy: person, decidedBy: person })),
  });

test.each([ppid, ` ${ppid.toUpperCase()}`])('is refused when %j alone has taken part', (person) =>
  expect(prepare(alone(person))).toEqual({
    ok: false,
    error: { code: 'BLOCKED', step: office(6), blockers: [{ code: 'TOO_FEW_PEOPLE', found: 1, needed: 2 }] },
  }),
);

test('two people are enough', () => expect(prepare(alone(staffOf('KUL'))).ok).toBe(true));

test('is refused when nobody could receive it', () => {
  expect(prepare(withValues(world, { 'Peran/Sekretaris': '' }))).toMatchObject({
    error: { code: 'BLOCKED', blockers: [{ code: 'NO_RECIPIENT' }] },
  });
});

test('is refused while the line of an entry is deleted, since its figures would lack it', () => {
  const log = [{ event: 'DIP_MASUK', object: 'DIP-0007', detail: 'K-0001; KUL-0007 Neraca', cells: '' }];
  expect(prepare(withOffice(world, { log: log as never }))).toMatchObject({
    error: { code: 'BLOCKED', blockers: [{ code: 'ENTRY_GONE', number: 'DIP-0007', title: 'Neraca' }] },
  });
});
