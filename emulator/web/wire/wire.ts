/** What crosses between the server and its page: types only, so that neither drags in the other. */

export interface WirePerson {
  readonly email: string;
  readonly name: string;
}

export interface WireBook {
  readonly name: string;
  readonly owner: string;
  readonly people: readonly WirePerson[];
  readonly tabs: readonly WireTab[];
  /** Where the Drive lies on disk. */
  readonly driveFolder: string;
  readonly clock: WireClock;
  /** Pages that anybody may visit, without being one of the people. */
  readonly webApps: readonly { readonly title: string; readonly path: string }[];
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

/** A cell as it is drawn: a bare text where nothing else is to be said of it. */
export type WireCell = null | string | WireRichCell;

export interface WireRichCell {
  /** What is shown. */
  readonly t: string;
  /** What the contents bar and the editor show, where that is another text. */
  readonly e?: string;
  /** Which of the sheet's looks. */
  readonly s?: number;
  /** Which of the sheet's rules (data validation). */
  readonly r?: number;
  /** The note. */
  readonly n?: string;
  /** The value breaks its rule. */
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
  /** Counts changes, so that a page knows whether it missed one. */
  readonly version: number;
  readonly columns: readonly WireColumn[];
  readonly rows: readonly (readonly WireCell[])[];
  readonly styles: readonly CellStyle[];
  readonly rules: readonly Rule[];
  readonly merges: readonly WireRect[];
  readonly charts: readonly WireChart[];
  /** Rows hidden by hand or by the sheet's filter. */
  readonly hidden: readonly number[];
  /** Pixels of the rows that have a height of their own. */
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
  /** Series stand upon each other. */
  readonly stacked: boolean;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** What is typed or pasted with its upper left corner at a cell; one text a cell. */
export interface WireBlock {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
  /** The person was warned of a protection and goes on. */
  readonly sure: boolean;
}

export type BlockAnswer = { readonly done: true } | { readonly warn: string } | { readonly refused: string };

export interface WireEvent {
  readonly kind: 'toast' | 'sidebar' | 'dialog' | 'menu' | 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** Of a sidebar or dialog: the number of its frame. */
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
  /** Set when the run ended because the person has to be asked for scopes. */
  readonly consent?: WireConsent;
}

/** What the consent window shows. */
export interface WireConsent {
  /** The script project and who is answerable for it. */
  readonly project: string;
  readonly developer: string;
  /** Google warns of a script that it has not verified. */
  readonly isUnverified: boolean;
  readonly scopes: readonly WireScope[];
}

export interface WireScope {
  readonly scope: string;
  /** Google's wording. */
  readonly words: string;
  /** The person may leave it out; otherwise it is granted with Continue. */
  readonly hasBox: boolean;
}

export interface WireClock {
  readonly now: string;
  readonly zone: string;
  readonly running: boolean;
  /** Where the clock is on its way to. */
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

/** What the server tells every open page. */
export type LiveNews =
  | { readonly kind: 'book'; readonly book: WireBook }
  | { readonly kind: 'sheet'; readonly sheet: number }
  | ({ readonly kind: 'rows' } & WireRows)
  | { readonly kind: 'clock'; readonly clock: WireClock }
  | { readonly kind: 'drive' | 'mail' | 'executions' }
  | { readonly kind: 'question'; readonly question: WireQuestion };

export interface WireRows {
  readonly sheet: number;
  /** The version these rows lead to, from the one before. */
  readonly version: number;
  readonly rows: readonly (readonly [index: number, cells: readonly WireCell[]])[];
  readonly styles: readonly CellStyle[];
  readonly rules: readonly Rule[];
}
