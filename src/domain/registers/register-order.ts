import type { SubBagian } from '../organisation/sub-bagian';
import { categories, categoryTitles, type Category } from '../workbook/vocabulary/category-and-form';

interface Ordered {
  readonly category: string;
  readonly number: number;
}

const place = (category: string): number => {
  const index = categories.indexOf(category as Category);
  return index === -1 ? categories.length : index;
};

/** The order of a printed or published register: by category, then by Sub Bagian as the office orders them, then by number. */
export function inRegisterOrder<E extends Ordered>(
  entries: readonly E[],
  unitOf: (entry: E) => string,
  units: readonly Pick<SubBagian, 'code'>[],
): readonly E[] {
  const placeOfUnit = new Map(units.map(({ code }, index) => [code, index]));
  const unit = (entry: E): number => placeOfUnit.get(unitOf(entry)) ?? units.length;
  return [...entries].sort(
    (one, other) =>
      place(one.category) - place(other.category) || unit(one) - unit(other) || one.number - other.number,
  );
}

/** The entries of one category, with the index of the first in the whole list. */
export interface CategoryGroup<E> {
  /** @example 'I. Informasi yang wajib disediakan dan diumumkan secara berkala' */
  readonly title: string;
  readonly from: number;
  readonly entries: readonly E[];
}

const numerals = ['I', 'II', 'III', 'IV'] as const;

/** The heading of a category: its numeral is fixed, even if another category has no entries. */
export function categoryHeading(category: string): string {
  const index = categories.indexOf(category as Category);
  return index === -1
    ? 'Kategori belum ditetapkan'
    : `${numerals[index] ?? ''}. ${categoryTitles[category as Category]}`;
}

/** Entries in the order of the register, by category. */
export function byCategory<E extends Pick<Ordered, 'category'>>(
  entries: readonly E[],
): readonly CategoryGroup<E>[] {
  const titles = entries.map(({ category }) => categoryHeading(category));
  return [...new Set(titles)].map((title) => ({
    title,
    from: titles.indexOf(title),
    entries: entries.filter((_entry, index) => titles[index] === title),
  }));
}
