import { minutes } from '../calendar/duration';
import { defineOfficeStep } from './step';
import { stepNumbers } from './step-numbers';

/** SOP 4: finishing it enters the rows, so it has no blockers of its own. */
export const entry = defineOfficeStep({
  number: stepNumbers.entry,
  title: 'Memasukkan nama dokumen dalam Daftar Informasi Publik',
  standard: minutes(30),
  doer: 'Pelaksana',
  checker: 'PPID',
  output: '',
  blockers: () => [],
  outcome: 'registers',
  actions: ['finish'],
  place: 'entry',
  isGuarded: true,
  gate: 'incompleteEntries',
});
