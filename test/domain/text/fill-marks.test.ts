import { fillMarks } from '../../../src/domain/text/fill-marks';

test('marks are filled, unknown ones stay so that the mistake shows', () =>
  expect(fillMarks('{kantor}: {kegiatan} {entah} {kantor}', { kantor: '$& KPU', kegiatan: 'I' })).toBe(
    '$& KPU: I {entah} $& KPU',
  ));

test('the name of a property that every object has is no mark', () =>
  expect(fillMarks('{constructor}', {})).toBe('{constructor}'));
