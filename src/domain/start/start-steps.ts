import type { Context } from '../office/context';
import { officeFolders } from '../scans/office-folders';
import type { KegiatanRow } from '../workbook/procedure';
import { emptyRoles } from '../office/needed-roles';
import { isConfirmed } from './confirmed';

/** What the first run knows, read from the workbook each time. */
export interface StartState {
  /** Null while the workbook cannot be read. */
  readonly context: Context | null;
  readonly kegiatan: readonly Pick<KegiatanRow, 'status'>[];
}

/** One stage of the first run; done or not by what stands in the workbook, so that it goes on wherever it was left. */
export interface StartStep {
  readonly id: StartStepId;
  readonly title: string;
  readonly why: string;
  readonly isDone: (context: Context, state: StartState) => boolean;
}

export const startStepIds = ['buku', 'kantor', 'sub-bagian', 'peran', 'folder', 'kegiatan'] as const;
export type StartStepId = (typeof startStepIds)[number];

/** The stages in their order; a further one is an entry here. */
export const startSteps: readonly StartStep[] = [
  {
    id: 'buku',
    title: 'Buku kerja',
    why: 'Program membuat sheet yang diperlukannya di lembar kerja ini: Inventaris, DIP, Pengaturan, dan lainnya. Sheet Anda yang sudah ada tidak disentuh.',
    isDone: () => true,
  },
  {
    id: 'kantor',
    title: 'Kantor dan kepala surat',
    why: 'Nama dan alamat kantor tercetak sebagai kepala surat laporan. Periksa, ubah bila perlu.',
    isDone: (context) => isConfirmed(context.settings, 'kantor'),
  },
  {
    id: 'sub-bagian',
    title: 'Sub Bagian',
    why: 'Setiap Sub Bagian menginventarisir, memindai, dan berkoordinasi sendiri. Kodenya menjadi awal ID dokumen dan nama folder, jadi pilih yang singkat.',
    isDone: (context) => isConfirmed(context.settings, 'sub-bagian'),
  },
  {
    id: 'peran',
    title: 'Orang dan peran',
    why: 'Siapa mengerjakan apa, dengan alamat surel Google-nya. Satu orang boleh memegang beberapa peran, tetapi SOP mensyaratkan minimal 2 orang, dan yang mengetik sebuah baris tidak memutuskannya (empat mata).',
    isDone: ({ settings }) => emptyRoles(settings).length === 0,
  },
  {
    id: 'folder',
    title: 'Folder dan pemicu waktu',
    why: 'Program membuat folder di Drive Anda: kotak masuk pindaian setiap Sub Bagian, arsip, dan laporan. Pemicu waktu memeriksa kotak masuk setiap beberapa menit atas nama Anda.',
    isDone: ({ settings }) =>
      (settings.system.values['Pemilik Pemicu'] ?? '') !== '' &&
      officeFolders(settings.units.map(({ code }) => code)).every(
        (path) => (settings.folders[path] ?? '') !== '',
      ),
  },
  {
    id: 'kegiatan',
    title: 'Kegiatan pertama',
    why: 'Kegiatan adalah satu kali pelaksanaan SOP, misalnya satu semester. Begitu dibuka, tenggat tahap 1 setiap Sub Bagian mulai dihitung.',
    isDone: (_context, { kegiatan }) => kegiatan.length > 0,
  },
];

export interface StartProgress {
  readonly steps: readonly { readonly step: StartStep; readonly isDone: boolean }[];
  /** The first that is not done; null when the office works. */
  readonly current: StartStepId | null;
}

/** An office that has had a Kegiatan was begun before; nothing of it is asked again. */
export function startProgress(state: StartState): StartProgress {
  const { context } = state;
  const isRunning = context !== null && state.kegiatan.length > 0;
  const steps = startSteps.map((step) => ({
    step,
    isDone: isRunning || (context !== null && step.isDone(context, state)),
  }));
  return { steps, current: steps.find(({ isDone }) => !isDone)?.step.id ?? null };
}
