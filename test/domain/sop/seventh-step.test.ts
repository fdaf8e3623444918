import { days } from '../../../src/domain/calendar/duration';
import { defineOfficeStep } from '../../../src/domain/sop/step';
import type * as Finishing from '../../../src/domain/procedure/finish-step';
import type * as Reminding from '../../../src/domain/reminders/plan-reminders';
import type * as Viewing from '../../../src/rpc/views/step-view';
import type * as Builder from '../office-builder';

/** The content of a new step file. */
const evaluation = defineOfficeStep({
  number: 7,
  title: 'Mengevaluasi pendokumentasian',
  standard: days(2),
  doer: 'Sekretaris',
  checker: 'PPID',
  output: 'Catatan Evaluasi',
  blockers: ({ rows }) => (rows.length === 0 ? [{ code: 'NO_ROWS' }] : []),
  outcome: ({ rows }) => `Evaluasi: ${rows.length} dokumen`,
  actions: ['finish'],
});

jest.doMock('../../../src/domain/sop/sop', () => {
  const { sop } = jest.requireActual<{ readonly sop: readonly { readonly number: number }[] }>(
    '../../../src/domain/sop/sop',
  );
  const steps = [...sop, evaluation];
  return { sop: steps, stepByNumber: (number: number) => steps.find((step) => step.number === number) };
});

const load = () => ({
  ...jest.requireActual<typeof Builder>('../office-builder'),
  ...jest.requireActual<typeof Finishing>('../../../src/domain/procedure/finish-step'),
  ...jest.requireActual<typeof Reminding>('../../../src/domain/reminders/plan-reminders'),
  ...jest.requireActual<typeof Viewing>('../../../src/rpc/views/step-view'),
});

const SEVENTH = { number: 7, lane: 'KANTOR' };
const seventhOf = ({ office }: Builder.World) => office.tahapan.find(({ id }) => id === 'K-0001/7/KANTOR');

describe('with a seventh step in the list', () => {
  let the: ReturnType<typeof load>;
  let reported: Builder.World;
  beforeAll(() => {
    the = load();
    reported = the.finished(the.worldAt({ number: 6, lane: 'KANTOR' }), { number: 6, lane: 'KANTOR' });
  });

  test('a Kegiatan opens with it waiting, with the doer and the checker of the settings', () => {
    expect(seventhOf(the.openedWorld())).toMatchObject({
      title: 'Mengevaluasi pendokumentasian',
      status: 'menunggu',
      doer: 'Sekretaris',
      checker: 'PPID',
      output: 'Catatan Evaluasi',
    });
    const settings = { 'Pelaksana Tahap/Tahap 7': 'Pelaksana', 'Pemeriksa Tahap/Tahap 7': '-' };
    expect(seventhOf(the.openedWorld(settings))).toMatchObject({ doer: 'Pelaksana', checker: '' });
  });

  test('the report opens it with a deadline, and leaves the Kegiatan running', () => {
    expect(seventhOf(reported)).toMatchObject({ status: 'terbuka', standard: '2 hari' });
    expect(seventhOf(reported)?.due).toBeGreaterThan(reported.now);
    expect(reported.office.kegiatan).toMatchObject([{ status: 'berjalan', mailState: 'TERKIRIM' }]);
  });

  test('the dashboard, the reminders and the page show it', () => {
    const { office } = reported;
    expect(office.beranda.find(({ id }) => id === 'KANTOR')).toMatchObject({ total: 4, done: 3, open: 1 });
    expect(office.angka.find(({ id }) => id === '7')).toMatchObject({ step: 'Tahap 7', open: 1 });
    const context = the.as(the.sekretaris, reported);
    expect(the.planReminders(office, context, 100).digests).toMatchObject([
      { person: the.sekretaris, tasks: [{ step: { number: 7 } }] },
    ]);
    const step = seventhOf(reported);
    expect(step && the.stepView(step, context)).toMatchObject({
      mine: true,
      actions: ['finish'],
      place: null,
    });
  });

  test('finishing it records its outcome and closes the Kegiatan', () => {
    const { office } = reported;
    expect(the.finishStep(office, the.as(the.ppid, reported), SEVENTH)).toMatchObject({
      error: { code: 'WRONG_ACTOR' },
    });
    const changes = the.must(the.finishStep(office, the.as(the.sekretaris, reported), SEVENTH));
    expect(changes.log.map(({ event }) => event)).toEqual(['TAHAP_SELESAI', 'KEGIATAN_DITUTUP']);
    const closed = the.committed(reported, changes);
    expect(closed.office.kegiatan).toMatchObject([{ status: 'selesai', closedAt: reported.now }]);
    expect(seventhOf(closed)).toMatchObject({ status: 'selesai', output: 'Evaluasi: 2 dokumen' });
  });

  test('a Kegiatan that was opened without it closes with its report', () => {
    const open = the.worldAt({ number: 6, lane: 'KANTOR' });
    const tahapan = open.office.tahapan.filter(({ number }) => number < 7);
    const closed = the.finished(the.withOffice(open, { tahapan }), { number: 6, lane: 'KANTOR' });
    expect(closed.office.kegiatan).toMatchObject([{ status: 'selesai' }]);
  });
});
