/** Numbers and addresses that identify a person. Each run of digits is matched once: no expression is unbounded. */
export const guardPatterns = [
  {
    name: 'NIP',
    expression: /(?<!\d)(?:\d{18}|\d{8}[ .-]\d{6}[ .-]\d[ .-]\d{3})(?!\d)/g,
  },
  {
    // 16 digits: also the number of a Kartu Keluarga, and of an NPWP since 2024. Four adjacent years are excluded.
    name: 'NIK',
    expression:
      /(?<!\d)(?!(?:(?:19|20)\d\d[ .-]){3}(?:19|20)\d\d)(?:\d{16}|\d{6}[ .-]\d{6}[ .-]\d{4}|\d{4}[ .-]\d{4}[ .-]\d{4}[ .-]\d{4})(?!\d)/g,
  },
  {
    name: 'NPWP',
    expression: /(?<!\d)(?:\d{15}|\d{2}\.\d{3}\.\d{3}\.\d[-.]\d{3}\.\d{3})(?!\d)/g,
  },
  {
    // Mobile numbers, and any number with the country code; an office's landline (0731) is excluded.
    name: 'nomor telepon',
    expression:
      /(?<!\d)(?:(?:\+?62[ .-]?|0)8\d{1,2}[ .-]?\d{3,4}[ .-]?\d{3,5}|\+62[ .-]?\d{2,3}[ .-]?\d{3,4}[ .-]?\d{3,5})(?!\d)/g,
  },
  {
    name: 'surel pribadi',
    expression:
      /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|aol|proton|protonmail)(?:\.[a-z]{2,4}){1,2}(?![\w-])/gi,
  },
  {
    name: 'rekening bank',
    expression:
      /(?<![a-z])(?:rek|rekening|norek|bank|bri|bni|bca|btn|bsi|mandiri)(?![a-z])[^\d\n]{0,24}\d(?:[.-]?\d){9,17}(?!\d)/gi,
  },
] as const satisfies readonly { readonly name: string; readonly expression: RegExp }[];
export type GuardPatternName = (typeof guardPatterns)[number]['name'];
