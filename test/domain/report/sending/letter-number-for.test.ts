import type { Context } from '../../../../src/domain/office/context';
import { letterNumberFor } from '../../../../src/domain/report/sending/letter-number-for';
import { at, calendarOf, settingsOf } from '../../office-builder';

const none = { letterNumber: '' };
function numberWith(values: Readonly<Record<string, string>>, used: readonly string[]) {
  const settings = settingsOf(values);
  const context: Context = {
    actor: '',
    now: at('2026-02-04T09:00'),
    settings,
    people: new Map(),
    calendar: calendarOf(settings),
    actorKey: '',
    workbookId: '',
  };
  return letterNumberFor(
    none,
    used.map((letterNumber) => ({ letterNumber })),
    context,
  );
}

test.each([
  ['the next of Pengaturan', '7', [], '7/HM.02-LP/1604/4/2026', '8'],
  ['the first after those that other reports bear', '1', [1, 2], '3/HM.02-LP/1604/4/2026', '4'],
  ['the first of all where somebody typed what is no number', 'Infinity', [], '1/HM.02-LP/1604/4/2026', '2'],
])('a report has %s', (_what, next, others, letterNumber, following) => {
  const used = others.map((number) => `${number}/HM.02-LP/1604/4/2026`);
  expect(numberWith({ 'Surat/Nomor Urut Berikutnya': next }, used)).toEqual({
    letterNumber,
    settings: { 'Surat/Nomor Urut Berikutnya': following },
  });
});

test('a template without {urut} gives all reports one number, and the search ends', () => {
  expect(numberWith({ 'Surat/Format Nomor': 'tetap' }, ['tetap']).letterNumber).toBe('tetap');
});
