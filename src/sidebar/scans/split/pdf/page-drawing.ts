import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFPage,
} from 'pdf-lib';
import { boxOf, common, IDENTITY, isRightAngled, then, type Box, type Matrix } from './matrix';
import { operationsIn } from './operations';

/** An image where a page draws it. */
export interface DrawnImage {
  readonly stream: PDFRawStream;
  /** From the unit square of the image to the page. */
  readonly matrix: Matrix;
  /** What of the page it is drawn in. */
  readonly clip: Box;
  /** Whether its white pixels leave what is under them. */
  readonly isStencil: boolean;
}

/** What a page shows (ISO 32000-1, 8 and 9). */
export interface Drawing {
  readonly page: Box;
  /** In the order in which they are drawn. */
  readonly images: readonly DrawnImage[];
  /** Whether the page shows these images and nothing else: no visible text, lines, areas or notes, and nothing of them is transparent. */
  readonly isAll: boolean;
}

interface State {
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly fill: 'black' | 'white' | 'other';
  /** Whether text is drawn; behind a scanned page the recognised text is not. */
  readonly showsText: boolean;
}

/** The work on a content stream, with those that it draws. */
interface Work {
  readonly images: DrawnImage[];
  isAll: boolean;
}

/** Forms within forms that are looked into. */
const DEEPEST = 4;
const UNIT: Box = { left: 0, bottom: 0, right: 1, top: 1 };

/** @throws Error where the page's content is damaged */
export function drawingOn(page: PDFPage): Drawing {
  const { x, y, width, height } = page.getCropBox();
  const box: Box = { left: x, bottom: y, right: x + width, top: y + height };
  const work: Work = { images: [], isAll: !hasNotes(page) };
  const state: State = { matrix: IDENTITY, clip: box, fill: 'black', showsText: true };
  draw(contentOf(page), page.node.Resources(), state, work, DEEPEST);
  return { page: box, ...work };
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_each, at) => contents.lookup(at)) : [contents];
  return streams.map((stream) => (stream instanceof PDFRawStream ? textOf(stream) : '')).join('\n');
}

