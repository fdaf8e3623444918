import { bytesOf, rangeHeader, type ByteRange } from '../../src/google/drive/content/partial-download';

const answered = (code: number, bytes: readonly number[], headers: object = {}) =>
  ({
    getResponseCode: () => code,
    getAllHeaders: () => headers,
    getContent: () => bytes,
  }) as unknown as GoogleAppsScript.URL_Fetch.HTTPResponse;

const asked: ByteRange = { from: 0, to: 3, size: 10 };
const tail: ByteRange = { from: 6, to: 9, size: 10 };

test('a range names both ends', () => {
  expect(rangeHeader(tail)).toBe('bytes=6-9');
});

test.each<[string, ByteRange, ReturnType<typeof answered>]>([
  ['a part', asked, answered(206, [1, 2, 3, -1])],
  ['a part with its place', tail, answered(206, [1, 2, 3, -1], { 'content-range': 'bytes 6-9/10' })],
  ['all of a file that is no longer', { from: 0, to: 3, size: 4 }, answered(200, [1, 2, 3, -1])],
])('%s is accepted', (_what, range, response) => {
  expect(bytesOf(response, range)).toEqual(Uint8Array.of(1, 2, 3, 255));
});

test.each<[string, ByteRange, ReturnType<typeof answered>]>([
  ['all of a longer file', asked, answered(200, Array<number>(10).fill(1))],
  ['all of a file where its end was asked for', tail, answered(200, [1, 2, 3])],
  ['more than was asked for', asked, answered(206, [1, 2, 3, 4, 5])],
  ['another part', tail, answered(206, [1, 2, 3, 4], { 'Content-Range': 'bytes 0-3/10' })],
  ['a part of a file that has grown', tail, answered(206, [1, 2, 3, 4], { 'Content-Range': 'bytes 6-9/20' })],
  ['a refusal', asked, answered(416, [])],
])('%s counts as unread', (_what, range, response) => {
  expect(bytesOf(response, range)).toBeUndefined();
});

test('a response that declares a greater length is not read', () => {
  const response = {
    ...answered(200, [], { 'Content-Length': '50000000' }),
    getContent: () => {
      throw new Error('unpacked');
    },
  };
  expect(bytesOf(response, asked)).toBeUndefined();
});
