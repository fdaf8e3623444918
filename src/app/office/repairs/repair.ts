import type { Refusal } from '../../../domain/refusal/refusal';
import type { Result } from '../../../domain/refusal/result';
import type { Deps } from '../../deps';

export interface RepairReply {
  /** What still needs a person, a sentence each. */
  readonly notes: readonly string[];
}

/** Repairs what a finding names; `object` is the object of the finding. */
export type Repair = (deps: Deps, object: string) => Result<RepairReply, Refusal>;
