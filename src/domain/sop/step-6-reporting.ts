import { hours } from '../calendar/duration';
import { scansServing } from '../completeness/scanned-rows';
import { entryGone, rowGone, scanGone } from '../completeness/work';
import type { Blocker } from '../refusal/blocker';
import { defineOfficeStep } from './step';
import { stepNumbers } from './step-numbers';

/** SOP, "Jumlah peserta: Minimal 2 orang". */
const MINIMUM_PEOPLE = 2;

/**
 * SOP 6: blocked while fewer than two people have taken part, while the report has no recipient, or while a line is deleted that its
 * figures would lack: of Inventaris, of a register, of a filed scan. A file that was looked for in vain does not block it.
 */
export const reporting = defineOfficeStep({
  number: stepNumbers.reporting,
  title: 'Melaporkan hasil kegiatan pendokumentasian informasi',
  standard: hours(1),
  doer: 'PPID',
  checker: 'Sekretaris',
  output: '',
  blockers: ({ participants, recipients, rows, missing, gone, unlisted }) => {
    const blockers: Blocker[] = [
      ...missing.map(rowGone),
      ...gone.map(entryGone),
      ...scansServing(
        rows,
        unlisted.filter(({ isLost }) => !isLost),
      ).map(scanGone),
    ];
    if (participants.length < MINIMUM_PEOPLE)
      blockers.push({ code: 'TOO_FEW_PEOPLE', found: participants.length, needed: MINIMUM_PEOPLE });
    if (recipients.length === 0) blockers.push({ code: 'NO_RECIPIENT' });
    return blockers;
  },
  outcome: 'report',
  actions: ['sendReport'],
  place: 'report',
});
