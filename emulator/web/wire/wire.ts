/** The types of the data between the server and its page; types only, so that neither imports the other. */

interface WirePerson {
  readonly email: string;
  readonly name: string;
}

export interface WireBook {
  readonly name: string;
  readonly owner: string;
  readonly people: readonly WirePerson[];
  readonly tabs: readonly WireTab[];
  /** The folder of Drive on disk. */
  readonly driveFolder: string;
  readonly clock: WireClock;
  readonly webApps: readonly {
    readonly title: string;
    readonly path: string;
    /** Whether a visitor needs an account. */
    readonly signsIn: boolean;
    /** Pixels of the window in which it opens; by default a tab. */
    readonly size?: { readonly width: number; readonly height: number };
  }[];
}

export interface WireTab {
  readonly id: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly color: string;
}

/** A cell as drawn: a plain text when nothing else is to be said. */
export type WireCell = null | string | WireRichCell;

export interface WireRichCell {
  /** The displayed text. */
  readonly t: string;
  /** The text in the contents bar and the editor, where it differs. */
  readonly e?: string;
  /** The index in the sheet's styles. */
  readonly s?: number;
  /** The index in the sheet's rules (data validation). */
  readonly r?: number;
  /** The note. */
  readonly n?: string;
  /** The value violates its rule. */
  readonly bad?: true;
}

/** CSS declarations by property, as React spells them. */
export type CellStyle = Readonly<Record<string, string>>;

export interface Rule {
  readonly kind: 'list' | 'checkbox' | 'date' | 'other';
  readonly choices: readonly string[];
  readonly strict: boolean;
  readonly help: string;
}

export interface WireSheet {
  readonly id: number;
  /** Incremented at each change, so that a page notices when it missed one. */
  readonly version: number;
  readonly columns: readonly WireColumn[];
  readonly rows: readonly (readonly WireCell[])[];
  readonly styles: readonly CellStyle[];
  readonly rules: readonly Rule[];
  readonly merges: readonly WireRect[];
  readonly charts: readonly WireChart[];
  /** Rows that a person or the sheet's filter has hidden. */
  readonly hidden: readonly number[];
  /** Heights in pixels of rows with a set height. */
  readonly heights: Readonly<Record<number, number>>;
}

export interface WireColumn {
  readonly size: number;
  readonly hidden: boolean;
}

export interface WireRect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface WireChart {
  readonly id: number;
  readonly title: string;
  readonly kind: 'column' | 'bar' | 'line' | 'pie';
  readonly labels: readonly string[];
  /** `color` as CSS, when the chart names one. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly color?: string;
  }[];
  /** The series are stacked. */
  readonly stacked: boolean;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** Typed or pasted texts, one for each cell, and the cell of their upper left corner. */
export interface WireBlock {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
  /** The person has confirmed the warning of a protection. */
  readonly sure: boolean;
}

export type BlockAnswer = { readonly done: true } | { readonly warn: string } | { readonly refused: string };

export interface WireEvent {
  readonly kind: 'toast' | 'sidebar' | 'dialog' | 'menu' | 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** The frame of a sidebar or dialog. */
  readonly frame?: string;
  readonly width?: number;
  readonly height?: number;
  readonly items?: readonly WireMenuItem[];
}

export interface WireMenuItem {
  readonly label: string;
  readonly function?: string;
  readonly separator?: true;
  readonly items?: readonly WireMenuItem[];
}

export interface RunAnswer {
  readonly ok: boolean;
  readonly result: unknown;
  readonly message: string;
  readonly events: readonly WireEvent[];
  /** Set when the run ended because consent to scopes is needed. */
  readonly consent?: WireConsent;
}

export interface WireConsent {
  /** The script project and its developer. */
  readonly project: string;
  readonly developer: string;
  /** Whether Google warns about the script as unverified. */
  readonly isUnverified: boolean;
  readonly scopes: readonly WireScope[];
}

export interface WireScope {
  readonly scope: string;
  /** Google's wording. */
  readonly words: string;
  /** Whether the person may decline it; otherwise Continue grants it. */
  readonly hasBox: boolean;
}

export interface WireClock {
  readonly now: string;
  readonly zone: string;
  readonly running: boolean;
  /** The time to which the clock is advancing. */
  readonly goal: string | null;
  readonly nextTrigger: string | null;
}

export interface WireMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly date: string;
}

export interface WireMessage extends WireMail {
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly size: number; readonly type: string }[];
}

export interface WireExecution {
  readonly id: string;
  readonly function: string;
  readonly as: string;
  readonly from: string;
  readonly startedAt: string;
  readonly status: string;
  readonly error: string;
  readonly calls: Readonly<Record<string, number>>;
  readonly callCount: number;
  readonly modelledMs: number;
  readonly logs: readonly string[];
}

export interface WireUsage {
  readonly executions: readonly WireExecution[];
  readonly total: number;
  readonly mail: readonly { readonly who: string; readonly used: number; readonly limit: number }[];
  readonly triggers: readonly { readonly who: string; readonly usedMs: number; readonly limitMs: number }[];
}

export interface WireQuestion {
  readonly id: string;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
}

/** The news that the server sends to every open page. */
export type LiveNews =
  | { readonly kind: 'book'; readonly book: WireBook }
  | { readonly kind: 'sheet'; readonly sheet: number }
  | ({ readonly kind: 'rows' } & WireRows)
  | { readonly kind: 'clock'; readonly clock: WireClock }
  | { readonly kind: 'drive' | 'mail' | 'executions' }
  | { readonly kind: 'question'; readonly question: WireQuestion };

export interface WireRows {
  readonly sheet: number;
  /** The version after these rows are applied to the previous one. */
  readonly version: number;
  readonly rows: readonly (readonly [index: number, cells: readonly WireCell[]])[];
  readonly styles: readonly CellStyle[];
  readonly rules: readonly Rule[];
}
