import fc from 'fast-check';
import { anyText } from '../../../any-text';
import { addSentReport, readSentReports } from '../../../../src/domain/report/sending/report-history';
import { at } from '../../office-builder';

const first = { number: 0, at: at('2026-02-06T14:40'), reason: '', link: 'https://drive/1' };

test('the cell has each sending, readable by people and code', () => {
  const one = addSentReport('', first, 'WIB');
  const two = addSentReport(
    one,
    { number: 1, at: at('2026-02-07T08:00'), reason: 'salah | tahun', link: '' },
    'WIB',
  );
  expect(two).toBe(
    'Laporan | 6 Feb 2026 14.40 | - | https://drive/1\nRevisi 1 | 7 Feb 2026 08.00 | salah / tahun | -',
  );
  expect(readSentReports(two)).toEqual([
    { number: 0, at: '6 Feb 2026 14.40', reason: '', link: 'https://drive/1' },
    { number: 1, at: '7 Feb 2026 08.00', reason: 'salah / tahun', link: '' },
  ]);
});

test('text typed into the cell is ignored but kept', () => {
  const typed = addSentReport('catatan saya\n\n', first, 'WIB');
  expect(typed.split('\n')[0]).toBe('catatan saya');
  expect(readSentReports(typed)).toHaveLength(1);
});

test('with any reason, one line per sending', () => {
  fc.assert(
    fc.property(fc.array(anyText()), (reasons) => {
      const cell = reasons.reduce(
        (history, reason, number) => addSentReport(history, { ...first, number, reason }, 'WIB'),
        '',
      );
      expect(readSentReports(cell).map(({ number, link }) => [number, link])).toEqual(
        reasons.map((_reason, number) => [number, first.link]),
      );
    }),
  );
});
