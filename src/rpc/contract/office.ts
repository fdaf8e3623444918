import type { Answer } from './answer';

/** A value of Pengaturan, for a form. */
export interface SettingFieldView {
  readonly key: string;
  readonly section: string;
  /** A heading within the section; '' for none. */
  readonly group: string;
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** `choice` offers `choices`; `people` takes addresses separated by commas. */
  readonly kind: 'text' | 'long' | 'choice' | 'people';
  readonly choices: readonly string[];
}

interface OfficeUnitView {
  readonly code: string;
  readonly name: string;
  /** Has a lane in the running Kegiatan; it cannot be removed until that is closed. */
  readonly isRunning: boolean;
}

export interface SettingsView {
  readonly mayChange: boolean;
  /** Who may change them. */
  readonly managers: readonly string[];
  /** The sections in order, each with a sentence about it, or ''. */
  readonly sections: readonly { readonly name: string; readonly about: string }[];
  readonly fields: readonly SettingFieldView[];
  readonly units: readonly OfficeUnitView[];
  /** The stored order of the units; '' for the order of their rows. */
  readonly unitOrder: string;
  /** Consequences of the distribution of roles, a sentence each. */
  readonly teamNotes: readonly string[];
  /** Values that cannot be read, a sentence each. */
  readonly problems: readonly string[];
}

/** `seen` is what the page showed; a unit is `Sub Bagian/<kode>` with its name, or '-' if it is removed. */
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
  /** Most severe first. */
  readonly findings: readonly FindingView[];
  /** What was checked; shown if there are no findings. */
  readonly checks: readonly string[];
}

export interface LogCheckView {
  /** Neither the Log nor the entered code gives reason for doubt. */
  readonly isWhole: boolean;
  /** What was found, in sentences. */
  readonly words: string;
  /** Which anchors agree, what to do: a sentence or two each. */
  readonly details: readonly string[];
}

export type StartStepName =
  'buku' | 'kantor' | 'sub-bagian' | 'peran' | 'orang' | 'akun' | 'folder' | 'kegiatan';

export interface StartView {
  readonly steps: readonly {
    readonly id: StartStepName;
    readonly title: string;
    readonly why: string;
    readonly isDone: boolean;
  }[];
  /** The next stage; null when the office is set up. */
  readonly current: StartStepName | null;
  /** null if the workbook cannot be read. */
  readonly settings: SettingsView | null;
  /** Why the workbook cannot be read; '' when it can. */
  readonly broken: string;
  /** Roles that nobody has. */
  readonly missing: readonly string[];
  readonly suggestion: string;
  readonly isPpid: boolean;
  readonly ppids: readonly string[];
  readonly person: string;
}

export interface OfficeApi {
  viewSettings(): Answer<SettingsView>;
  /** All changes or none; refused if a colleague has changed one since the page showed it. */
  saveSettings(changes: readonly SettingChangeView[]): Answer<{ readonly saved: number }>;
  checkHealth(): Answer<HealthView>;
  /** Repairs a finding, or opens the sheet where a person repairs it; `notes` state what a person still has to do. */
  repair(findingId: string): Answer<{ readonly notes: readonly string[] }>;
  /**
   * Verifies the entries since the last opening against their chain and against anchors.
   * @param code an anchor from a paper or a mail, also within other text; '' for none
   * @param withOld also every entry of Log Lama; slow after many Kegiatan
   */
  checkLog(code: string, withOld: boolean): Answer<LogCheckView>;
  /** Erases a text from the Log; its hashes stay, and a new entry records it. `erased`: how many entries had it. */
  eraseFromLog(text: string, reason: string): Answer<{ readonly erased: number }>;
  viewStart(): Answer<StartView>;
  runStartStep(
    step: Exclude<StartStepName, 'kegiatan'>,
    changes: readonly SettingChangeView[],
  ): Answer<{ readonly step: StartStepName }>;
}
