/** The number of each step. Pages that name a step in a sentence take it from here. */
export const stepNumbers = {
  inventory: 1,
  scanning: 2,
  coordination: 3,
  entry: 4,
  storing: 5,
  reporting: 6,
} as const;
