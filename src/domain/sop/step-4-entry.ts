import { minutes } from '../calendar/duration';
import { entryGone, rowGone, rowReturned } from '../completeness/work';
import { defineOfficeStep } from './step';
import { stepNumbers } from './step-numbers';

/**
 * SOP 4: finishing it enters the rows. A row that was deleted by hand would not be entered, so it blocks the step. So does a returned one:
 * it was moved in the sheet to a unit whose step 3 was finished.
 */
export const entry = defineOfficeStep({
  number: stepNumbers.entry,
  title: 'Memasukkan nama dokumen dalam Daftar Informasi Publik',
  standard: minutes(30),
  doer: 'Pelaksana',
  checker: 'PPID',
  output: '',
  blockers: ({ missing, rows, gone }) => [
    ...missing.map(rowGone),
    ...rows.filter(({ decision }) => decision === 'dikembalikan').map(rowReturned),
    ...gone.map(entryGone),
  ],
  outcome: 'registers',
  actions: ['finish'],
  place: 'entry',
  isGuarded: true,
  gate: 'incompleteEntries',
});
