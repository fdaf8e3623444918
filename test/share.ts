const ALL = process.env['SEMUA'] !== undefined;

/**
 * Part of a long list of like cases: the ordinary run has to end within minutes. `SEMUA=1` takes all of them.
 * @param every  one in so many
 * @param turn   begins with another one, so that callers with different turns take different cases
 */
export const shareOf = <T>(all: readonly T[], every: number, turn = 0): readonly T[] =>
  ALL ? all : all.filter((_each, at) => (at + turn) % every === 0);

/** One in so many; `SEMUA=1`: each. */
export const oneIn = (every: number): number => (ALL ? 1 : every);
