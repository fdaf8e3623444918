import { fillPhrase } from '../../../src/domain/report/phrases';

test('marks are filled, unknown ones stay so that the mistake shows', () =>
  expect(fillPhrase('{kantor}: {kegiatan} {entah} {kantor}', { kantor: '$& KPU', kegiatan: 'I' })).toBe(
    '$& KPU: I {entah} $& KPU',
  ));
