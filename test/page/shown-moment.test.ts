import { shownMoment } from '../../src/page/shown-moment';

test.each([
  ['2026-02-04T08:05:00+07:00', '4 Feb 2026 08.05'],
  ['2026-12-31T23:59:00+09:00', '31 Des 2026 23.59'],
  ['belum pernah', 'belum pernah'],
])('%s is shown as %s', (iso, shown) => expect(shownMoment(iso)).toBe(shown));
