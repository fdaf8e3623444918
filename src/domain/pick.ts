/** @example pick({ id: 1, title: 'a', year: 2025 }, 'id', 'year')  //=> { id: 1, year: 2025 } */
export const pick = <T, const K extends keyof T>(from: T, ...keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
