import type { Result } from '../../../domain/refusal/result';
import type { Deps } from '../../deps';

export interface RepairReply {
  /** What a person still has to do, a sentence each. */
  readonly notes: readonly string[];
}

/** Repairs a finding; `object` is the object of the finding. */
export type Repair = (deps: Deps, object: string) => Result<RepairReply>;
