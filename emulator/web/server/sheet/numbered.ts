/** A list of distinct values, so that thousands of cells can refer to them by number. */
export interface Numbered<T> {
  readonly list: readonly T[];
  numberOf(value: T): number;
}

export function numbered<T extends object>(): Numbered<T> {
  const list: T[] = [];
  const known = new Map<string, number>();
  return {
    list,
    numberOf: (value) => {
      const key = JSON.stringify(value);
      const number = known.get(key) ?? list.push(value) - 1;
      known.set(key, number);
      return number;
    },
  };
}
