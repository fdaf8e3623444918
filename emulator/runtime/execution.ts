export interface RunRequest {
  readonly function: string;
  readonly args?: readonly unknown[];
  /** The account that it runs as. */
  readonly as: string;
  readonly from: RunSource;
  /** Who triggered it, when it runs as somebody else; '' for an unknown visitor. */
  readonly visitor?: string;
  /** A page's call comes from a web app, where no document is open. */
  readonly inWebApp?: boolean;
  readonly isolation?: Isolation;
  /** The person's answers to each ui.alert (a Button's name) and ui.prompt (the text), in order; null closes the dialog. */
  readonly answers?: readonly (string | null)[];
  /** Asks the person at the screen once `answers` are used up; only an execution in a worker can wait. */
  readonly ask?: (question: UiQuestion) => Promise<string | null>;
}

export type RunSource = 'menu' | 'page' | 'trigger' | 'simple-trigger' | 'editor' | 'web';

export type Isolation = 'inline' | 'worker';

export interface UiQuestion {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** A ButtonSet's name. */
  readonly buttons: string;
}

export interface Execution {
  readonly id: string;
  readonly function: string;
  readonly as: string;
  readonly from: string;
  readonly startedAt: string;
  readonly status: 'completed' | 'failed' | 'timed-out' | 'killed';
  readonly result?: unknown;
  readonly error?: { readonly message: string; readonly stack?: string };
  /** The scopes whose lack ended it, for which Google opens a consent window. */
  readonly asksConsent?: readonly string[];
  readonly calls: Readonly<Record<string, number>>;
  readonly callCount: number;
  readonly modelledMs: number;
  readonly logs: readonly string[];
  readonly ui: readonly UiEvent[];
}

export interface UiEvent {
  readonly kind: 'menu' | 'sidebar' | 'dialog' | 'toast' | 'alert' | 'prompt';
  readonly title: string;
  readonly html?: string;
  readonly message?: string;
  readonly items?: readonly MenuItem[];
  readonly answer?: string | null;
  readonly width?: number;
  readonly height?: number;
}

export interface MenuItem {
  readonly label: string;
  readonly function?: string;
  readonly separator?: true;
  readonly items?: readonly MenuItem[];
}
