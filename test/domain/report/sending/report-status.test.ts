import { digest } from '../../../../src/render/digest';
import { appendToChain } from '../../../../src/domain/log/chain';
import { emptyChain } from '../../../../src/domain/workbook/log-entry';
import { openKegiatan } from '../../../../src/domain/procedure/open-kegiatan';
import { prepareRevision } from '../../../../src/domain/report/sending/revise-report';
import { reportStatus } from '../../../../src/domain/report/sending/report-status';
import {
  as,
  committed,
  finished,
  freshWorld,
  must,
  office,
  ppid,
  pelaksana,
  sekretaris,
  withOffice,
  withValues,
  worldAt,
} from '../../office-builder';
import { prepareReport } from '../../../../src/domain/report/sending/send-report';

const ready = worldAt(office(6));
const glance = (world = ready, actor = ppid, quota = 100) =>
  reportStatus(world.office, as(actor, world), quota, digest);

test('in step 6 the PPID may send it, and its number is shown', () => {
  expect(glance()).toMatchObject({
    isRunning: true,
    isSender: true,
    senders: [ppid],
    refusal: null,
    recipients: { to: [sekretaris], cc: [] },
    report: { letterNumber: '1/HM.02-LP/1604/4/2026' },
    past: [],
  });
});

test('others see the same, and that only the PPID may send it', () => {
  const seen = glance(ready, pelaksana);
  expect(seen).toMatchObject({ isSender: false, refusal: null });
  expect(seen.report?.participants.map(({ person }) => person)).toContain(ppid);
  expect(seen.report?.participants.find(({ person }) => person === pelaksana)?.part).not.toContain('tahap 6');
});

test.each([
  ['before its turn', worldAt(office(4)), 100, 'STEP_NOT_OPEN'],
  ['over quota', ready, 0, 'MAIL_QUOTA'],
  ['without a Kegiatan', freshWorld(), 100, 'NO_KEGIATAN'],
] as const)('%s it says why not, and still what the report would say', (_why, world, quota, code) => {
  const seen = glance(world, ppid, quota);
  expect(seen.refusal?.code).toBe(code);
  expect(seen.report === null).toBe(code === 'NO_KEGIATAN');
});

test('in MENGIRIM there is no refusal, but a question', () => {
  const sending = committed(
    ready,
    must(prepareReport(ready.office, as(ppid, ready), null, 100, digest)).changes,
  );
  expect(glance(sending)).toMatchObject({ refusal: null, kegiatan: { mailState: 'MENGIRIM' } });
});

test('step 6 has no finisher before it is finished', () => {
  const partsOf = (world: typeof ready) =>
    glance(world).report?.participants.find(({ person }) => person === ppid)?.part;
  expect(partsOf(ready)).not.toContain('menyelesaikan tahap 6');
  expect(partsOf(ready)).toContain('tahap 6 bila laporan dikirim');
  expect(partsOf(finished(ready, office(6)))).toContain('menyelesaikan tahap 6');
});

test('a closed Kegiatan shows its report, its sendings, and that it may be revised', () => {
  expect(glance(finished(ready, office(6)))).toMatchObject({
    isRunning: false,
    refusal: { code: 'NO_KEGIATAN' },
    revisionRefusal: null,
    report: { letterNumber: '1/HM.02-LP/1604/4/2026' },
    past: [{ kegiatan: { id: 'K-0001' }, sent: [{ number: 0, link: 'laporan.pdf' }] }],
  });
});

test('a revision in doubt is still asked about when the next Kegiatan runs', () => {
  const closed = finished(ready, office(6));
  const revising = committed(
    closed,
    must(prepareRevision(closed.office, as(ppid, closed), 'keliru', null, 100, digest)).changes,
  );
  const next = committed(
    revising,
    must(openKegiatan(revising.office, as(ppid, revising), 'Semester II 2026')).changes,
  );
  expect(glance(next)).toMatchObject({
    kegiatan: { id: 'K-0002' },
    inDoubt: { id: 'K-0001' },
    revisionRefusal: { code: 'REPORT_OVERTAKEN' },
  });
});

test('a Log that lacks an entry is named on the page and in the report, since the figures come from it', () => {
  const drafts = ['A', 'B', 'C'].map((object) => ({ event: 'BARIS_DITAMBAH', object, detail: '' }));
  const { entries, head } = appendToChain(emptyChain, drafts, { at: '', actor: '' }, digest);
  const values = { 'Sistem/Jumlah Log': String(head.count), 'Sistem/Kepala Log': head.hash };
  const withLog = (log: typeof entries) => glance(withOffice(withValues(ready, values), { log }));
  const said = ({ notices, report }: ReturnType<typeof glance>) =>
    [...notices, ...(report?.obstacles ?? [])].filter((line) => line.includes('tidak utuh'));
  expect(said(withLog(entries))).toEqual([]);
  expect(said(withLog([...entries].reverse()))).toEqual([]);
  const number = (at: number) => expect.stringContaining(`catatan nomor ${at}`) as string;
  expect(said(withLog(entries.filter(({ object }) => object !== 'B')))).toEqual([number(2), number(2)]);
  expect(said(withLog(entries.slice(0, 2)))).toEqual([number(3), number(3)]);
  expect(said(withLog(entries.map((entry) => ({ ...entry, detail: 'x' }))))).toEqual([number(1), number(1)]);
});
