import { isStaff } from '../../domain/office/actor';
import { peopleWith } from '../../domain/office/permissions';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

export interface PhoneVisit {
  readonly actor: string;
  readonly hasRole: boolean;
  /** Who enters roles in Pengaturan; addresses. */
  readonly keepers: readonly string[];
  readonly workbookId: string;
}

/** Whether the person who opens the page for the phone has a role, and whom to ask otherwise. One read. */
export const visitPhone =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<PhoneVisit> =>
    execution.read({}, (_office, { actor, settings, workbookId }) => ({
      actor,
      hasRole: isStaff(actor, settings),
      keepers: peopleWith('manageOffice', settings),
      workbookId,
    }));
