import { useState } from 'preact/hooks';
import type { SettingChangeView, SettingFieldView } from '../../rpc/contract/contract';

export interface Draft {
  readonly valueOf: (field: SettingFieldView) => string;
  /** A colleague's value written since the person began to type; null if there is none. */
  readonly foundIn: (field: SettingFieldView) => string | null;
  readonly type: (field: SettingFieldView, value: string) => void;
  /** Typed values that differ from the workbook. */
  readonly changes: readonly SettingChangeView[];
  readonly clear: () => void;
}

/** Typed values that are not yet saved. They survive a reload, so that nothing typed is lost. */
export function useDraft(fields: readonly SettingFieldView[]): Draft {
  const [edits, setEdits] = useState<Readonly<Record<string, { value: string; from: string }>>>({});
  return {
    valueOf: ({ key, value }) => edits[key]?.value ?? value,
    foundIn: ({ key, value }) => {
      const edit = edits[key];
      return edit && edit.from !== value && edit.value !== value ? value : null;
    },
    type: ({ key, value: from }, value) =>
      setEdits((before) => ({ ...before, [key]: { value, from: before[key]?.from ?? from } })),
    changes: fields.flatMap(({ key, value: seen }) => {
      const edit = edits[key];
      return edit && edit.value.trim() !== seen ? [{ key, seen, value: edit.value }] : [];
    }),
    clear: () => setEdits({}),
  };
}
