import { minutes } from '../calendar/duration';
import { rowGone } from '../completeness/work';
import { defineOfficeStep } from './step';
import { stepNumbers } from './step-numbers';

/** SOP 4: finishing it enters the rows. A row that was deleted by hand would not be entered, so it blocks the step. */
export const entry = defineOfficeStep({
  number: stepNumbers.entry,
  title: 'Memasukkan nama dokumen dalam Daftar Informasi Publik',
  standard: minutes(30),
  doer: 'Pelaksana',
  checker: 'PPID',
  output: '',
  blockers: ({ missing }) => missing.map(rowGone),
  outcome: 'registers',
  actions: ['finish'],
  place: 'entry',
  isGuarded: true,
  gate: 'incompleteEntries',
});
