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
  return namesOf(units).get(wanted);
}

/**
 * The code of the unit that a row states; if it states none, of the unit that its ID names.
 * @example unitOfRow({ id: 'KUL-0001', subBagian: '' }, units) //=> 'KUL'
 */
export const unitOfRow = (
  { id, subBagian }: { readonly id: string; readonly subBagian: string },
  units: readonly SubBagian[],
): string => findUnit(subBagian, units)?.code ?? id.split('-')[0] ?? '';

const known = new WeakMap<readonly SubBagian[], ReadonlyMap<string, SubBagian>>();

/** Units by the keys of their codes and names; of two with one key, the first. */
function namesOf(units: readonly SubBagian[]): ReadonlyMap<string, SubBagian> {
  const found = known.get(units);
  if (found) return found;
  const names = new Map<string, SubBagian>();
  for (const unit of units)
    for (const key of [headerKey(unit.code), unitKey(unit.name)]) if (!names.has(key)) names.set(key, unit);
  known.set(units, names);
  return names;
}

/**
 * Words before the name of a unit: its head, and its kind in any spelling.
 * @example 'Plt. Kepala Sub-Bagian', 'Subbag.', 'Kasub. Bag.'
 */
const KIND =
  /^(?:(?:plt|plh|pj)\.?\s+)?(?:(?:kepala|ketua|koordinator|ka\.?)\s+)?(?:(?:unit kerja|unit)\s+)?(?:(?:ka)?sub+[\s.-]*bag(?:ian)?|kasubag|kabag|bagian|seksi|bidang)\b[\s.:-]*/;

const unitKey = (text: string): string =>
  headerKey(
    fold(text)
      .replace(KIND, '')
      .replace(/[&,/+]/g, ' dan ')
      .replace(/\bdan\b/g, ' ')
      .replace(/\bkpu (?:kabupaten|kab\.?|kota|provinsi)\b.*$/, ''),
  );

/**
 * The only unit whose name has each word of the text, or each beginning of three letters; undefined if there are
 * several. @example likelyUnit('Subbag Keu. & Log', units)
 */
export function likelyUnit(text: string, units: readonly SubBagian[]): SubBagian | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const fitting = units.filter(({ name }) => {
    const known = wordsOf(name);
    return words.every((word) =>
      known.some((each) => each === word || (word.length > 2 && each.startsWith(word))),
    );
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Short names that offices of KPU use for parts of the names of units. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['keul', 'keuangan umum logistik'],
  ['kul', 'keuangan umum logistik'],
  ['rendatin', 'perencanaan data informasi'],
  ['datin', 'data informasi'],
  ['parmas', 'partisipasi masyarakat'],
  ['parhubmas', 'partisipasi hubungan masyarakat'],
  ['parhumas', 'partisipasi hubungan masyarakat'],
  ['hupmas', 'hubungan masyarakat'],
  ['hubmas', 'hubungan masyarakat'],
  ['humas', 'hubungan masyarakat'],
  ['tekmas', 'teknis masyarakat'],
  ['sdm', 'sumber daya manusia'],
]);

const wordsOf = (text: string): readonly string[] =>
  (
    fold(text)
      .replace(KIND, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .flatMap((word) => shortNames.get(word)?.split(' ') ?? [word])
    .filter((word) => word !== 'dan');
