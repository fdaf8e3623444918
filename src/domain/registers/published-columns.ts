import type { Column } from '../workbook/column';
import { dip, type DipRow } from '../workbook/registers';

/** Cells of an entry that are published as they are, in the order of the published file. */
export const publishedCells = [
  'id',
  'number',
  'title',
  'summary',
  'holder',
  'producer',
  'made',
  'form',
  'group',
  'media',
  'retention',
  'category',
  'year',
  'link',
] as const satisfies readonly (keyof DipRow)[];

/** Every column of the DIP that is published. */
export const publishedColumns = [...publishedCells, 'subBagian', 'addedAt', 'refreshedAt'] as const;
export type PublishedColumn = (typeof publishedColumns)[number];

/** Not free text: a number that the Log confirms, and addresses, which contain many long numbers. */
const unguarded = ['id', 'link'] as const;

type Columns = typeof dip.columns;
type PublishedText = Exclude<
  {
    [K in PublishedColumn]: Columns[K] extends { readonly choices: unknown }
      ? never
      : Columns[K] extends { readonly kind: 'text' }
        ? K
        : never;
  }[PublishedColumn],
  (typeof unguarded)[number]
>;

/** Published columns that may contain any text: the guard reads them all. */
export const publishedTexts = publishedColumns.filter((key): key is PublishedText => {
  const { kind, choices }: Column = dip.columns[key];
  return kind === 'text' && choices === undefined && !unguarded.some((each) => each === key);
});
