import { unzlibSync } from 'fflate';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFPage,
} from 'pdf-lib';

/** The picture of a scanned page: a JPEG, or rows of levels from the top with `bits` for each level. */
export type PageImage =
  | { readonly kind: 'jpeg'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'levels';
      readonly bytes: Uint8Array;
      readonly width: number;
      readonly height: number;
      readonly bits: 1 | 8;
      readonly channels: 1 | 3;
      /** Whether 0 is white. */
      readonly isInverted: boolean;
    };

/** Forms within forms that are looked into. */
const DEEPEST = 3;

/**
 * The largest picture on a page (ISO 32000-1, 8.9.5). Null where there is none, or where it is compressed in a way that
 * browsers do not know (JBIG2, CCITT fax, JPEG 2000).
 */
export function pageImage(page: PDFPage): PageImage | null {
  const images = imagesIn(page.node.Resources(), DEEPEST);
  const area = ({ dict }: PDFRawStream): number => numberOf(dict, 'Width') * numberOf(dict, 'Height');
  const largest = images.sort((one, other) => area(other) - area(one))[0];
  return largest === undefined ? null : opened(largest);
}

function imagesIn(resources: PDFDict | undefined, depth: number): PDFRawStream[] {
  const objects = resources?.lookup(PDFName.of('XObject'));
  if (!(objects instanceof PDFDict) || depth === 0) return [];
  return objects.keys().flatMap((key) => {
    const object = objects.lookup(key);
    if (!(object instanceof PDFRawStream)) return [];
    if (object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image')) return [object];
    const inner = object.dict.lookup(PDFName.of('Resources'));
    return imagesIn(inner instanceof PDFDict ? inner : undefined, depth - 1);
  });
}

function opened(stream: PDFRawStream): PageImage | null {
  const filters = namesOf(stream.dict, 'Filter');
  const [first, last] = [filters[0], filters[filters.length - 1]];
  if (last === 'DCTDecode' && filters.length === 1) return { kind: 'jpeg', bytes: stream.contents };
  if (last === 'DCTDecode' && filters.length === 2 && first === 'FlateDecode')
    return { kind: 'jpeg', bytes: unzlibSync(stream.contents) };
  return filters.every((filter) => SIMPLE.has(filter)) ? levelsOf(stream) : null;
}

const SIMPLE = new Set(['FlateDecode', 'LZWDecode', 'RunLengthDecode', 'ASCII85Decode', 'ASCIIHexDecode']);

function levelsOf(stream: PDFRawStream): PageImage | null {
  const { dict } = stream;
  const [width, height] = [numberOf(dict, 'Width'), numberOf(dict, 'Height')];
  const bits = numberOf(dict, 'BitsPerComponent') === 8 ? 8 : 1;
  const parameters = dict.lookup(PDFName.of('DecodeParms'));
  if (parameters instanceof PDFDict && numberOf(parameters, 'Predictor') > 1) return null;
  const bytes = decodePDFRawStream(stream).decode();
  const row = (channels: number): number => Math.ceil((width * channels * bits) / 8);
  const channels = ([3, 1] as const).find((count) => bytes.length >= row(count) * height);
  if (channels === undefined) return null;
  return { kind: 'levels', bytes, width, height, bits, channels, isInverted: isInverted(dict) };
}

function isInverted(dict: PDFDict): boolean {
  const decode = dict.lookup(PDFName.of('Decode'));
  return (
    decode instanceof PDFArray && decode.lookup(0) instanceof PDFNumber && String(decode.lookup(0)) === '1'
  );
}

const numberOf = (dict: PDFDict, key: string): number => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : 0;
};

function namesOf(dict: PDFDict, key: string): readonly string[] {
  const value = dict.lookup(PDFName.of(key));
  const names = value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [value];
  return names.map((name) => String(name).replace(/^\//, ''));
}
