import type { Execution } from '../types';

/** Something a person did that triggers may listen to. */
export interface EditEvent {
  readonly kind: 'edit';
  readonly as: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export type FireEvents = (event: EditEvent) => Promise<readonly Execution[]>;
