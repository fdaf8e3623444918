import type { BlockAnswer, WireBlock } from '../../wire/wire';
import type { Office } from '../office';
import { wordsOf } from '../server';
import { okCancel, okOnly } from '../ui/windows';

/** Types or pastes a block; asks before changing a protected part, and shows why a change was refused. Returns whether it was made. */
export async function enterBlock(
  { server, windows }: Office,
  block: Omit<WireBlock, 'sure'>,
): Promise<boolean> {
  const send = (sure: boolean): Promise<BlockAnswer> =>
    server
      .post<BlockAnswer>('enter', { ...block, sure })
      .catch((error: unknown): BlockAnswer => ({ refused: wordsOf(error) }));
  let answer = await send(false);
  if ('warn' in answer) {
    const message = `Anda mencoba mengedit bagian yang dilindungi di sheet ini. Tetap edit?\n\n${answer.warn}`;
    const sure = await windows.ask({ title: 'Perhatian', message, buttons: okCancel });
    if (sure !== 'OK') return false;
    answer = await send(true);
  }
  if ('refused' in answer) {
    await windows.ask({ title: 'Ada masalah', message: answer.refused, buttons: okOnly });
    return false;
  }
  return true;
}
