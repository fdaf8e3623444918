/** A sentence with one full stop. A name may end in one: "Budi Santoso, S.Kom." */
export const fullStop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
