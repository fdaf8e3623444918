import { vouchedKegiatan } from '../../../src/domain/kegiatan/vouched-kegiatan';
import { vouchedSteps } from '../../../src/domain/kegiatan/vouched-steps';
import { kegiatanEvents, lanesCells, stepEvents } from '../../../src/domain/kegiatan/logged-procedure';

const AT = '2026-02-04T08:00:00.000+07:00';
const entry = (event: string, object: string, more: object = {}) => ({ event, object, ...more });
const opened = entry(kegiatanEvents.opened, 'K-0001', {
  cells: lanesCells(['KUL', 'TPH']),
  detail: 'Semester I',
});
const finished = (...ids: readonly string[]) => ids.map((id) => entry(stepEvents.finished, id));
const LANES = ['KUL', 'TPH'];
const allOf = (numbers: readonly number[], lanes: readonly string[]) =>
  numbers.flatMap((number) => lanes.map((lane) => `K-0001/${number}/${lane}`));
const everyId = [...allOf([1, 2, 3], LANES), ...allOf([4, 5, 6], ['KANTOR'])];
const lines = (set: Readonly<Record<string, object>> = {}, ids: readonly string[] = everyId) =>
  ids.map((id) => ({
    id,
    kegiatan: 'K-0001',
    status: 'menunggu',
    exception: '',
    nihil: '',
    actor: '',
    ...set[id],
  }));
const byId = (rows: readonly { readonly id: string }[]) =>
  Object.fromEntries(rows.map((row) => [row.id, row]));

test('a step is finished only if the Log says so, and open exactly if all before it are', () => {
  const log = [opened, ...finished('K-0001/1/KUL', ...allOf([1, 2, 3], ['TPH']))];
  const rows = vouchedSteps(lines({ 'K-0001/3/KUL': { status: 'selesai', actor: 'a@x.id' } }), log);
  expect(rows.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'K-0001/1/KUL selesai',
    'K-0001/1/TPH selesai',
    'K-0001/2/KUL terbuka',
    'K-0001/2/TPH selesai',
    'K-0001/3/KUL menunggu',
    'K-0001/3/TPH selesai',
    'K-0001/4/KANTOR menunggu',
    'K-0001/5/KANTOR menunggu',
    'K-0001/6/KANTOR menunggu',
  ]);
  expect(byId(rows)['K-0001/3/KUL']).toMatchObject({
    actor: '',
    typed: { status: 'selesai', actor: 'a@x.id' },
  });
  expect(vouchedSteps(lines(), [...log, ...finished('K-0001/2/KUL', 'K-0001/3/KUL')])).toContainEqual(
    expect.objectContaining({ id: 'K-0001/4/KANTOR', status: 'terbuka' }),
  );
});

test('an exception, Nihil and a check that were typed do not count; those of the Log do, with its words', () => {
  const typed = { exception: 'kantor kecil', nihil: 'Nihil', checkedBy: 'a@x.id' };
  const of = (log: readonly ReturnType<typeof entry>[]) =>
    byId(vouchedSteps(lines({ 'K-0001/3/KUL': typed }), [opened, ...log]))['K-0001/3/KUL'];
  expect(of([])).toMatchObject({ exception: '', nihil: '', checkedBy: '', typed });
  const logged = [
    entry(stepEvents.excepted, 'K-0001/3/KUL', { detail: 'dua orang', actor: 'ppid@x.id', at: AT }),
    entry(stepEvents.nihil, 'K-0001/3/KUL'),
    entry(stepEvents.checked, 'K-0001/3/KUL', { actor: 'A@x.id', at: AT }),
  ];
  expect(of(logged)).toMatchObject({
    exception: 'dua orang (ppid@x.id)',
    nihil: 'Nihil',
    checkedBy: 'a@x.id',
    typed: { exception: 'kantor kecil' },
  });
  expect(of([entry(stepEvents.excepted, 'K-0001/3/KUL')])).toMatchObject({ exception: 'kantor kecil' });
});

test('whoever finished a step is whom the Log names, as far as that was read', () => {
  const step = (log: object) =>
    byId(
      vouchedSteps(lines({ 'K-0001/1/KUL': { status: 'selesai', actor: 'lain@x.id' } }), [
        opened,
        entry(stepEvents.finished, 'K-0001/1/KUL', log),
      ]),
    )['K-0001/1/KUL'];
  expect(step({ actor: 'kul@x.id', at: AT })).toMatchObject({
    actor: 'kul@x.id',
    typed: { actor: 'lain@x.id' },
  });
  expect(step({})).toMatchObject({ actor: 'lain@x.id' });
});

test('a deleted line is there as gone, so that the next step waits for it; a line that the opening did not list is left out', () => {
  const log = [opened, ...finished(...allOf([1, 2], LANES), 'K-0001/3/TPH')];
  const rows = vouchedSteps(
    lines({}, [...everyId.filter((id) => id !== 'K-0001/3/KUL'), 'K-0001/3/XXX', 'K-0001/4/KANTOR', '']),
    log,
  );
  expect(rows.map(({ id }) => id)).toEqual([
    ...everyId.filter((id) => id !== 'K-0001/3/KUL'),
    'K-0001/3/KUL',
  ]);
  expect(rows.at(-1)).toMatchObject({ status: 'terbuka', lane: 'KUL', isGone: true });
  expect(byId(rows)['K-0001/4/KANTOR']).toMatchObject({ status: 'menunggu' });
});

test('the opening of an earlier version listed no lanes: those that the sheet or the Log still have count', () => {
  const log = [entry(kegiatanEvents.opened, 'K-0001'), ...finished('K-0001/1/TPH')];
  const rows = vouchedSteps(lines({}, ['K-0001/1/KUL']), log);
  expect(rows.map(({ id }) => id).sort()).toEqual([...everyId].sort());
});

test('without the opening of its Kegiatan in the Log a line is as the sheet says', () => {
  const rows = lines({ 'K-0001/3/KUL': { status: 'selesai' } });
  expect(vouchedSteps(rows, [])).toBe(rows);
  expect(vouchedSteps(rows, [{ ...opened, object: 'K-0002' }]).slice(0, rows.length)).toEqual(rows);
});

test('a Kegiatan runs until the Log has its closing, and one whose line was deleted is known from the Log', () => {
  const former = { id: 'K-0000', status: 'berjalan' };
  expect(vouchedKegiatan([former, { id: 'K-0001', status: 'selesai' }], [opened])).toEqual([
    { id: 'K-0000', status: 'selesai', typed: { status: 'berjalan' } },
    { id: 'K-0001', status: 'berjalan', typed: { status: 'selesai' } },
  ]);
  const closed = entry(kegiatanEvents.closed, 'K-0001', { detail: '7/PPID/2026', at: AT });
  expect(vouchedKegiatan([], [opened, closed])).toMatchObject([
    { id: 'K-0001', name: 'Semester I', status: 'selesai', letterNumber: '7/PPID/2026', isGone: true },
  ]);
  const sending = entry(kegiatanEvents.sending, 'K-0001', {
    detail: '7/PPID/2026 kepada a@x.id, b@x.id [K-0001-z9]',
  });
  expect(vouchedKegiatan([], [opened, sending])).toMatchObject([
    { letterNumber: '7/PPID/2026', mailState: 'MENGIRIM', mailTo: 'a@x.id, b@x.id', mailToken: 'K-0001-z9' },
  ]);
  expect(vouchedKegiatan([], [opened, sending, entry(kegiatanEvents.unsent, 'K-0001')])).toMatchObject([
    { letterNumber: '', mailState: '' },
  ]);
});
