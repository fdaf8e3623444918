import type { Said } from '../door';

export interface SaidList extends Said {
  /** Why the file cannot be read, as a sentence for people. */
  readonly problem: string | null;
  readonly sources: readonly SaidSource[];
}

export interface SaidSource {
  readonly name: string;
  /** From 1. */
  readonly headerLine: number;
  /** Headers that are kept as notes. */
  readonly unknown: readonly string[];
  readonly rows: readonly SaidRow[];
  readonly notDocuments: readonly { readonly line: number; readonly why: string }[];
}

/** A cell that is unknown is null. */
export interface SaidRow {
  readonly line: number;
  /** Whether the row is ticked for saving. */
  readonly take: boolean;
  readonly unit: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly category: string | null;
  readonly form: string | null;
  readonly link: string | null;
  readonly twinOf: string | null;
  readonly flags: readonly string[];
}
