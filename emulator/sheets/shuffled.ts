import { createHash } from 'node:crypto';

/** The list in an order determined by the seed: Google guarantees none, so callers must not depend on one. */
export function shuffled<T>(list: readonly T[], seed: string): readonly T[] {
  const keyed = list.map(
    (item, at) => [createHash('md5').update(`${seed}:${at}`).digest('hex'), item] as const,
  );
  return keyed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}
