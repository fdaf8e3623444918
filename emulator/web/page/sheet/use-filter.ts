import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WireSheet } from '../../wire/wire';
import type { GridControl } from './grid/grid-control';

export interface SheetFilter {
  /** The column whose dialog is open. */
  readonly column: number | null;
  isOn(column: number): boolean;
  open(column: number): void;
  close(): void;
  values(column: number, frozen: number): readonly string[];
  kept(column: number): ReadonlySet<string> | undefined;
  apply(kept: ReadonlySet<string> | undefined): void;
}

/** The values of each column that this person has chosen to see. */
export function useFilter(control: RefObject<GridControl | null>, sheet: WireSheet | null): SheetFilter {
  const kept = useRef(new Map<number, ReadonlySet<string>>());
  const [column, setColumn] = useState<number | null>(null);
  const again = (): void => {
    const filters = [...kept.current];
    control.current?.filter(
      filters.length === 0 ? undefined : (row) => filters.every(([at, values]) => values.has(row[at] ?? '')),
    );
  };
  // A newly fetched sheet is filtered again.
  useEffect(again, [sheet]);
  return {
    column,
    isOn: (at) => kept.current.has(at),
    open: setColumn,
    close: () => setColumn(null),
    values: (at, frozen) => valuesOf(control.current, at, frozen),
    kept: (at) => kept.current.get(at),
    apply: (values) => {
      if (column !== null && values) kept.current.set(column, values);
      else if (column !== null) kept.current.delete(column);
      setColumn(null);
      again();
    },
  };
}

function valuesOf(control: GridControl | null, column: number, frozen: number): readonly string[] {
  const rows = control?.rows.slice(frozen) ?? [];
  return [...new Set(rows.map((row) => row[column] ?? ''))].sort((one, other) =>
    one.localeCompare(other, 'id'),
  );
}
