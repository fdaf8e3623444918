import type { DocumentDraft, FormFieldView, FormView } from '../../rpc/contract/contract';

/** The texts of the form by the key of their field. */
export type Draft = Readonly<Record<string, string>>;

const fieldsOf = (form: FormView): readonly FormFieldView[] => form.flatMap(({ fields }) => fields);

/** Cells as texts of the form. */
export const draftOf = (form: FormView, cells: DocumentDraft): Draft =>
  Object.fromEntries(fieldsOf(form).map(({ key }) => [key, String(cells[key] ?? '')]));

/** The cells that a duplicate of a row starts with. */
export const copyOf = (form: FormView, cells: DocumentDraft): DocumentDraft =>
  Object.fromEntries(fieldsOf(form).flatMap(({ key, copied }) => (copied ? [[key, cells[key]]] : [])));

/** Why a text cannot be saved, by the key of its field; an empty required cell other than the title is reported in the sheet instead. */
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

/** The cells of `draft` in which two drafts differ, as the server expects them. */
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
