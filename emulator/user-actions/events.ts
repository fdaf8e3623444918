import type { Execution } from '../runtime/execution';
import type { Area } from '../sheets/ranges';

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

/** https://developers.google.com/apps-script/guides/triggers/events#edit : values only when the range is a single cell. */
export function editEvent(area: Area, edit: { before: string; after: string; as: string }): EditEvent {
  const { sheet, ...rect } = area;
  const { sheetId: id, title, index } = sheet.properties;
  const single = rect.bottom === rect.top + 1 && rect.right === rect.left + 1;
  return {
    kind: 'edit',
    as: edit.as,
    facts: {
      range: { sheet: { id, title, index }, ...rect },
      ...(single && edit.before !== '' && { oldValue: edit.before }),
      ...(single && edit.after !== '' && { value: edit.after }),
    },
  };
}
