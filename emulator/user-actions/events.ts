import type { Execution } from '../runtime/execution';

/** An action of a person to which triggers may respond. */
export interface SheetEvent {
  readonly kind: 'open' | 'edit' | 'change';
  readonly as: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export type EditEvent = SheetEvent & { readonly kind: 'edit' };

/** https://developers.google.com/apps-script/guides/triggers/events#change */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

export const changeEvent = (changeType: ChangeType, as: string): SheetEvent => ({
  kind: 'change',
  as,
  facts: { changeType },
});

export type FireEvents = (...events: readonly SheetEvent[]) => Promise<readonly Execution[]>;
