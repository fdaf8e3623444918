import type { SettingChangeView, SettingsView } from '../../rpc/contract/contract';

/** A Sub Bagian in the editor. */
export interface UnitDraft {
  /** Constant while the person types; the code of an existing unit. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly isRunning: boolean;
}

export const unitDrafts = ({ units }: SettingsView): readonly UnitDraft[] =>
  units.map((unit) => ({ ...unit, id: unit.code, isNew: false }));

/** The settings changes that make the office's units match the editor. Empty lines are ignored. */
export function unitChanges(
  { units, unitOrder }: Pick<SettingsView, 'units' | 'unitOrder'>,
  drafts: readonly UnitDraft[],
): readonly SettingChangeView[] {
  const kept = drafts.filter(({ code, name }) => code.trim() !== '' || name.trim() !== '');
  const staying = kept.filter(({ isNew }) => !isNew).map(({ code }) => code);
  const names = kept.flatMap(({ code, name, isNew }): SettingChangeView[] => {
    // A new unit with the code of an existing one: `seen` is empty, so the save is refused.
    const isTwin = isNew && staying.includes(code.trim());
    const seen = isTwin ? '' : (units.find((unit) => unit.code === code)?.name ?? '');
    const value = name.trim() || code.trim();
    return value === seen ? [] : [{ key: keyOf(code.trim()), seen, value }];
  });
  const gone = units
    .filter(({ code }) => !kept.some((unit) => unit.code === code))
    .map(({ code, name }): SettingChangeView => ({ key: keyOf(code), seen: name, value: '-' }));
  const codes = kept.map(({ code }) => code.trim());
  const asRows = [
    ...units.map(({ code }) => code).filter((code) => codes.includes(code)),
    ...codes.filter((code) => !units.some((unit) => unit.code === code)),
  ];
  const order =
    codes.join() === asRows.join()
      ? []
      : [{ key: 'Kantor/Urutan Sub Bagian', seen: unitOrder, value: codes.join(', ') }];
  return [...names, ...gone, ...order];
}

const keyOf = (code: string): string => `Sub Bagian/${code}`;

/** @example moved(['a', 'b', 'c'], 2, -1)  //=> ['a', 'c', 'b'] */
export function moved<T>(items: readonly T[], index: number, by: number): readonly T[] {
  const item = items[index];
  const rest = items.filter((_, at) => at !== index);
  return item === undefined ? items : [...rest.slice(0, index + by), item, ...rest.slice(index + by)];
}
