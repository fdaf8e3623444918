/** Paper sizes of Indonesian offices in mm: A4 by ISO 216, and "F4" or folio as it is sold there. */
export const paperSizes = {
  A4: { width: 210, height: 297 },
  F4: { width: 215, height: 330 },
} as const;
export type PaperSize = keyof typeof paperSizes;

/** @example parsePaperSize(' f4')  //=> 'F4' */
export const parsePaperSize = (text: string): PaperSize | undefined =>
  (Object.keys(paperSizes) as PaperSize[]).find((size) => size === text.trim().toUpperCase());
