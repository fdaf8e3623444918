import type { DocumentDraft, FormFieldView, FormView } from '../../rpc/contract/contract';

/** The texts of the form by field key. */
export type Draft = Readonly<Record<string, string>>;

const fieldsOf = (form: FormView): readonly FormFieldView[] => form.flatMap(({ fields }) => fields);

/** Converts cells to form texts. */
export const draftOf = (form: FormView, cells: DocumentDraft): Draft =>
  Object.fromEntries(fieldsOf(form).map(({ key }) => [key, String(cells[key] ?? '')]));

/** The cells that a duplicate of a row starts with. */
export const copyOf = (form: FormView, cells: DocumentDraft): DocumentDraft =>
  Object.fromEntries(fieldsOf(form).flatMap(({ key, copied }) => (copied ? [[key, cells[key]]] : [])));

/** Why a text cannot be saved, by field key; the sheet reports empty required cells other than the title. */
export function mistakesOf(form: FormView, draft: Draft): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fieldsOf(form).flatMap((field): readonly (readonly [string, string])[] => {
      const text = (draft[field.key] ?? '').trim();
      if (field.key === 'title' && text === '') return [[field.key, `${field.label} harus diisi.`]];
      return field.kind === 'number' && text !== '' && !isNumber(text, field)
        ? [[field.key, numberWanted(field)]]
        : [];
    }),
  );
}

const isNumber = (text: string, { range }: FormFieldView): boolean =>
  /^-?\d{1,15}$/.test(text) && (range === null || (Number(text) >= range[0] && Number(text) <= range[1]));

/** @example 'Tahun ditulis empat angka, misalnya 2025.' */
const numberWanted = ({ label, hint }: FormFieldView): string =>
  hint === ''
    ? `${label} ditulis dengan angka bulat.`
    : `${label} ditulis ${hint.charAt(0).toLowerCase()}${hint.slice(1)}.`;

/** The cells in which `draft` differs from `other`, in the form that the server expects. */
export const differing = (form: FormView, draft: Draft, other: Draft): DocumentDraft =>
  Object.fromEntries(
    fieldsOf(form)
      .filter(({ key }) => draft[key] !== other[key])
      .map(({ key, kind }) => {
        const text = draft[key] ?? '';
        return [key, kind === 'number' ? numberOf(text) : text];
      }),
  );

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim()));
