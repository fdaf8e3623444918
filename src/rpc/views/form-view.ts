import type { Column } from '../../domain/workbook/column';
import { inventoryColumns, typedColumns } from '../../domain/workbook/typed-columns';
import type { FormFieldView, FormView } from '../contract/document-form';

const kindOf = ({ choices, kind, wrap }: Column): FormFieldView['kind'] =>
  choices ? 'choice' : kind === 'number' ? 'number' : wrap ? 'long' : 'text';

const fields = typedColumns.map((key) => {
  const column: Column = inventoryColumns[key];
  const { header, required, choices = [], typed } = column;
  return {
    group: typed?.group ?? '',
    field: {
      key,
      label: header,
      hint: typed?.hint ?? '',
      required,
      kind: kindOf(column),
      choices,
      range: typed?.range ?? null,
      copied: typed?.copied ?? true,
    },
  };
});

/** The form of one document: the typed columns in the order of the sheet, the groups in the order of their first column. */
export const formView: FormView = [...new Set(fields.map(({ group }) => group))].map((title) => ({
  title,
  fields: fields.filter(({ group }) => group === title).map(({ field }) => field),
}));