function textOf(stream: PDFRawStream): string {
  const bytes = decodePDFRawStream(stream).decode();
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Whether stamps, signatures, fields or remarks are drawn over the page (ISO 32000-1, 12.5). */
function hasNotes(page: PDFPage): boolean {
  const notes = page.node.Annots();
  return (notes?.asArray() ?? []).some((_each, at) => {
    const note = notes?.lookup(at);
    return note instanceof PDFDict && note.has(PDFName.of('AP')) && nameOf(note, 'Subtype') !== '/Popup';
  });
}

function draw(
  content: string,
  resources: PDFDict | undefined,
  first: State,
  work: Work,
  depth: number,
): void {
  const saved: State[] = [];
  let state = first;
  let path = noPath;
  for (const { operator, operands } of operationsIn(content)) {
    const numbers = operands.filter((each) => typeof each === 'number');
    if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? first;
    else if (operator === 'BI') {
      // The bytes of an inline image would be read as operators.
      work.isAll = false;
      return;
    } else if (operator === 'Do') drawObject(String(operands[0]), resources, state, work, depth);
    else if (PATHS.has(operator)) path = longer(path, operator, numbers);
    else if (PAINTS.has(operator)) {
      if (operator !== 'n' && !isHidden(operator, state, work)) work.isAll = false;
      if (path.clips) state = clipped(path, state, work);
      path = noPath;
    } else if (SHOWS.has(operator)) {
      if (state.showsText && operands.some(isVisible)) work.isAll = false;
    } else if (isMore(operator, operands, resources)) work.isAll = false;
    else state = changed(state, operator, numbers);
  }
}

interface Path {
  /** The only rectangle of the path; null: it is none, or more. */
  readonly rectangle: Box | null;
  readonly isEmpty: boolean;
  /** Whether it is what is drawn in from now on. */
  readonly clips: boolean;
}

const noPath: Path = { rectangle: null, isEmpty: true, clips: false };
const PATHS = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const PAINTS = new Set(['n', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);

function longer(
  path: Path,
  operator: string,
  [x = 0, y = 0, width = 0, height = 0]: readonly number[],
): Path {
  if (operator.startsWith('W')) return { ...path, clips: true };
  if (operator !== 're' || !path.isEmpty) return { ...path, rectangle: null, isEmpty: false };
  const rectangle = boxOf({ left: x, bottom: y, right: x + width, top: y + height }, IDENTITY);
  return { ...path, rectangle, isEmpty: false };
}

function clipped({ rectangle }: Path, state: State, work: Work): State {
  if (rectangle !== null && isRightAngled(state.matrix))
    return { ...state, clip: common(state.clip, boxOf(rectangle, state.matrix)) };
  work.isAll = false;
  return state;
}

/** Whether an area that is filled is not seen: white on the empty page. */
const isHidden = (operator: string, { fill }: State, { images }: Work): boolean =>
  /^[fF]/.test(operator) && fill === 'white' && images.length === 0;

/** Whether the operand is a string with more than spaces. */
const isVisible = (operand: number | string): boolean =>
  typeof operand === 'string' && !/^\(\s*\)$|^<\s*>$/.test(operand);

/** Whether an operator draws more, or draws so that an image looks different: shadings, transparency, layers that a reader may hide. */
function isMore(
  operator: string,
  operands: readonly (number | string)[],
  resources: PDFDict | undefined,
): boolean {
  if (operator === 'sh') return true;
  if (operator === 'BDC') return operands[0] === '/OC';
  if (operator !== 'gs') return false;
  const given = entryOf(resources, 'ExtGState', String(operands[0]));
  if (!(given instanceof PDFDict)) return false;
  const alpha = given.lookup(PDFName.of('ca'));
  return (
    (given.has(PDFName.of('SMask')) && nameOf(given, 'SMask') !== '/None') ||
    (given.has(PDFName.of('BM')) && !['/Normal', '/Compatible'].includes(nameOf(given, 'BM'))) ||
    (alpha instanceof PDFNumber && alpha.asNumber() < 1)
  );
}

function changed(state: State, operator: string, numbers: readonly number[]): State {
  if (operator === 'cm') return { ...state, matrix: then(matrixOf(numbers), state.matrix) };
  if (operator === 'Tr') return { ...state, showsText: numbers[0] !== 3 };
  return FILLS.has(operator) ? { ...state, fill: fillOf(numbers) } : state;
}

const FILLS = new Set(['g', 'rg', 'k', 'sc', 'scn']);

/** Of levels of grey, of three colours, or of four inks. */
function fillOf(numbers: readonly number[]): State['fill'] {
  const [black, white] =
    numbers.length === 4
      ? [
          [0, 0, 0, 1],
          [0, 0, 0, 0],
        ]
      : [
          [0, 0, 0],
          [1, 1, 1],
        ];
  const isAs = (levels: readonly number[]): boolean => numbers.every((number, at) => number === levels[at]);
  if (numbers.length === 0) return 'other';
  return isAs(black) ? 'black' : isAs(white) ? 'white' : 'other';
}

const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [
  a,
  b,
  c,
  d,
  e,
  f,
];

function drawObject(
  name: string,
  resources: PDFDict | undefined,
  state: State,
  work: Work,
  depth: number,
): void {
  const object = entryOf(resources, 'XObject', name);
  if (!(object instanceof PDFRawStream)) return;
  const { dict } = object;
  if (dict.has(PDFName.of('OC'))) work.isAll = false;
  if (nameOf(dict, 'Subtype') === '/Image') {
    const isStencil = String(dict.lookup(PDFName.of('ImageMask'))) === 'true';
    if (isTransparent(dict) || (isStencil && state.fill !== 'black')) work.isAll = false;
    const clip = common(state.clip, boxOf(UNIT, state.matrix));
    work.images.push({ stream: object, matrix: state.matrix, clip, isStencil });
  } else if (depth === 0) work.isAll = false;
  else {
    const matrix = then(matrixOf(numbersOf(dict, 'Matrix')), state.matrix);
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(dict, 'BBox');
    if (!isRightAngled(matrix)) work.isAll = false;
    const clip = common(state.clip, boxOf({ left, bottom, right, top }, matrix));
    const own = dict.lookup(PDFName.of('Resources'));
    draw(
      textOf(object),
      own instanceof PDFDict ? own : resources,
      { ...state, matrix, clip },
      work,
      depth - 1,
    );
  }
}

const isTransparent = (dict: PDFDict): boolean =>
  ['SMask', 'Mask', 'SMaskInData'].some((key) => dict.has(PDFName.of(key)));

function entryOf(resources: PDFDict | undefined, kind: string, name: string) {
  const entries = resources?.lookup(PDFName.of(kind));
  return entries instanceof PDFDict ? entries.lookup(PDFName.of(name.slice(1))) : undefined;
}

const nameOf = (dict: PDFDict, key: string): string => String(dict.lookup(PDFName.of(key)));

function numbersOf(dict: PDFDict, key: string): readonly number[] {
  const values = dict.lookup(PDFName.of(key));
  if (!(values instanceof PDFArray)) return [];
  return values.asArray().map((_each, at) => values.lookup(at, PDFNumber).asNumber());
}
