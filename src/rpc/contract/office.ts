import type { Answer } from './answer';

/** A value of Pengaturan, for a form. */
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
  /** Who may change them. */
  readonly managers: readonly string[];
  /** The sections, in order, each with a sentence about it, or ''. */
  readonly sections: readonly { readonly name: string; readonly about: string }[];
  readonly fields: readonly SettingFieldView[];
  readonly units: readonly OfficeUnitView[];
  /** The stored order of the units; '' for the order of their rows. */
  readonly unitOrder: string;
  /** What follows from who holds which roles, a sentence each. */
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
  /** `link` is '' when Google returns none. */
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
  /** What was checked, for a page without findings. */
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
  /** The next stage; null when the office is set up. */
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
  /** Repairs a finding, or opens the sheet where a person repairs it; `notes` say what is left to a person. */
  repair(findingId: string): Answer<{ readonly notes: readonly string[] }>;
  /** Every entry of the Log against its chain: slow in a long one. */
  checkLog(): Answer<LogCheckView>;
  viewStart(): Answer<StartView>;
  runStartStep(
    step: Exclude<StartStepName, 'kegiatan'>,
    changes: readonly SettingChangeView[],
  ): Answer<{ readonly step: StartStepName }>;
}
