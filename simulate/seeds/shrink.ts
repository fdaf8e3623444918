/**
 * Finds a shorter list that still fails: omits whole chunks first, then single items, until none can be omitted.
 * @param fails is called with parts of the list, in their order; the whole list is assumed to fail
 * @param tries the maximum number of calls
 */
export async function shrink<T>(
  items: readonly T[],
  fails: (items: readonly T[]) => Promise<boolean>,
  tries = 200,
): Promise<readonly T[]> {
  let kept = items;
  let left = tries;
  for (let size = Math.ceil(kept.length / 2); size >= 1 && left > 0;) {
    let at = 0;
    let spared = false;
    while (at < kept.length && left > 0) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      left -= 1;
      if (await fails(without)) {
        kept = without;
        spared = true;
      } else at += size;
    }
    if (size > 1) size = Math.floor(size / 2);
    else if (!spared) break;
  }
  return kept;
}
