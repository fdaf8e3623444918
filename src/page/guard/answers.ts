/** The actions of the card's buttons; each asks for its reason first. */
export interface Answers {
  readonly busy: boolean;
  readonly safe: (ids: readonly string[]) => void;
  /** null for people without permission. */
  readonly unsafe: {
    readonly label: string;
    readonly many: boolean;
    /** Where else a document that this answer does not suit is changed; '' for any other. */
    readonly elsewhere?: (id: string) => string;
    readonly run: (ids: readonly string[]) => void;
  } | null;
}
