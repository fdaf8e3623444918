/** How often a document of the master list is made; an item of another or no period is not expected. */
export const expectedPeriods = ['bulanan', 'triwulan', 'semester', 'tahunan', 'sekali'] as const;
export type ExpectedPeriod = (typeof expectedPeriods)[number];

/** Keeps an item in the list of an office that does not have such documents. */
export const NOT_EXPECTED = 'tidak berlaku';
export const periodChoices = [...expectedPeriods, NOT_EXPECTED] as const;

/** The state of a period in the columns of the months; `Ada?` is a guess, `–` a period that has not ended. */
export const cellWords = ['Ada', 'Ada?', 'Nihil', 'Kosong', '–'] as const;
export type CellWord = (typeof cellWords)[number];
