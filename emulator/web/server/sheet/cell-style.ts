import { asObject, isObject, type JsonObject } from '../../../json';
import type { Cell } from '../../../sheets/model';
import { effectiveValue } from '../../../sheets/values/render';
import type { CellStyle } from '../../wire/wire';

/** A CellFormat as CSS: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellFormat */
export function styleOf(cell: Cell | undefined, over: readonly JsonObject[] = []): CellStyle {
  const format = [asObject(cell?.userEnteredFormat), ...over].reduce(layer, {});
  return clean({
    ...textStyle(asObject(format['textFormat'])),
    backgroundColor: colorOf(format['backgroundColorStyle'], format['backgroundColor']),
    textAlign: alignOf(format, cell),
    justifyContent: { MIDDLE: 'center', BOTTOM: 'flex-end' }[String(format['verticalAlignment'])],
    whiteSpace: format['wrapStrategy'] === 'WRAP' ? 'pre-wrap' : undefined,
    ...bordersOf(asObject(format['borders'])),
  });
}

/** A later format overrides an earlier one; text formats are merged field by field. */
const layer = (under: JsonObject, over: JsonObject): JsonObject => ({
  ...under,
  ...over,
  textFormat: { ...asObject(under['textFormat']), ...asObject(over['textFormat']) },
});

function textStyle(text: JsonObject): Record<string, string | undefined> {
  const lines = [text['underline'] && 'underline', text['strikethrough'] && 'line-through'].filter(Boolean);
  return {
    color: colorOf(text['foregroundColorStyle'], text['foregroundColor']),
    fontWeight: text['bold'] === true ? '700' : undefined,
    fontStyle: text['italic'] === true ? 'italic' : undefined,
    fontSize: typeof text['fontSize'] === 'number' ? `${text['fontSize']}pt` : undefined,
    textDecoration: lines.length > 0 ? lines.join(' ') : undefined,
  };
}

const BORDER_SIDES = { top: 'borderTop', bottom: 'borderBottom', left: 'borderLeft', right: 'borderRight' };

function bordersOf(borders: JsonObject): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(BORDER_SIDES).map(([side, property]) => {
      const border = asObject(borders[side]);
      const drawn = border['style'] !== undefined && border['style'] !== 'NONE';
      const width = border['style'] === 'SOLID_THICK' ? 3 : border['style'] === 'SOLID_MEDIUM' ? 2 : 1;
      const color = colorOf(border['colorStyle'], border['color']) ?? '#000';
      return [property, drawn ? `${width}px solid ${color}` : undefined];
    }),
  );
}

/** Numbers and dates are right-aligned, booleans centered, texts left-aligned. */
function alignOf(format: JsonObject, cell: Cell | undefined): string | undefined {
  const told = { LEFT: undefined, CENTER: 'center', RIGHT: 'right' }[String(format['horizontalAlignment'])];
  if (format['horizontalAlignment'] !== undefined) return told;
  const value = effectiveValue(cell);
  if (value?.numberValue !== undefined) return 'right';
  return value?.boolValue === undefined ? undefined : 'center';
}

/** The CSS color of a Color or ColorStyle: channels from 0 to 1, absent ones are 0. */
export function colorOf(style: unknown, plain?: unknown): string | undefined {
  const color = asObject(style)['rgbColor'] ?? plain;
  if (!isObject(color)) return undefined;
  const part = (name: string): number => Math.round(Number(color[name] ?? 0) * 255);
  return `rgb(${part('red')}, ${part('green')}, ${part('blue')})`;
}

const clean = (style: Readonly<Record<string, string | undefined>>): CellStyle =>
  Object.fromEntries(
    Object.entries(style).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
