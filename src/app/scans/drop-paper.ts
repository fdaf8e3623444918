import { dropPaper as drop } from '../../domain/papers/drop-paper';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { withReply } from '../results';

/** A paper that was printed will not be signed: it is no longer waited for. Printing it again takes that back. */
export const dropPaper =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (token: string): Result<null> =>
    execution.transact({ naskah: 'all' }, ({ naskah }, context) =>
      withReply(drop(naskah, token, context), null),
    );
