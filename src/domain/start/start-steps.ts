import { triggerOwner } from '../office/trigger-owner';
import type { Context } from '../office/context';
import { officeFolders } from '../scans/office-folders';
import type { KegiatanRow } from '../workbook/procedure';
import { emptyRoles } from '../office/needed-roles';
import { isConfirmed } from './confirmed';

/** What the first run reads from the workbook each time. */
export interface StartState {
  /** Null while the workbook cannot be read. */
  readonly context: Context | null;
  readonly kegiatan: readonly Pick<KegiatanRow, 'status'>[];
}

/** A stage of the first run. The workbook shows whether it is done, so that the run can be resumed. */
interface StartStep {
  readonly id: StartStepId;
  readonly isDone: (context: Context, state: StartState) => boolean;
}

export const startStepIds = [
  'buku',
  'kantor',
  'sub-bagian',
  'peran',
  'orang',
  'akun',
  'folder',
  'kegiatan',
] as const;
export type StartStepId = (typeof startStepIds)[number];

/** The stages in order. To add one, add an entry here and its words (rpc/start-words.ts). */
const startSteps: readonly StartStep[] = [
  {
    id: 'buku',
    isDone: () => true,
  },
  {
    id: 'kantor',
    isDone: (context) => isConfirmed(context.settings, 'kantor'),
  },
  {
    id: 'sub-bagian',
    isDone: (context) => isConfirmed(context.settings, 'sub-bagian'),
  },
  {
    id: 'peran',
    isDone: ({ settings }) => emptyRoles(settings).length === 0,
  },
  {
    id: 'orang',
    isDone: (context) => isConfirmed(context.settings, 'orang'),
  },
  {
    id: 'akun',
    isDone: ({ settings }) => settings.office.account !== '' && isConfirmed(settings, 'akun'),
  },
  {
    id: 'folder',
    isDone: ({ settings }) =>
      triggerOwner(settings) !== '' &&
      officeFolders(settings.units.map(({ code }) => code)).every(
        (path) => (settings.folders[path] ?? '') !== '',
      ),
  },
  {
    id: 'kegiatan',
    isDone: (_context, { kegiatan }) => kegiatan.length > 0,
  },
];

export interface StartProgress {
  readonly steps: readonly { readonly step: StartStep; readonly isDone: boolean }[];
  /** The first stage that is not done; null when set-up is complete. */
  readonly current: StartStepId | null;
}

/** The progress of the first run. An office that has had a Kegiatan was set up before, so all its stages count as done. */
export function startProgress(state: StartState): StartProgress {
  const { context } = state;
  const isRunning = context !== null && state.kegiatan.length > 0;
  const steps = startSteps.map((step) => ({
    step,
    isDone: isRunning || (context !== null && step.isDone(context, state)),
  }));
  return { steps, current: steps.find(({ isDone }) => !isDone)?.step.id ?? null };
}
