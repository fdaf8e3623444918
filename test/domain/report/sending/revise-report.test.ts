import { digest } from '../../../../src/render/digest';
import {
  concludeRevision,
  prepareRevision,
  type RevisionResolution,
} from '../../../../src/domain/report/sending/revise-report';
import { openKegiatan } from '../../../../src/domain/procedure/open-kegiatan';
import {
  as,
  at,
  committed,
  finished,
  later,
  must,
  office,
  pelaksana,
  ppid,
  sekretaris,
  withOffice,
  withValues,
  worldAt,
  type World,
} from '../../office-builder';

const closed = later(finished(worldAt(office(6)), office(6)), at('2026-02-06T08:00'));
const prepare = (
  from: World = closed,
  reason = 'salah tahun',
  doubt: RevisionResolution | null = null,
  { actor = ppid, quota = 100 } = {},
) => prepareRevision(from.office, as(actor, from), reason, doubt, quota, digest);
const conclude = (from: World, sent: { report: string; document: string } | null) =>
  concludeRevision(from.office, as(ppid, from), sent);
const kegiatan = ({ office: sheets }: World) => sheets.kegiatan[0];
const pending = committed(closed, must(prepare()).changes);

test('the same report under the same number, as revision 1 with its reason; the Kegiatan stays closed', () => {
  const { report, text, fileName, changes } = must(prepare());
  expect(report).toMatchObject({
    letterNumber: kegiatan(closed)?.letterNumber,
    revision: { number: 1, reason: 'salah tahun' },
    date: '6 Februari 2026',
    period: '4 Februari 2026',
  });
  expect(text.subject).toContain('(Revisi 1): Semester I 2026');
  expect(text.plain).toContain('Alasan revisi: salah tahun');
  expect(fileName).toBe('Laporan K-0001 Semester I 2026 (Revisi 1)');
  expect(changes.log.map(({ event }) => event)).toEqual([
    'NASKAH_DIBUAT',
    'NASKAH_DIGANTI',
    'LAPORAN_DIREVISI',
  ]);
  expect(kegiatan(pending)).toMatchObject({
    status: 'selesai',
    mailState: 'MENGIRIM',
    mailTo: sekretaris,
    revision: 1,
    closedAt: kegiatan(closed)?.closedAt,
  });
  expect(changes.settings).toEqual({});
});

test('step 6 is shown with its original time, not as done now', () => {
  const [last] = must(prepare()).report.steps.slice(-1);
  expect(last).toMatchObject({ finished: '4 Feb 2026 09.00', actor: ppid });
});

test('after the mail: TERKIRIM, a line in the history, the new file', () => {
  const after = committed(
    pending,
    must(conclude(pending, { report: 'https://drive/2', document: 'https://doc/2' })),
  );
  expect(kegiatan(after)).toMatchObject({
    status: 'selesai',
    mailState: 'TERKIRIM',
    mailAt: pending.now,
    report: 'https://drive/2',
    document: 'https://doc/2',
    reports:
      'Laporan | 4 Feb 2026 09.00 | - | laporan.pdf\nRevisi 1 | 6 Feb 2026 08.00 | salah tahun | https://drive/2',
  });
  expect(must(prepare(after)).report.revision?.number).toBe(2);
});

test('in MENGIRIM it is not resent automatically; when resent it keeps its number and reason', () => {
  expect(prepare(pending)).toEqual({ ok: false, error: { code: 'MAIL_UNCERTAIN', to: sekretaris } });
  expect(must(prepare(pending, '', 'kirim ulang')).report.revision).toEqual({
    number: 1,
    reason: 'salah tahun',
  });
});

test('a cancelled revision leaves the report as sent, and its number is not reused', () => {
  const after = committed(pending, must(conclude(pending, null)));
  expect(kegiatan(after)).toMatchObject({
    mailState: 'TERKIRIM',
    report: 'laporan.pdf',
    reports: kegiatan(closed)?.reports,
  });
  expect(must(prepare(after)).report.revision?.number).toBe(2);
});

test('refuses to conclude what was not begun', () =>
  expect(conclude(closed, null)).toEqual({ ok: false, error: { code: 'NOTHING_TO_DO' } }));

test.each([
  ['without a reason', () => prepare(closed, ' \n'), 'REASON_NEEDED'],
  ['by another', () => prepare(closed, 'x', null, { actor: pelaksana }), 'WRONG_ACTOR'],
  ['over quota', () => prepare(closed, 'x', null, { quota: 0 }), 'MAIL_QUOTA'],
  ['to a wrong address', () => prepare(withValues(closed, { 'Peran/Sekretaris': 'x@' })), 'ADDRESS_WRONG'],
  ['to nobody', () => prepare(withValues(closed, { 'Peran/Sekretaris': '' })), 'BLOCKED'],
  ['before the first was sent', () => prepare(worldAt(office(6))), 'NO_REPORT'],
] as const)('is refused %s', (_why, order, code) => {
  const refused = order();
  expect(refused.ok ? '' : refused.error.code).toBe(code);
});

test('is refused while the line of an entry is deleted, since its figures would lack it', () => {
  const log = [{ event: 'DIP_MASUK', object: 'DIP-0007', detail: 'K-0001; KUL-0007 Neraca', cells: '' }];
  expect(prepare(withOffice(closed, { log: log as never }))).toMatchObject({
    error: { code: 'BLOCKED', blockers: [{ code: 'ENTRY_GONE', number: 'DIP-0007', title: 'Neraca' }] },
  });
});

test('is refused once the next Kegiatan is open, since the old figures are gone', () => {
  const next = committed(
    closed,
    must(openKegiatan(closed.office, as(ppid, closed), 'Semester II 2026')).changes,
  );
  expect(prepare(next)).toEqual({ ok: false, error: { code: 'REPORT_OVERTAKEN', name: 'Semester II 2026' } });
});
