import { fillPhrase } from '../../../src/domain/report/phrases';

test('placeholders are filled, unknown ones stay visible', () =>
  expect(fillPhrase('{kantor}: {kegiatan} {entah} {kantor}', { kantor: '$& KPU', kegiatan: 'I' })).toBe(
    '$& KPU: I {entah} $& KPU',
  ));
