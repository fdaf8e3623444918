import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFObject,
} from 'pdf-lib';
import type { DrawnImage } from './page-drawing';
import { withoutPredictor } from './predictor';

/** The picture of a scanned page. */
export type PageImage = { readonly kind: 'jpeg'; readonly bytes: Uint8Array } | Levels | CodedImage;

/** Rows of levels from the top, each row from a whole byte on. */
export interface Levels {
  readonly kind: 'levels';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Bits of each level. */
  readonly bits: 1 | 2 | 4 | 8;
  /** Levels of each pixel: 1 for grey, 3 for red, green and blue, 4 for cyan, magenta, yellow and black. */
  readonly channels: number;
  /** Whether the levels are to be read from their other end. */
  readonly isInverted: boolean;
}

/** A picture in a coding of copiers that browsers do not know; src/sidebar/late/images.ts decodes it. */
export interface CodedImage {
  readonly kind: 'coded';
  readonly coding: Coding;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly isInverted: boolean;
  /** What several pages of one JBIG2 document share (ISO 32000-1, 7.4.7). */
  readonly globals: Uint8Array | null;
  /** ISO 32000-1, table 11. */
  readonly fax: FaxParameters;
}

export interface FaxParameters {
  readonly K: number;
  readonly EndOfLine: boolean;
  readonly EncodedByteAlign: boolean;
  readonly BlackIs1: boolean;
  readonly Columns: number;
  readonly Rows: number;
}

const codings = ['CCITTFaxDecode', 'JBIG2Decode', 'JPXDecode'] as const;
export type Coding = (typeof codings)[number];

/** The image with the most pixels; null: there is none. */
export function largestOf<Drawn extends Pick<DrawnImage, 'stream'>>(images: readonly Drawn[]): Drawn | null {
  const area = ({ stream: { dict } }: Drawn): number => numberOf(dict, 'Width') * numberOf(dict, 'Height');
  return [...images].sort((one, other) => area(other) - area(one))[0] ?? null;
}

/** An image of a PDF (ISO 32000-1, 8.9.5); null where its coding is not known. */
export function imageOf(stream: PDFRawStream): PageImage | null {
  const { dict } = stream;
  const filters = listOf(dict.lookup(PDFName.of('Filter'))).map((name) => String(name).slice(1));
  const last = filters[filters.length - 1];
  if (filters.slice(0, -1).some((filter) => !SIMPLE.has(filter))) return null;
  const parameters = listOf(dict.lookup(PDFName.of('DecodeParms'))).pop();
  const given = parameters instanceof PDFDict ? parameters : dict.context.obj({});
  const coding = codings.find((each) => each === last);
  if (coding !== undefined) return codedOf(stream, coding, given);
  if (last === 'DCTDecode') return isLost(dict) ? null : { kind: 'jpeg', bytes: beforeLast(stream) };
  return last === undefined || SIMPLE.has(last) ? levelsOf(stream, given) : null;
}

const SIMPLE = new Set(['FlateDecode', 'LZWDecode', 'RunLengthDecode', 'ASCII85Decode', 'ASCIIHexDecode']);

/** The bytes that the last filter reads. */
function beforeLast({ dict, contents }: PDFRawStream): Uint8Array {
  const filters = listOf(dict.lookup(PDFName.of('Filter'))).slice(0, -1);
  if (filters.length === 0) return contents;
  const rest = dict.clone();
  rest.set(PDFName.of('Filter'), dict.context.obj(filters));
  return decodePDFRawStream(PDFRawStream.of(rest, contents)).decode();
}

function codedOf(stream: PDFRawStream, coding: Coding, given: PDFDict): CodedImage {
  const { dict } = stream;
  const [width, height] = [numberOf(dict, 'Width'), numberOf(dict, 'Height')];
  const globals = given.lookup(PDFName.of('JBIG2Globals'));
  return {
    kind: 'coded',
    coding,
    bytes: beforeLast(stream),
    width,
    height,
    isInverted: isInverted(dict),
    globals: globals instanceof PDFRawStream ? decodePDFRawStream(globals).decode() : null,
    fax: {
      K: numberOf(given, 'K'),
      EndOfLine: isTrue(given, 'EndOfLine'),
      EncodedByteAlign: isTrue(given, 'EncodedByteAlign'),
      BlackIs1: isTrue(given, 'BlackIs1'),
      Columns: numberOf(given, 'Columns', 1728),
      Rows: numberOf(given, 'Rows', height),
    },
  };
}

function levelsOf(stream: PDFRawStream, given: PDFDict): Levels | null {
  const { dict } = stream;
  const [width, height] = [numberOf(dict, 'Width'), numberOf(dict, 'Height')];
  const bits = ([1, 2, 4, 8] as const).find((each) => each === numberOf(dict, 'BitsPerComponent', 1));
  if (bits === undefined) return null;
  const bytes = withoutPredictor(decodePDFRawStream(stream).decode(), {
    predictor: numberOf(given, 'Predictor', 1),
    columns: numberOf(given, 'Columns', 1),
    colors: numberOf(given, 'Colors', 1),
    bits: numberOf(given, 'BitsPerComponent', 8),
  });
  const row = (channels: number): number => Math.ceil((width * channels * bits) / 8);
  const channels = (isCmyk(dict) ? ([4] as const) : ([3, 1] as const)).find(
    (count) => bytes.length >= row(count) * height,
  );
  if (channels === undefined) return null;
  return { kind: 'levels', bytes, width, height, bits, channels, isInverted: isInverted(dict) };
}

/**
 * Whether a browser loses a JPEG's black: browsers take the four inks of a JPEG for inverted, as Adobe's programs write them; in a PDF they
 * are so only where /Decode says it (ISO 32000-1, 8.9.5.2).
 */
const isLost = (dict: PDFDict): boolean => isCmyk(dict) && !isInverted(dict);

/** Whether the colour space has four inks (ISO 32000-1, 8.6.4.4 and 8.6.5.5). */
function isCmyk(dict: PDFDict): boolean {
  const [name, profile] = listOf(dict.lookup(PDFName.of('ColorSpace')));
  if (profile instanceof PDFRawStream) return numberOf(profile.dict, 'N') === 4;
  return name === PDFName.of('DeviceCMYK');
}

function isInverted(dict: PDFDict): boolean {
  const decode = dict.lookup(PDFName.of('Decode'));
  return decode instanceof PDFArray && String(decode.lookup(0)) === '1';
}

const numberOf = (dict: PDFDict, key: string, otherwise = 0): number => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : otherwise;
};

const isTrue = (dict: PDFDict, key: string): boolean => dict.lookup(PDFName.of(key)) === PDFBool.True;

/** The elements of an array, or the single object. */
const listOf = (value: PDFObject | undefined): PDFObject[] =>
  value instanceof PDFArray
    ? value.asArray().map((_each, index) => value.lookup(index) ?? value.get(index))
    : value === undefined
      ? []
      : [value];
