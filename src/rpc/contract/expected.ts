import type { Answer } from './answer';

export type ExpectedPeriodView = 'bulanan' | 'triwulan' | 'semester' | 'tahunan' | 'sekali';

/** A period of an item; `Ada?` is a guess, `–` a period that has not ended. */
export interface ExpectedCellView {
  readonly key: string;
  /** @example 'Mar', 'TW I' */
  readonly label: string;
  readonly state: 'Ada' | 'Ada?' | 'Nihil' | 'Kosong' | '–';
}

export interface ExpectedLineView {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly period: ExpectedPeriodView;
  readonly cells: readonly ExpectedCellView[];
}

/** What is expected of a unit, as Beranda shows it. */
export interface ExpectedUnitView {
  /** '' for items without a unit of the office. */
  readonly unit: string;
  readonly unitName: string;
  readonly year: number;
  /** @example '20 ada (3 tebakan), 2 nihil, 5 belum ada' */
  readonly words: string;
  readonly missing: number;
  /** Whether the caller may add rows now, and state Nihil. */
  readonly mayAdd: boolean;
  readonly mayAnswer: boolean;
  readonly lines: readonly ExpectedLineView[];
}

/** A document that was found for an item, or a statement of Nihil, with its periods. */
export interface ExpectedDocumentView {
  readonly id: string;
  readonly title: string;
  readonly periods: string;
  /** Neither named by a person nor sure by its title. */
  readonly isGuess: boolean;
  readonly isNamed: boolean;
}

export interface ExpectedItemView extends ExpectedItemDraft {
  readonly id: string;
  readonly mayEdit: boolean;
  /** null: not expected, because of its period. */
  readonly line: ExpectedLineView | null;
  /** The number of the line of which this is a copy; '' for none. A copy does not count. */
  readonly copyOf: string;
  readonly documents: readonly ExpectedDocumentView[];
  readonly nihil: readonly { readonly key: string; readonly words: string }[];
}

/** What the office fills in. */
export interface ExpectedItemDraft {
  readonly subBagian: string;
  readonly group: string;
  readonly title: string;
  readonly period: ExpectedPeriodView | 'tidak berlaku' | '';
  readonly words: string;
  readonly minus: string;
}

export interface ExpectedListView {
  /** null while no Kegiatan is running. */
  readonly year: number | null;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly unit: string;
  readonly words: string;
  readonly mayAdd: boolean;
  readonly mayAnswer: boolean;
  readonly mayEdit: boolean;
  readonly items: readonly ExpectedItemView[];
}

/** Periods of an item, by key. */
export interface ExpectedPlacesView {
  readonly id: string;
  readonly keys: readonly string[];
}

export interface ExpectedApi {
  /** The items of a unit; null: the caller's own; '': those without a unit. */
  viewExpected(unit: string | null): Answer<ExpectedListView>;
  /** Adds a prefilled row for each period. */
  addExpected(places: ExpectedPlacesView): Answer<{ readonly ids: readonly string[] }>;
  /** States Nihil with a reason; null takes it back. */
  stateNihil(places: readonly ExpectedPlacesView[], reason: string | null): Answer<null>;
  /** Whether a document (ID of a row, or number in a register) is what an item asks for. */
  answerMatch(id: string, document: string, answer: 'confirmed' | 'rejected'): Answer<null>;
  /** Adds an item (id null), or changes the given cells of one. */
  saveItem(id: string | null, item: Partial<ExpectedItemDraft>): Answer<{ readonly id: string }>;
}
