import { deflateSync } from 'node:zlib';
import { codecs } from '../../../src/codecs';
import { paperToken } from '../../../src/domain/papers/paper-token';
import { digest } from '../../../src/render/digest';
import { tokensInPdf } from '../../../src/domain/papers/tokens-in-pdf';

const [one, two] = [paperToken('a', '1', digest), paperToken('a', '2', digest)];
const object = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`1 0 obj\n<<${dictionary}>>\nstream\n`),
    content,
    Buffer.from('\nendstream endobj\n'),
  ]);
const page = (text: string): Buffer => object('/Filter /FlateDecode', deflateSync(Buffer.from(text)));
const found = (...parts: readonly Buffer[]): readonly string[] =>
  tokensInPdf(Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts]), codecs.inflateSome);

test('the codes of all pages are found in their order', () => {
  expect(found(page(`/Artifact <</Naskah (${one})>> BDC`), page(`(${two})`), page(`(${one})`))).toEqual([
    one,
    two,
  ]);
});

test('pictures are not looked into, and damaged streams hide no others', () => {
  const damaged = object(
    '/Filter /FlateDecode',
    deflateSync(Buffer.from(`(${two})`.repeat(50))).subarray(0, 9),
  );
  expect(found(object('/Subtype /Image', deflateSync(Buffer.from(two))), damaged, page(`(${one})`))).toEqual([
    one,
  ]);
  expect(found(Buffer.from('1 0 obj << >> stream\ntanpa akhir'))).toEqual([]);
});

test('a stream that would become huge is decompressed in part only', () => {
  const bomb = object('/Filter /FlateDecode', deflateSync(Buffer.alloc(64_000_000)));
  const made: number[] = [];
  const file = Buffer.concat([...Array<Buffer>(20).fill(bomb), page(`(${one})`)]);
  tokensInPdf(file, (bytes, most) => {
    const content = codecs.inflateSome(bytes, most);
    made.push(content.length);
    return content;
  });
  expect(made.reduce((sum, length) => sum + length, 0)).toBeLessThan(12_000_000);
});
