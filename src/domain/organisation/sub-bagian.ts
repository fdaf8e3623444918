import { fold, headerKey } from '../text/normalise';

/** Short code of a Sub Bagian, e.g. `KUL`. Names change and differ by office, so units are a setting. */
export type UnitCode = string;

export interface SubBagian {
  readonly code: UnitCode;
  readonly name: string;
}

/**
 * Finds a unit by code or name; undefined if there is none.
 * @example findUnit('Subbag. keuangan, umum dan logistik', units)
 */
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
