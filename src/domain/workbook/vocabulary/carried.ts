/** The answers about a document that a Kegiatan ends: its retention is over, or the office no longer has it. */
export const endings = ['habis masa', 'tidak ada lagi'] as const;

/** What a Sub Bagian may answer about a document that the former Kegiatan registered. */
export const carriedAnswers = ['tetap', 'berubah', ...endings] as const;
export type CarriedAnswer = (typeof carriedAnswers)[number];

/** The column Kelanjutan; it is empty for a document that is new in this Kegiatan. */
export const UNANSWERED = 'belum dijawab';
export const carriedStates = [UNANSWERED, ...carriedAnswers] as const;
export type CarriedState = (typeof carriedStates)[number];

export interface Carried {
  readonly carried?: CarriedState | '';
}

const isIn = (states: readonly string[], { carried = '' }: Carried): boolean => states.includes(carried);

/** Whether the document leaves its register once the Tim Penghubung accepts the row. */
export const isEnding = (row: Carried): boolean => isIn(endings, row);

/** Whether a registered document of the former Kegiatan is listed as it was. */
export const isUnchanged = (row: Carried): boolean => isIn(['tetap'], row);
export const isUnanswered = (row: Carried): boolean => isIn([UNANSWERED], row);
