import type { Answer } from './answer';

/** A value of Pengaturan as a form asks for it. */
export interface SettingFieldView {
  readonly key: string;
  readonly section: string;
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** `choice` offers `choices`; `people` takes addresses between commas. */
  readonly kind: 'text' | 'long' | 'choice' | 'people';
  readonly choices: readonly string[];
}

export interface OfficeUnitView {
  readonly code: string;
  readonly name: string;
  /** Has a lane in the running Kegiatan, so it stays until that is closed. */
  readonly isRunning: boolean;
}

export interface SettingsView {
  readonly mayChange: boolean;
  /** Whose it is to change them. */
  readonly managers: readonly string[];
  /** The sections, in order, each with a sentence about it; '' where nothing is to be said. */
  readonly sections: readonly { readonly name: string; readonly about: string }[];
  readonly fields: readonly SettingFieldView[];
  readonly units: readonly OfficeUnitView[];
  /** The order of the units as it is kept; '' for that of their rows. */
  readonly unitOrder: string;
  /** What it means who holds which roles, a sentence each. */
  readonly teamNotes: readonly string[];
  /** Values that cannot be read, a sentence each. */
  readonly problems: readonly string[];
}

/** `seen` is what the page showed; a unit is `Sub Bagian/<kode>` with its name, or '-' when the office no longer has it. */
export interface SettingChangeView {
  readonly key: string;
  readonly seen: string;
  readonly value: string;
}

export type RemedyView =
  | { readonly by: 'program' | 'sheet'; readonly label: string }
  | { readonly by: 'settings'; readonly label: string; readonly section: string }
  /** `link` is '' when Google does not say where. */
  | { readonly by: 'google'; readonly label: string; readonly link: string }
  | { readonly by: 'owner' }
  | { readonly by: 'time' };

export interface FindingView {
  readonly id: string;
  readonly severity: 'gawat' | 'perlu' | 'info';
  readonly title: string;
  readonly words: string;
  readonly remedy: RemedyView;
}

export interface HealthView {
  readonly mayRepair: boolean;
  readonly managers: readonly string[];
  /** The worst first. */
  readonly findings: readonly FindingView[];
  /** What was looked at, for a page with nothing wrong on it. */
  readonly checks: readonly string[];
}

export interface LogCheckView {
  readonly isWhole: boolean;
  /** What was found and what to do, in sentences. */
  readonly words: string;
}

export type StartStepName = 'buku' | 'kantor' | 'sub-bagian' | 'peran' | 'folder' | 'kegiatan';

export interface StartView {
  readonly steps: readonly {
    readonly id: StartStepName;
    readonly title: string;
    readonly why: string;
    readonly isDone: boolean;
  }[];
  /** The stage at which to go on; null when the office works. */
  readonly current: StartStepName | null;
  /** Null while the workbook cannot be read. */
  readonly settings: SettingsView | null;
  /** Why the workbook cannot be read; '' when it can. */
  readonly broken: string;
  /** Roles that nobody holds yet. */
  readonly missing: readonly string[];
  readonly suggestion: string;
  readonly isPpid: boolean;
  readonly ppids: readonly string[];
  readonly person: string;
}

export interface OfficeApi {
  viewSettings(): Answer<SettingsView>;
  /** All of them or none; refused when a colleague changed one since the page showed it. */
  saveSettings(changes: readonly SettingChangeView[]): Answer<{ readonly saved: number }>;
  checkHealth(): Answer<HealthView>;
  /** Mends a finding, or brings the person to where it is mended; `notes` say what is left for a person. */
  repair(findingId: string): Answer<{ readonly notes: readonly string[] }>;
  /** Every entry of the Log against its chain: slow in a long one. */
  checkLog(): Answer<LogCheckView>;
  viewStart(): Answer<StartView>;
  runStartStep(
    step: Exclude<StartStepName, 'kegiatan'>,
    changes: readonly SettingChangeView[],
  ): Answer<{ readonly step: StartStepName }>;
}

export const officeCalls = [
  'viewSettings',
  'saveSettings',
  'checkHealth',
  'repair',
  'checkLog',
  'viewStart',
  'runStartStep',
] as const satisfies readonly (keyof OfficeApi)[];
