import type { FormView } from '../../../rpc/contract/contract';

/** The name of the file that people fill in. */
export const TEMPLATE_NAME = 'Contoh Daftar Dokumen.xlsx';

export interface TemplateColumn {
  readonly header: string;
  readonly choices: readonly string[];
}

/** The columns of a list that is read without a doubt: the unit, then the fields of the form. */
export const templateColumns = (form: FormView, units: readonly string[]): readonly TemplateColumn[] => [
  { header: 'Sub Bagian', choices: units },
  ...form.flatMap(({ fields }) => fields.map(({ label, choices }) => ({ header: label, choices }))),
];
