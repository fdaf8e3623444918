import type { InventoryRow } from '../workbook/inventaris';

/** The cells that a person fills in; the rest are the product's. */
export type TypedCells = Pick<
  InventoryRow,
  | 'title'
  | 'summary'
  | 'year'
  | 'category'
  | 'holder'
  | 'producer'
  | 'madeOn'
  | 'madeAt'
  | 'form'
  | 'retention'
  | 'classification'
  | 'link'
  | 'unscannable'
  | 'exemptionBasis'
  | 'printedPlace'
  | 'notes'
>;

const blank: TypedCells = {
  title: '',
  summary: '',
  year: null,
  category: '',
  holder: '',
  producer: '',
  madeOn: '',
  madeAt: '',
  form: '',
  retention: '',
  classification: '',
  link: '',
  unscannable: '',
  exemptionBasis: '',
  printedPlace: '',
  notes: '',
};

/** The columns that a person fills in. */
export const typedColumns = Object.keys(blank) as (keyof TypedCells)[];

/** A whole inventory row around what was typed. */
export function newRow(
  place: Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian' | 'typedBy'>,
  typed: Partial<TypedCells>,
  problems: string,
): InventoryRow {
  return {
    ...blank,
    ...typed,
    ...place,
    problems,
    decision: '',
    reason: '',
    decidedBy: '',
    decidedAt: null,
    register: '',
    entry: '',
    guesses: '',
    typistKeys: '',
    returned: '',
    guard: '',
  };
}
