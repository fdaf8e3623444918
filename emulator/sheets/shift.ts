import { isList, isObject, type Json, type JsonObject } from '../json';

/** How positions along one dimension of one sheet move; `end` marks a position as the end of a range. */
export interface Shift {
  readonly sheetId: number;
  readonly dimension: 'ROWS' | 'COLUMNS';
  /** The new [start, end) of a range; undefined when nothing is left of it. */
  readonly span: (start: number, end: number) => readonly [number, number] | undefined;
}

/** Positions after an insertion: a range grows only if the insertion is inside it. */
export const insertion =
  (at: number, count: number): Shift['span'] =>
  (start, end) => [start >= at ? start + count : start, end > at ? end + count : end];

export const deletion =
  (from: number, to: number): Shift['span'] =>
  (start, end) => {
    const place = (index: number): number => (index <= from ? index : Math.max(from, index - (to - from)));
    const moved = [place(start), place(end)] as const;
    return moved[1] > moved[0] ? moved : undefined;
  };

/** A block [from, to) moves before `destination` (counted before the move, as moveDimension counts). */
export const movement =
  (from: number, to: number, destination: number): Shift['span'] =>
  (start, end) => {
    const size = to - from;
    const target = destination > from ? destination - size : destination;
    if (start >= from && end <= to) return [start - from + target, end - from + target];
    if (start <= from && end >= to && start <= target && end >= target + size) return [start, end];
    const rest = deletion(from, to)(start, end);
    return rest && insertion(target, size)(rest[0], rest[1]);
  };

/** Moves every GridRange, DimensionRange and GridCoordinate inside `value`; undefined when the value itself loses its last cell. */
export function shiftRanges<T extends Json>(value: T, shift: Shift): T | undefined {
  if (isList(value)) {
    const kept = value.map((member) => shiftRanges(member, shift)).filter((member) => member !== undefined);
    return (kept.length === 0 && value.length > 0 && value.every(isRange) ? undefined : kept) as
      T | undefined;
  }
  if (!isObject(value)) return value;
  return shiftObject(value, shift) as T | undefined;
}

const isRange = (value: Json): boolean => isObject(value) && 'sheetId' in value;

function shiftObject(value: JsonObject, shift: Shift): JsonObject | undefined {
  const here = (value['sheetId'] ?? 0) === shift.sheetId;
  if (here && value['dimension'] === shift.dimension)
    return shiftKeys(value, 'startIndex', 'endIndex', shift);
  const [start, end] =
    shift.dimension === 'ROWS'
      ? (['startRowIndex', 'endRowIndex'] as const)
      : (['startColumnIndex', 'endColumnIndex'] as const);
  if (here && (start in value || end in value)) return shiftKeys(value, start, end, shift);
  return shiftMembers(value, shift);
}

const OWNERS = new Set(['range', 'dimensionRange', 'ranges', 'location']);

function shiftMembers(value: JsonObject, shift: Shift): JsonObject | undefined {
  const result: Record<string, Json> = {};
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const moved = shiftRanges(member, shift);
    if (moved !== undefined) result[name] = moved;
    else if (OWNERS.has(name)) return undefined;
  }
  return result;
}

function shiftKeys(value: JsonObject, start: string, end: string, shift: Shift): JsonObject | undefined {
  const open = value[end] === undefined;
  const far = open ? Number.MAX_SAFE_INTEGER / 2 : Number(value[end]);
  const moved = shift.span(Number(value[start] ?? 0), far);
  if (!moved) return undefined;
  const begins = value[start] === undefined && open ? {} : { [start]: moved[0] };
  return { ...value, ...begins, ...(!open && { [end]: moved[1] }) };
}
