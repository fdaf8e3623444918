import { monthNumber, months } from '../calendar/month-names';
import { fold } from '../text/normalise';
import {
  categories,
  forms,
  formOf,
  type Category,
  type Form,
} from '../workbook/vocabulary/category-and-form';
import { namedCategory } from './category-words';

/** A column that has a mark for each document to which its header applies. */
export type Tick =
  | { readonly column: 'category'; readonly value: Category }
  | { readonly column: 'form'; readonly value: Form };

/** Whether a cell marks a document. `crosses`: a cross is a mark, because the list has no other one. */
export const isTicked = (text: string, crosses: boolean): boolean => {
  const mark = markOf(text);
  return mark === 'yes' || (crosses && mark === 'cross');
};

const checked = new Set([
  '√',
  '✓',
  '✔',
  '☑',
  '✅',
  '●',
  '•',
  '*',
  'v',
  'vv',
  'y',
  'ya',
  'yes',
  'ada',
  'true',
  'benar',
  '1',
  'p',
  'ü',
]);
const unchecked = new Set([
  '',
  '-',
  'tidak',
  'tidak ada',
  'tdk',
  't',
  'no',
  'n',
  'false',
  'salah',
  '0',
  '☐',
  '✗',
  '✘',
  '❌',
]);
const CROSS = /^[x×]$/;

/** 'cross' is a mark in one list and its absence in another, where v is the mark. */
export type Mark = 'yes' | 'no' | 'cross' | undefined;

export function markOf(text: string): Mark {
  const plain = fold(text)
    .replace(/[\s()[\]]+/g, ' ')
    .trim();
  if (checked.has(plain)) return 'yes';
  if (unchecked.has(plain)) return 'no';
  return CROSS.test(plain) ? 'cross' : undefined;
}

/** The category or form that a header names as the meaning of its marks. */
export function tickOf(header: string): Tick | undefined {
  const category = namedCategory(header);
  if (category !== undefined && categories.includes(category)) return { column: 'category', value: category };
  const form = header.length <= 40 ? formOf(header) : undefined;
  return form !== undefined && forms.includes(form) ? { column: 'form', value: form } : undefined;
}

const YEAR = /^(?:(?:tahun(?: anggaran)?|thn|ta)\.? ?)?((?:19|20)\d\d)$/i;

/** The year or the month that a header, or a heading, names. @example monthOf('Feb.')  //=> 'Februari' */
export const yearOf = (header: string): string | undefined => YEAR.exec(header)?.[1];
export const monthOf = (header: string): string | undefined =>
  months[(monthNumber(header.replace(/\.$/, '')) ?? 0) - 1];
export const isPeriod = (header: string): boolean =>
  yearOf(header) !== undefined || monthOf(header) !== undefined;

/** The form of a document that has these forms ticked. */
export const formOfTicks = (ticked: readonly Form[]): Form | undefined =>
  ticked.includes('Softcopy') && ticked.includes('Hardcopy') ? 'Softcopy dan Hardcopy' : ticked[0];
