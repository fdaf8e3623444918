import { logLamaHead, movedUntil, splitLog } from '../../../src/domain/log/split-log';
import { settingsOf, settingValues } from '../office-builder';

const HASH = 'ab'.repeat(32);
const withValues = (given: Readonly<Record<string, string>>) => ({
  settings: settingsOf(settingValues(given)),
});
const opened = {
  'Sistem/Jumlah Log': '128',
  'Sistem/Kepala Log': HASH,
};
const split = splitLog(withValues(opened).settings);
const headAfter = (given: Readonly<Record<string, string>>) =>
  logLamaHead(withValues({ ...opened, ...given }).settings);

test('an opening records the head of the entries before it, which counts once they have moved', () => {
  expect(headAfter({ ...split, ...movedUntil(128) })).toEqual({ count: 128, hash: HASH });
  expect(headAfter(split)).toBeUndefined();
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['an opening by a version that did not record it', { 'Sistem/Kepala Log Lama': '' }],
  ['a head of another opening', { 'Sistem/Kepala Log Lama': `127 ${HASH}` }],
  ['something else in its place', { 'Sistem/Kepala Log Lama': '128 kosong' }],
])('nothing is known of Log Lama after %s', (_why, found) =>
  expect(headAfter({ ...split, ...movedUntil(128), ...found })).toBeUndefined(),
);
