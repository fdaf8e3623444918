import { recordedId, copyState, type CopyState } from '../../domain/copies/copy-state';
import { may, peopleWith } from '../../domain/office/permissions';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

export interface CopyReply {
  readonly copyState: CopyState;
  readonly office: string;
  /** Id of the office's workbook; '' if it is not recorded. */
  readonly recorded: string;
  readonly mayMove: boolean;
  readonly ppids: readonly string[];
}

/** Which office this workbook is a copy of, and who may decide its use. */
export const viewCopy =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<CopyReply> =>
    execution.read({}, (_office, context) => ({
      copyState: copyState(context),
      office: context.settings.office.name,
      recorded: recordedId(context.settings),
      mayMove: may(context, 'moveOffice'),
      ppids: peopleWith('moveOffice', context.settings),
    }));
