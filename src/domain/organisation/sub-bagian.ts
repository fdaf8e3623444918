import { fold, headerKey } from '../text/normalise';

/** Short code of a Sub Bagian, e.g. `KUL`. Names change and differ by office, so units are a setting. */
export type UnitCode = string;

export interface SubBagian {
  readonly code: UnitCode;
  readonly name: string;
}

/** The name of a unit; its code where the office has no such unit any more. */
export const unitName = (code: UnitCode, units: readonly SubBagian[]): string =>
  units.find((unit) => unit.code === code)?.name ?? code;

/** The unit that a person meant by a code or a name, or undefined. @example findUnit('Subbag. keuangan, umum dan logistik', units) */
export function findUnit(text: string, units: readonly SubBagian[]): SubBagian | undefined {
  const wanted = unitKey(text);
  if (wanted === '') return undefined;
  return units.find((unit) => headerKey(unit.code) === wanted || unitKey(unit.name) === wanted);
}

const unitKey = (text: string): string =>
  headerKey(
    fold(text)
      .replace(/^(sub\s?bagian|sub\s?bag|subbag|kasubbag|kasubag|bagian)\.?\s+/, '')
      .replace(/[&,]/g, ' dan ')
      .replace(/\bdan\b/g, ' '),
  );
