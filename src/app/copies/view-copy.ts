import { recordedId, copyState, type CopyState } from '../../domain/copies/copy-state';
import { peopleIn } from '../../domain/office/actor';
import { isPpid } from '../../domain/office/managers';
import type { Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';

export interface CopyReply {
  readonly copyState: CopyState;
  readonly office: string;
  /** Id of the office's workbook; '' where it is not recorded. */
  readonly recorded: string;
  readonly isPpid: boolean;
  readonly ppids: readonly string[];
}

/** Of which office this workbook is a copy, and who may decide what becomes of it. */
export const viewCopy =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<CopyReply, Refusal> =>
    execution.read({}, (_office, context) => ({
      copyState: copyState(context),
      office: context.settings.office.name,
      recorded: recordedId(context.settings),
      isPpid: isPpid(context),
      ppids: peopleIn({ name: 'PPID', unit: null }, context.settings),
    }));
