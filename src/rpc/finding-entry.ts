import type { Remedy } from '../domain/health/finding';
import type { FolderFault } from '../domain/health/inspection';

export interface FindingWords<F> {
  readonly title: string;
  /** The label of the button, if this kind of finding has its own. */
  readonly label?: string;
  /** What is wrong, and how to repair it. */
  readonly say: (facts: F) => string;
}

/** The maximum number of cells or people that are named; beyond that only the number is stated. */
export const NAMED = 5;

export function names(people: readonly string[]): string {
  const more = people.length - NAMED;
  return more > 0 ? `${people.slice(0, NAMED).join(', ')}, dan ${more} lainnya` : people.join(', ');
}

export const paths = (faults: readonly FolderFault[]): string => faults.map(({ path }) => path).join(', ');

/** Labels of remedies that lead to another page. */
export const leading: { readonly [B in Remedy['by']]?: string } = { settings: 'Buka Pengaturan' };
